import {prepareSources, type PreparedSource, type Source} from '../../pipeline/pipeline.ts'

/** So many sources are prepared together, and so many bytes of them: what is in memory at once stays small. */
const MOST_SOURCES = 16
const MOST_BYTES = 128_000

/** Sources that wait to be prepared together. */
export interface Waiting {
  /** Takes one more; gives all of them back where it is enough. */
  add(source: Source): readonly PreparedSource[]
  /** Gives back those that wait. */
  take(): readonly PreparedSource[]
}

export function createWaiting(): Waiting {
  let sources: Source[] = []
  let bytes = 0
  const take = (): readonly PreparedSource[] => {
    const taken = sources
    sources = []
    bytes = 0
    return prepareSources(taken)
  }
  return {
    take,
    add(source) {
      sources.push(source)
      bytes += source.bytes.length
      return sources.length >= MOST_SOURCES || bytes >= MOST_BYTES ? take() : []
    },
  }
}
