import {isPublishedId, publishedId, type Document} from './document.ts'
import {badRequest} from './errors.ts'
import type {Indexes} from './groq/index/indexes.ts'
import type {Dataset} from './storage/dataset.ts'
import {underId} from './storage/stand-in.ts'

/** The API version from which queries read published documents unless they say otherwise. */
const releasesVersion = '2025-02-19'

/** `raw`, or the layers that are looked through, the first of them first: `published`, `drafts`, `r1,drafts`. */
export type Perspective = string

export interface ViewOrigin {
  readonly dataset: DocumentSet
  readonly perspective: Perspective
  readonly version: string
  readonly access: 'full' | 'public'
}

/** What a view needs of a dataset. */
export type DocumentSet = Pick<
  Dataset,
  | 'name'
  | 'file'
  | 'memoryLimit'
  | 'revision'
  | 'readsOnDemand'
  | 'get'
  | 'documents'
  | 'changesSince'
  | 'subscribe'
>

/** Documents as one perspective shows them. Valid until the next commit. */
export interface View {
  /** What the view was made from, so that another thread can make the same. */
  readonly origin: ViewOrigin
  /** Ascending by the id that is shown. */
  readonly documents: readonly Document[]
  /** Finds what a reference with this id points to within the perspective. */
  readonly dereference: (id: string) => Document | undefined
  readonly indexes: Indexes
}

/** Whether the version of the API knows releases; before it, versions of documents are never shown. */
export const knowsReleases = (version: string) => version >= releasesVersion

/**
 * @param requested The `perspective` of the request: one name or a comma list; undefined takes the default
 *   of the API version, which is `raw` before 2025-02-19 and `published` from then on.
 * @throws WireError 400 for what cannot be combined, or not in this version.
 * @see {@link https://www.sanity.io/docs/content-lake/perspectives | Perspectives}
 */
export function readPerspective(requested: string | undefined, version: string): Perspective {
  if (requested === undefined || requested === '') return knowsReleases(version) ? 'published' : 'raw'
  const names = requested.split(',').map((name) => (name.trim() === 'previewDrafts' ? 'drafts' : name.trim()))
  if (names.length === 1 && names[0] === 'raw') return 'raw'
  if (names.includes('raw')) {
    throw badRequest('The perspective "raw" cannot be combined with others; ask for it alone')
  }
  const malformed = names.find((name) => !/^[A-Za-z0-9_-]+$/.test(name))
  if (malformed !== undefined) {
    throw badRequest(`"${malformed}" cannot name a perspective; use raw, published, drafts or a release`)
  }
  const last = names.indexOf('published')
  const layers = [...new Set(last < 0 ? names : names.slice(0, last))]
  const isStack = layers.some((layer) => layer !== 'drafts')
  if (isStack && !knowsReleases(version)) {
    throw badRequest('Complex perspectives are not supported for this version')
  }
  return layers.length === 0 ? 'published' : layers.join(',')
}

/** Which stored documents a perspective shows, and as what. */
export interface Lens {
  /** The id that a stored document is shown under, if at all; it may be hidden behind another. */
  readonly shownId: (storedId: string) => string | undefined
  /** The document that is shown under an id. */
  readonly show: (shownId: string, get: (storedId: string) => Document | undefined) => Document | undefined
}

/** A lens on all documents as they are stored. */
export function rawLens(isVisible: (id: string) => boolean): Lens {
  return {
    shownId: (id) => (isVisible(id) ? id : undefined),
    show: (id, get) => get(id),
  }
}

/** A lens that puts the stored id into `_originalId` and shows the first layer that has the document. */
export function layeredLens(perspective: Perspective): Lens {
  const layers = perspective === 'published' ? [] : perspective.split(',')
  const storedIds = (id: string) => [
    ...layers.map((layer) => (layer === 'drafts' ? `drafts.${id}` : `versions.${layer}.${id}`)),
    id,
  ]
  return {
    shownId(storedId) {
      const id = publishedId(storedId)
      return isPublishedId(id) && storedIds(id).includes(storedId) ? id : undefined
    },
    show(id, get) {
      for (const storedId of storedIds(id)) {
        const document = get(storedId)
        if (document !== undefined) return isDeletion(document) ? undefined : shownAs(document, id)
      }
      return undefined
    },
  }
}

/** A version can say that its release deletes the document. */
function isDeletion({_system}: Document): boolean {
  return typeof _system === 'object' && _system !== null && 'delete' in _system && _system.delete === true
}

const shown = new WeakMap<Document, Document>()

/** Several perspectives share what they show of one stored document. */
function shownAs(document: Document, id: string): Document {
  const known = shown.get(document)
  if (known !== undefined) return known
  const copy = underId(document, id)
  shown.set(document, copy)
  return copy
}
