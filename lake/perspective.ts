import {isPublishedId, publishedId, type Document} from './document.ts'
import {badRequest} from './errors.ts'

/** The API version from which queries read published documents unless they say otherwise. */
const releasesVersion = '2025-02-19'

export type Perspective = 'raw' | 'published' | 'drafts'

/** Documents as one perspective shows them, ascending by stored id. */
export interface View {
  readonly documents: readonly Document[]
  /** Finds what a reference with this id points to within the perspective. */
  readonly dereference: (id: string) => Document | undefined
}

/** Whether the version of the API knows releases; before it, versions of documents are never shown. */
export const knowsReleases = (version: string) => version >= releasesVersion

/**
 * @param requested The `perspective` of the request: one name or a comma list; undefined takes the default
 *   of the API version, which is `raw` before 2025-02-19 and `published` from then on.
 * @throws WireError 400 for a perspective that this lake does not have.
 * @see {@link https://www.sanity.io/docs/content-lake/perspectives | Perspectives}
 */
export function readPerspective(requested: string | undefined, version: string): Perspective {
  if (requested === undefined || requested === '') return knowsReleases(version) ? 'published' : 'raw'
  const names = requested.split(',').map((name) => name.trim())
  if (names.length > 1 && names.includes('raw')) {
    throw badRequest('The perspective "raw" cannot be combined with others; ask for it alone')
  }
  const [first = '', second] = names
  const isDrafts = first === 'drafts' || first === 'previewDrafts'
  if (names.length === 1 && (first === 'raw' || first === 'published')) return first
  if (isDrafts && (names.length === 1 || (names.length === 2 && second === 'published'))) return 'drafts'
  if (!knowsReleases(version)) throw badRequest('Complex perspectives are not supported for this version')
  const release = names.find((name) => !['drafts', 'previewDrafts', 'published'].includes(name)) ?? requested
  throw badRequest(
    `Release perspectives are not supported yet: "${release}" of "${requested}"; ` +
      'use one of raw, published, drafts',
  )
}

/** The documents that the perspective shows; every one but `raw` puts the stored id into `_originalId`. */
export function viewOf(documents: readonly Document[], perspective: Perspective, version: string): View {
  if (perspective === 'raw') return byId(visibleRaw(documents, version))
  if (perspective === 'published') {
    return byId(
      documents.filter(({_id}) => isPublishedId(_id)).map((document) => shownAs(document, document._id)),
    )
  }
  return byId(overlayDrafts(documents))
}

function visibleRaw(documents: readonly Document[], version: string): readonly Document[] {
  return knowsReleases(version) ? documents : documents.filter(({_id}) => !_id.startsWith('versions.'))
}

function overlayDrafts(documents: readonly Document[]): Document[] {
  const shown = new Map<string, Document>()
  for (const document of documents) {
    const {_id} = document
    if (_id.startsWith('versions.') || _id.startsWith('_.')) continue
    const id = publishedId(_id)
    if (_id !== id || !shown.has(id)) shown.set(id, shownAs(document, id))
  }
  return [...shown.values()].toSorted((one, other) => (one._id < other._id ? -1 : 1))
}

function shownAs(document: Document, id: string): Document {
  return {...document, _id: id, _originalId: document._id}
}

function byId(documents: readonly Document[]): View {
  let index: Map<string, Document> | undefined
  return {
    documents,
    dereference(id) {
      index ??= new Map(documents.map((document) => [document._id, document]))
      return index.get(id)
    },
  }
}
