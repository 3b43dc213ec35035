import type {JsonObject} from '../document.ts'
import type {Row} from './row.ts'

/** The documents that a lake holds parsed, over all of its datasets. Sizes are those of their JSON, in bytes. */
export interface Memory {
  /** Above it, datasets are read on demand; `Infinity` for none. */
  readonly limit: number
  /**
   * Takes the place that a dataset needs to be held whole, instead of what it had.
   *
   * @returns Whether it fits beside the others; if not, the dataset has no place any more.
   */
  hold(dataset: string, size: number): boolean
  release(dataset: string): void
  /** What was read on demand, in the place that the datasets held whole leave. */
  readonly recent: RecentRows
}

/** The contents of the rows used last; that of the newest is kept whatever its size. */
export interface RecentRows {
  get(row: Row): JsonObject | undefined
  /** @param isWalk Whether all rows are gone through: few of them are worth the place of others. */
  add(row: Row, content: JsonObject, isWalk: boolean): void
  delete(row: Row): void
}

export function createMemory(limit: number): Memory {
  const held = new Map<string, number>()
  const rest = () => [...held.values()].reduce((left, size) => left - size, limit)
  return {
    limit,
    hold(dataset, size) {
      held.delete(dataset)
      const fits = size <= rest()
      if (fits) held.set(dataset, size)
      return fits
    },
    release: (dataset) => void held.delete(dataset),
    recent: createRecentRows(rest),
  }
}

/** Of the rows of a walk, one in so many takes the place of others, so that walks that are repeated get faster. */
const walkShare = 32

function createRecentRows(capacity: () => number): RecentRows {
  const contents = new Map<Row, JsonObject>()
  let size = 0
  let walked = 0
  let newest: Row | undefined
  let newestContent: JsonObject | undefined

  function touch(row: Row, content: JsonObject): JsonObject {
    newest = row
    newestContent = content
    return content
  }

  function remove(row: Row): void {
    if (contents.delete(row)) size -= row.size
    if (row === newest) [newest, newestContent] = [undefined, undefined]
  }

  function makeRoom(wanted: number): void {
    for (const oldest of contents.keys()) {
      if (size + wanted <= capacity()) return
      remove(oldest)
    }
  }

  return {
    get(row) {
      // Most rows are asked for one attribute after the other.
      if (row === newest) return newestContent
      const content = contents.get(row)
      if (content === undefined) return undefined
      contents.delete(row)
      contents.set(row, content)
      return touch(row, content)
    },
    add(row, content, isWalk) {
      touch(row, content)
      const rest = capacity() - row.size
      if (rest < 0 || (isWalk && size > rest && (walked += 1) % walkShare !== 0)) return
      makeRoom(row.size)
      contents.set(row, content)
      size += row.size
    },
    delete: remove,
  }
}
