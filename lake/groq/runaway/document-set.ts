import type {DocumentSet} from '../../perspective.ts'
import type {DocumentList} from '../../storage/document-list.ts'

/** Documents that never change, as views need them. */
export function createDocumentSet(
  name: string,
  documents: Pick<DocumentList, 'get' | 'sorted'>,
  readsOnDemand: boolean,
): DocumentSet {
  return {
    name,
    file: undefined,
    memoryLimit: Infinity,
    revision: () => 0,
    readsOnDemand: () => readsOnDemand,
    get: (id) => documents.get(id),
    documents: () => documents.sorted(),
    changesSince: () => [],
    subscribe: () => () => undefined,
  }
}
