/** Words that, after “, ”, open the part of a list item that is true only on this page. */
export const qualifiers: readonly string[] = [
  'especially',
  'particularly',
  'mainly',
  'often',
  'usually',
  'typically',
  'which',
  'placing',
  'putting',
  'causing',
  'leading',
  'such as',
  'including',
  'due to',
  'when',
  'because',
]
