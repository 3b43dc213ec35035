import type {Document} from '../document.ts'
import type {Dataset} from '../storage/dataset.ts'

export type Moment =
  | {readonly kind: 'last'}
  /** After the transaction at this position of the log. */
  | {readonly kind: 'position'; readonly position: number}

/** The documents that existed at the moment. What is stored without history has always been as it is. */
export function documentsAt(dataset: Dataset, ids: readonly string[], moment: Moment): Document[] {
  const {log} = dataset
  const found = ids.map((id) => {
    if (moment.kind === 'last') return dataset.get(id) ?? log.lastDocument(id)
    const document = log.documentAt(id, moment.position)
    const hasHistory = document !== undefined || log.lastDocument(id) !== undefined
    return hasHistory ? (document ?? undefined) : dataset.get(id)
  })
  return found.filter((document) => document !== undefined)
}
