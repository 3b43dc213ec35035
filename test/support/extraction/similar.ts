/** How alike two wordings are, from 0 to 1; 0 where they do not count as the same fact. */
export function similar(one: string, other: string): number {
  const [short, long] = [folded(one), folded(other)].toSorted((a, b) => a.length - b.length)
  if (!short || !long) return 0
  if (short === long) return 1
  const common = overlap(new Set(short.split(' ')), new Set(long.split(' ')))
  const within = contains(long, short) && short.length / long.length >= 0.5 ? short.length / long.length : 0
  return Math.max(common >= 0.6 ? common : 0, within)
}

/** Whether the words stand in the text, one after the other. */
export const contains = (text: string, words: string): boolean =>
  ` ${folded(text)} `.includes(` ${folded(words)} `)

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Words that both have, as a share of the words that either has. */
const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const common = [...one].filter((word) => other.has(word)).length
  return common / (one.size + other.size - common)
}
