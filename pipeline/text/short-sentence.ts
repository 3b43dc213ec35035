/** Where a name ends and the text about it starts, as offsets in a text. */
export interface NameCut {
  readonly nameEnd: number
  readonly restStart: number
}

const MOST_NAME_WORDS = 5
const FEWEST_REST_WORDS = 3

const abbreviation = /\b(?:dr|mr|mrs|ms|vs|no|st|approx|fig|e\.g|i\.e)$/i
const clause = /^(?:it|this|that|these|those|they|you|we|he|she|i|there|here)\b/i

/** Cuts “Age. The risk goes up after 40.” behind its short first sentence, which names what the others tell of. */
export function cutShortSentence(text: string): NameCut | undefined {
  const found = /^(\p{Lu}[^.:;!?"“”]{1,48})\.(?: (?=\p{Lu})|(?<=\p{Ll}{2}\.)(?=\p{Lu}\p{Ll}* ))/u.exec(text)
  const name = found?.[1]
  if (!found || name === undefined || abbreviation.test(name) || clause.test(name)) return undefined
  const rest = text.slice(found[0].length)
  if (name.split(' ').length > MOST_NAME_WORDS || rest.split(' ').length < FEWEST_REST_WORDS) return undefined
  return {nameEnd: name.length, restStart: found[0].length}
}
