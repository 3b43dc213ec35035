import {isPublicId, type Document} from '../document.ts'
import {
  knowsReleases,
  layeredLens,
  rawLens,
  type DocumentSet,
  type Lens,
  type Perspective,
  type View,
  type ViewOrigin,
} from '../perspective.ts'
import {createDocumentList} from '../storage/document-list.ts'
import {createIndexes} from './index/indexes.ts'

/** Views of a dataset: each is computed once and then follows the commits. */
export type Views = (
  dataset: DocumentSet,
  perspective: Perspective,
  version: string,
  access: 'full' | 'public',
) => View

interface LiveView {
  readonly view: View
  /** The revision of the dataset that the view shows. */
  readonly revision: number
  readonly catchUp: () => LiveView
}

/** Views of one dataset that are kept; the one used least recently goes first. */
const capacity = 12

export function createViews(): Views {
  const known = new WeakMap<DocumentSet, Map<string, LiveView>>()
  return (dataset, perspective, version, access) => {
    const views = known.get(dataset) ?? follow(dataset)
    known.set(dataset, views)
    const key = `${perspective} ${perspective === 'raw' ? String(knowsReleases(version)) : ''} ${access}`
    const live =
      views.get(key)?.catchUp() ??
      openView({dataset, perspective, version, access}, lensOf(perspective, version, access))
    views.delete(key)
    views.set(key, live)
    const [oldest = ''] = views.keys()
    if (views.size > capacity) views.delete(oldest)
    return live.view
  }
}

/** No views yet; those that can no longer catch up go with the commit that takes them the chance. */
function follow(dataset: DocumentSet): Map<string, LiveView> {
  const views = new Map<string, LiveView>()
  dataset.subscribe(() => {
    for (const [key, {revision}] of views) {
      if (dataset.changesSince(revision) === undefined) views.delete(key)
    }
  })
  return views
}

function lensOf(perspective: Perspective, version: string, access: 'full' | 'public'): Lens {
  if (perspective !== 'raw') {
    const lens = layeredLens(perspective)
    if (access === 'full') return lens
    return {...lens, shownId: (id) => (isPublicId(id) ? lens.shownId(id) : undefined)}
  }
  const seesVersions = knowsReleases(version)
  return rawLens(
    (id) => (access === 'full' || isPublicId(id)) && (seesVersions || !id.startsWith('versions.')),
  )
}

function openView(origin: ViewOrigin, lens: Lens): LiveView {
  const {dataset} = origin
  const list = createDocumentList(shownDocuments(dataset, lens))
  const indexes = createIndexes({get: (id) => list.get(id), sorted: () => list.sorted()})
  const view: View = {
    origin,
    get documents() {
      return list.sorted()
    },
    dereference: (id) => list.get(id),
    indexes,
  }
  let revision = dataset.revision()

  function update(id: string): void {
    const before = list.get(id)
    const after = lens.show(id, (storedId) => dataset.get(storedId))
    if (before === after) return
    indexes.change(before, after)
    if (after !== undefined) list.set(after)
    else if (before !== undefined) list.delete(id)
  }

  const live: LiveView = {
    view,
    get revision() {
      return revision
    },
    catchUp() {
      if (revision === dataset.revision()) return live
      const changes = dataset.changesSince(revision)
      if (changes === undefined) return openView(origin, lens)
      const ids = new Set([...changes].map((id) => lens.shownId(id)))
      for (const id of ids) if (id !== undefined) update(id)
      revision = dataset.revision()
      return live
    },
  }
  return live
}

function* shownDocuments(dataset: DocumentSet, lens: Lens): Generator<Document> {
  const seen = new Set<string>()
  for (const {_id} of dataset.documents()) {
    const id = lens.shownId(_id)
    if (id === undefined || seen.has(id)) continue
    seen.add(id)
    const document = lens.show(id, (storedId) => dataset.get(storedId))
    if (document !== undefined) yield document
  }
}
