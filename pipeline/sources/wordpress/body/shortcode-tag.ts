/** One shortcode between its brackets. */
export interface ShortcodeTag {
  readonly name: string
  readonly closing: boolean
  /** Written with a `/` before its last bracket: nothing closes it. */
  readonly selfClosing: boolean
  /** Named values, with names in lower case and character references as written. */
  readonly attributes: ReadonlyMap<string, string>
  /** Values without a name, in order. */
  readonly values: readonly string[]
}

const pattern =
  /\[\[\/?[a-z][\w-]{0,80}(?=[\s\]/=])[^[\]]*\](?:[^[\]]*\[\/[\w-]{1,81}\])?\]|\[\/?[a-z][\w-]{0,80}(?=[\s\]/=])[^[\]]*\]/iy

/** The text of what may be a shortcode at a `[`. */
export function shortcodeAt(html: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(html)?.[0]
}

/**
 * Reads a shortcode.
 *
 * @returns Nothing for brackets that hold plain words, such as “[see below]”. One word alone may be either.
 */
export function readShortcode(text: string): ShortcodeTag | undefined {
  const [, slash, name = '', written = ''] = /^\[(\/?)([\w-]+)([^]*)\]$/.exec(text) ?? []
  const selfClosing = written.trimEnd().endsWith('/')
  const inside = selfClosing ? written.trimEnd().slice(0, -1) : written
  const {attributes, values, rest} = readAttributes(inside)
  const isClosing = slash === '/'
  const isNamed = knownShape.test(name)
  if (isClosing ? inside.trim() !== '' : rest && !isNamed) return undefined
  if (!isClosing && !isNamed && attributes.size === 0 && inside.trim() !== '') return undefined
  return {name: name.toLowerCase(), closing: isClosing, selfClosing, attributes, values}
}

/** Names that no author puts in brackets as words. */
const knownShape = /_|^(?:caption|gallery|embed|audio|video|playlist|youtube|vimeo)$/i

/** The quotation marks around a value, as typed, made round by an editor, or written as character references. */
const quote = '(?:["“”„″]|&(?:quot|ldquo|rdquo|#34|#8220|#8221|#8243);)'
const apostrophe = "(?:['‘’′]|&(?:lsquo|rsquo|#39|#039|#8216|#8217|#8242);)"
const attributePattern = new RegExp(
  `([\\w:-]+)\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|${quote}([^"“”„″&]*(?:&(?!quot|ldquo|rdquo|#34|#82)[^"“”„″&]*)*)${quote}` +
    `|${apostrophe}([^'‘’′&]*)${apostrophe}|([^\\s"'“”‘’<>]+))|"([^"]*)"|([^\\s"'“”‘’<>=]+)|(\\S)`,
  'g',
)

function readAttributes(inside: string): {
  readonly attributes: ReadonlyMap<string, string>
  readonly values: readonly string[]
  /** Set where something in it is neither. */
  readonly rest: boolean
} {
  const attributes = new Map<string, string>()
  const values: string[] = []
  let rest = false
  for (const [, name, ...groups] of inside.matchAll(attributePattern)) {
    const value = groups.slice(0, 5).find((group) => group !== undefined)
    const bare = groups[5] ?? groups[6]
    if (name !== undefined && value !== undefined) attributes.set(name.toLowerCase(), value)
    else if (bare !== undefined) values.push(bare)
    else rest = true
  }
  return {attributes, values, rest}
}
