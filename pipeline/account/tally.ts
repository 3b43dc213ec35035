import {eachWord, wordsOf} from './words.ts'

/** How often a word stands in the source, in the documents and in the record of the source. */
interface WordCount {
  source: number
  stored: number
  recorded: number
}

export interface Tally {
  readonly source: number
  readonly stored: number
  /** In the order of the source. */
  readonly lost: readonly string[]
  /** Whether documents or record hold all words of a text; undefined where it has none. */
  readonly placeOf: (text: string) => 'stored' | 'recorded' | 'lost' | undefined
}

/** Counts the words of a source in its documents and its record. */
export function tallyWords(source: string, stored: string, recorded: string): Tally {
  const counts = new Map<number, WordCount>()
  let words = 0
  eachWord(source, (hash) => {
    words += 1
    const count = counts.get(hash)
    if (count) count.source += 1
    else counts.set(hash, {source: 1, stored: 0, recorded: 0})
  })
  eachWord(stored, (hash) => {
    const count = counts.get(hash)
    if (count) count.stored += 1
  })
  eachWord(recorded, (hash) => {
    const count = counts.get(hash)
    if (count) count.recorded += 1
  })
  const lost = lostWords(source, stored, recorded, counts)
  let kept = 0
  for (const count of counts.values()) kept += Math.min(count.source, count.stored)
  return {source: words, stored: kept, lost, placeOf: (text) => placeOf(text, counts)}
}

/**
 * Words that the source has more often than its verbatim record. Documents repeat names and labels, so a word that
 * they hold elsewhere does not make up for it: only a line that they hold whole does. Links without a space between
 * them read as one word, of which the record holds the parts. Lost words are taken out of `counts`.
 */
function lostWords(
  source: string,
  stored: string,
  recorded: string,
  counts: ReadonlyMap<number, WordCount>,
): string[] {
  if ([...counts.values()].every((count) => count.source <= count.recorded)) return []
  const lost: string[] = []
  const held = ` ${wordsOf(stored).join(' ')} `
  let glued: ((word: string) => boolean) | undefined
  let tried = 0
  const isInParts = (word: string, {recorded: times}: WordCount): boolean => {
    if (times > 0 || word.length < SHORTEST_GLUED || tried >= MOST_TRIED) return false
    tried += 1
    glued ??= runsOf(wordsOf(recorded))
    return glued(word)
  }
  for (const line of source.toLowerCase().split('\n')) {
    if (held.includes(` ${wordsOf(line).join(' ')} `)) continue
    eachWord(line, (hash, start, end) => {
      const count = counts.get(hash)
      if (!count || count.source <= count.recorded) return
      const words = wordsOf(line.slice(start, end))
      if (words.every((word) => isInParts(word, count))) return
      count.source -= 1
      lost.push(...words)
    })
  }
  return lost
}

/** Asks whether some of the words make up another one, in their order. */
function runsOf(words: readonly string[]): (word: string) => boolean {
  const letters = words.join('')
  const bounds = new Set<number>()
  let at = 0
  for (const {length} of words) {
    bounds.add(at)
    at += length
  }
  bounds.add(at)
  return (word) => {
    for (let start = letters.indexOf(word); start >= 0; start = letters.indexOf(word, start + 1))
      if (bounds.has(start) && bounds.has(start + word.length)) return true
    return false
  }
}

/** Letters of a word that is no chance run of those of others. */
const SHORTEST_GLUED = 4
/** Words that are looked for; a source with more is lost in earnest. */
const MOST_TRIED = 200

function placeOf(text: string, counts: ReadonlyMap<number, WordCount>): ReturnType<Tally['placeOf']> {
  let [words, stored, recorded] = [0, 0, 0]
  eachWord(text, (hash) => {
    const count = counts.get(hash)
    words += 1
    if (count && count.stored > 0) stored += 1
    if (count && count.recorded > 0) recorded += 1
  })
  if (words === 0) return undefined
  if (stored === words) return 'stored'
  return recorded === words ? 'recorded' : 'lost'
}
