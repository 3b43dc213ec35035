/** What a text says, so that another can be asked for what it adds. */
export interface Phrases {
  /** Whether every run of three words of some HTML, or all of its words where it has fewer, stands in the text. */
  readonly hold: (html: string) => boolean
  /** How much of some HTML stands in the text, from 0 to 1; 1 for HTML without words. */
  readonly share: (html: string) => number
}

/** Of a text too long for an article nothing is known. */
export function phrasesOf(html: string): Phrases {
  if (html.length > longestText) return {hold: () => false, share: () => 0}
  const known = new Set<string>()
  const words = wordsOf(html)
  for (let length = 1; length <= longestRun; length += 1)
    for (const run of runsOf(words, length)) known.add(run)
  const share = (other: string): number => {
    const asked = wordsOf(other)
    const runs = [...runsOf(asked, Math.min(longestRun, asked.length))]
    return runs.length === 0 ? 1 : runs.filter((run) => known.has(run)).length / runs.length
  }
  return {share, hold: (other) => share(other) === 1}
}

const longestText = 3_000_000
const longestRun = 3

function* runsOf(words: readonly string[], length: number): Generator<string> {
  if (length > 0)
    for (let at = 0; at + length <= words.length; at += 1) yield words.slice(at, at + length).join(' ')
}

/** Tags end words; character references say nothing here. */
const wordsOf = (html: string): string[] =>
  html
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/&(?:#\w{1,7}|[a-z]{2,8});/gi, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
