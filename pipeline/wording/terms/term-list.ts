/** Names of things of one list by which a sentence that lists nothing still says something. */
export interface TermList {
  /** Finds names with the words that narrow them down: “topical steroids”, “hip replacement surgery (THR)”. */
  readonly namesIn: (text: string) => Iterable<RegExpExecArray>
  readonly isIn: (text: string) => boolean
  /** Whether a text is a name and nothing else. */
  readonly isName: (text: string) => boolean
  /** Names of whole fields: a sentence that opens with one, on a page that lists things, speaks of them all. */
  readonly fields?: RegExp
}

/**
 * @param names What things are called, in the singular where “s” makes their plural; “/” stands between words of which
 *   one will do.
 * @param qualifiers Words that may stand before a name and belong to it.
 * @param endings Of single words that are names, in the singular.
 * @param places Pattern of what may follow a name and belongs to it.
 */
export function termList({
  names,
  qualifiers = [],
  endings = [],
  places = '',
  fields,
}: {
  readonly names: readonly string[]
  readonly qualifiers?: readonly string[]
  readonly endings?: readonly string[]
  readonly places?: string
  readonly fields?: RegExp
}): TermList {
  const spelled = names.flatMap(spell).toSorted((one, other) => other.length - one.length)
  const qualified = qualifiers.length > 0 ? `(?:(?:${qualifiers.map(loose).join('|')})[ -]){0,4}` : ''
  const ended = endings.length > 0 ? [String.raw`\p{L}{3,}(?:${endings.join('|')})`] : []
  const heads = [...spelled.map(loose), ...ended].map((head) => `${head}s?`).join('|')
  const starts = new Set(
    [...spelled, ...qualifiers].map((name) => singular(firstWord.exec(name)?.[0].toLowerCase() ?? '')),
  )
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])${qualified}(?:${heads})(?![\p{L}\p{N}]|-\p{L})(?: \([A-Z]{2,6}s?\))?${places}`,
    'iuy',
  )
  const mayStart = (word: string): boolean => {
    const name = singular(word.toLowerCase())
    return starts.has(name) || endings.some((ending) => name.endsWith(ending))
  }
  function* namesIn(text: string): Generator<RegExpExecArray> {
    let end = 0
    // The pattern is slow, and fits only where one of few words stands.
    for (const {0: word, index} of text.matchAll(eachWord)) {
      if (index < end || !mayStart(word)) continue
      pattern.lastIndex = index
      const found = pattern.exec(text)
      if (found === null) continue
      end = pattern.lastIndex
      yield found
    }
  }
  const isName = (text: string): boolean => {
    const [word = ''] = firstWord.exec(text) ?? []
    if (!mayStart(word)) return false
    pattern.lastIndex = 0
    return pattern.test(text) && pattern.lastIndex === text.length
  }
  return {...(fields && {fields}), namesIn, isName, isIn: (text) => namesIn(text).next().done === false}
}

/** A list that is written as text, with commas between its parts. */
export const listed = (text: string): readonly string[] =>
  text.split(',').map((part) => part.trim().replaceAll(/\s+/g, ' '))

export const singular = (word: string): string => word.replace(/s$/, '')

const firstWord = /^[\p{L}\p{N}]+/u
const eachWord = /[\p{L}\p{N}]+/gu

/** “cold/warm compress” as “cold compress” and “warm compress”. */
function spell(name: string): string[] {
  const [choice] = /[^ ]*\/[^ ]*/.exec(name) ?? []
  return choice === undefined
    ? [name.toLowerCase()]
    : choice.split('/').flatMap((one) => spell(name.replace(choice, one).trim()))
}

/** Hyphens and spaces are one to a writer. */
const loose = (name: string): string => name.replaceAll(/[ -]/g, '[ -]')
