import type {Document} from '../document.ts'
import type {Sources} from '../identifiers.ts'
import type {Change, Dataset} from '../storage/dataset.ts'
import type {Store} from '../store.ts'

/**
 * Asset documents hold an absolute address. Where the lake has moved to another port since their upload, the address is
 * corrected; revision and times stay, since nobody edited anything.
 *
 * @param origin Where the lake is reached from now on.
 */
export function rebaseAssets(store: Store, origin: string, author: string, sources: Sources): void {
  for (const name of store.datasetNames()) {
    const dataset = store.dataset(name)
    const changes = dataset?.documents().flatMap((document) => moved(document, origin)) ?? []
    if (dataset !== undefined && changes.length > 0) commit(dataset, changes, author, sources)
  }
}

function moved(before: Document, origin: string): Change[] {
  const {_id, _type} = before
  if (_type !== 'sanity.imageAsset' && _type !== 'sanity.fileAsset') return []
  const {path, url} = before
  if (typeof path !== 'string' || typeof url !== 'string' || url === `${origin}/${path}`) return []
  if (!url.startsWith('http://') || !url.endsWith(`/${path}`)) return []
  const after = {...before, url: `${origin}/${path}`}
  return [{id: _id, before, after, mutations: [{patch: {id: _id, set: {url: after.url}}}]}]
}

function commit(dataset: Dataset, changes: readonly Change[], author: string, sources: Sources): void {
  const now = new Date(sources.now()).toISOString()
  const timestamp = now < dataset.lastTimestamp() ? dataset.lastTimestamp() : now
  dataset.commit({id: sources.createId(), timestamp, author, changes})
}
