import type {Document, JsonObject} from '../document.ts'
import type {Dataset} from '../storage/dataset.ts'

/** What happened so far to one document within the transaction. */
export interface Touched {
  readonly before: Document | null
  readonly after: Document | null
  /** Position in the request of the mutation that touched it last. */
  readonly index: number
  readonly mutations: readonly JsonObject[]
  /** Whether a replacement changed its `_type`, which to those who refer to it is a deletion. */
  readonly changedType: boolean
}

/** The documents as the transaction sees them: its own changes over what is stored. */
export interface Workspace {
  readonly dataset: Dataset
  readonly transactionId: string
  readonly timestamp: string
  readonly touched: ReadonlyMap<string, Touched>
  get(id: string): Document | null
  /** @param mutation What was done to this document, in wire form. */
  put(id: string, after: Document | null, index: number, mutation: JsonObject): void
}

export function createWorkspace(dataset: Dataset, transactionId: string, timestamp: string): Workspace {
  const touched = new Map<string, Touched>()
  const stored = (id: string) => dataset.get(id) ?? null

  function get(id: string): Document | null {
    const known = touched.get(id)
    return known === undefined ? stored(id) : known.after
  }

  return {
    dataset,
    transactionId,
    timestamp,
    touched,
    get,
    put(id, after, index, mutation) {
      const current = get(id)
      const known = touched.get(id)
      const typeChanges = current !== null && after !== null && current._type !== after._type
      touched.set(id, {
        before: known === undefined ? current : known.before,
        after,
        index,
        mutations: [...(known?.mutations ?? []), mutation],
        changedType: typeChanges || (known?.changedType ?? false),
      })
    },
  }
}
