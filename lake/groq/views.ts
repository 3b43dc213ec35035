import type {Dataset} from '../storage/dataset.ts'
import {knowsReleases, viewOf, type Perspective, type View} from '../perspective.ts'
import {isPublicId} from '../document.ts'

/** Views of a dataset, each computed once per commit. */
export type Views = (
  dataset: Dataset,
  perspective: Perspective,
  version: string,
  access: 'full' | 'public',
) => View

export function createViews(): Views {
  const known = new WeakMap<Dataset, {revision: number; views: Map<string, View>}>()
  return (dataset, perspective, version, access) => {
    const revision = dataset.revision()
    let entry = known.get(dataset)
    if (entry?.revision !== revision) {
      entry = {revision, views: new Map()}
      known.set(dataset, entry)
    }
    const key = `${perspective} ${String(knowsReleases(version))} ${access}`
    const view = entry.views.get(key) ?? compute(dataset, perspective, version, access)
    entry.views.set(key, view)
    return view
  }
}

function compute(
  dataset: Dataset,
  perspective: Perspective,
  version: string,
  access: 'full' | 'public',
): View {
  const all = dataset.documents()
  if (perspective === 'raw' && access === 'full' && knowsReleases(version)) {
    return {documents: all, dereference: (id) => dataset.get(id)}
  }
  return viewOf(access === 'full' ? all : all.filter(({_id}) => isPublicId(_id)), perspective, version)
}
