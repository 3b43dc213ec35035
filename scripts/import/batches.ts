/** Articles that are planned and written together: those from number `first` to the one before `end`. */
export interface Batch {
  /** From 0. */
  readonly index: number
  readonly first: number
  readonly end: number
}

const MOST_ARTICLES = 50
/** Characters of the articles of a batch as they lie in the spool, unless a single one has more. */
const MOST_CHARACTERS = 2_000_000

/** Cuts articles, numbered from 1, into batches; the same sizes are always cut in the same places. */
export function cutIntoBatches(sizes: readonly number[]): Batch[] {
  const batches: Batch[] = []
  let first = 1
  let characters = 0
  for (const [index, size] of sizes.entries()) {
    const number = index + 1
    const full = number - first >= MOST_ARTICLES || characters + size > MOST_CHARACTERS
    if (full && number > first) {
      batches.push({index: batches.length, first, end: number})
      first = number
      characters = 0
    }
    characters += size
  }
  if (sizes.length >= first) batches.push({index: batches.length, first, end: sizes.length + 1})
  return batches
}
