import {codeIn} from '../outside-code.ts'

/** A text whose code is one sign each, so that nothing in it is taken for a tag or a brace. */
export interface MaskedCode {
  readonly text: string
  /** Puts the code back. */
  readonly unmask: (text: string) => string
  /** Takes a number of columns off the start of a text's lines, and of those of the code in it. */
  readonly outdent: (text: string, columns: number) => string
}

export function maskCode(markdown: string): MaskedCode {
  const codes: string[] = []
  const parts: string[] = []
  let position = 0
  for (const [indented, end] of codeIn(markdown)) {
    const start =
      indented + (/^[ \t]*/.exec(markdown.slice(indented, indented + MOST_COLUMNS))?.[0].length ?? 0)
    parts.push(unmasked(markdown.slice(position, start)), `${opening}${codes.length}${closing}`)
    codes.push(markdown.slice(start, end))
    position = end
  }
  parts.push(unmasked(markdown.slice(position)))
  return {
    text: parts.join(''),
    unmask: (text) => text.replaceAll(mask, (_, number: string) => codes[Number(number)] ?? ''),
    outdent: (text, columns) => {
      const start = new RegExp(`^ {0,${columns}}`, 'gm')
      for (const [, number] of text.matchAll(mask)) {
        const code = codes[Number(number)]
        if (code?.includes('\n') === true) codes[Number(number)] = code.replaceAll(start, '')
      }
      return text.replaceAll(start, '')
    },
  }
}

/** Columns that a block of code goes in at most. */
const MOST_COLUMNS = 200

const opening = '\u{e000}'
const closing = '\u{e001}'
const mask = /\u{e000}(\d+)\u{e001}/gu
/** Signs for private use mean nothing to others. */
const unmasked = (text: string): string => text.replaceAll(/[\u{e000}\u{e001}]/gu, '')
