import {createRandom} from '../durability/random.ts'
import {bytesFile} from '../support/source-file.ts'
import type {Fixture} from './fixtures.ts'
import {mutate, poison} from './mutate.ts'
import {readHostile} from './read-hostile.ts'

export interface FuzzResult {
  readonly articles: number
  readonly refused: number
  /** Milliseconds of the slowest. */
  readonly slowest: number
  /** Crashes and unsafe output, with the number of the mutation; there must be none. */
  readonly faults: readonly string[]
}

/** Of so many mutations, one is rendered as a whole page, the others by their texts. */
const everyPage = 100

/** Reads mutations of one fixture, the same for the same seed. */
export async function fuzz(
  {name, bytes}: Fixture,
  {count, seed, others, onMutation = () => {}}: FuzzOptions,
): Promise<FuzzResult> {
  const faults: string[] = []
  let [articles, refused, slowest] = [0, 0, 0]
  for (let number = 0; number < count; number++) {
    onMutation(number)
    const random = createRandom((seed * 7919 + number * 104_729) % 4_294_967_296)
    // The first numbers of the generator are much alike for seeds that are.
    for (let skipped = 0; skipped < 8; skipped++) random()
    const file = bytesFile(name, mutate(bytes, random, [...others, ...poison]))
    const start = performance.now()
    try {
      const outcome = await readHostile([file], number % everyPage === 0)
      articles += outcome.articles
      refused += outcome.refused.length
      faults.push(...outcome.unsafe.map((tag) => `${name} #${number}: ${tag.slice(0, 200)}`))
    } catch (error) {
      faults.push(
        `${name} #${number}: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error)}`,
      )
    }
    slowest = Math.max(slowest, performance.now() - start)
  }
  return {articles, refused, slowest, faults}
}

export interface FuzzOptions {
  readonly count: number
  readonly seed: number
  /** Files of which pieces are put in. */
  readonly others: readonly Uint8Array[]
  readonly onMutation?: (number: number) => void
}
