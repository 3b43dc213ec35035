import type {Document} from '../../document.ts'
import {keyOf, type Attribute} from '../plan/attributes.ts'
import type {TextSource} from '../text-query/text-source.ts'
import {positionOf} from '../../storage/document-list.ts'
import {createPostings, nothing, type Postings} from './postings.ts'
import {createSortedIndex, type SortedIndex} from './sorted-index.ts'
import {createTokenIndex, type TokenIndex} from './token-index.ts'
import {isScalar, readPath, referenceTargets, type Path, type Scalar} from './values.ts'

/** Ways to documents; each is built at its first use and kept up to date from then on. */
export interface Indexes {
  /** Documents whose attribute, or an item of it, equals the value. */
  equal(attribute: Attribute, value: Scalar): readonly Document[]
  referring(id: string): readonly Document[]
  withPrefix(prefix: string): readonly Document[]
  /** @param type Only documents of this type; undefined for all. */
  sorted(type: string | undefined, path: Path): SortedIndex
  tokens(type: string | undefined, source: TextSource): TokenIndex
  change(before: Document | undefined, after: Document | undefined): void
}

interface Upkeep {
  add(document: Document): void
  remove(document: Document): void
}

interface Listed<Key> extends Upkeep {
  readonly postings: Postings<Key>
}

interface ForType<Index> extends Upkeep {
  readonly index: Index
}

export interface DocumentSource {
  get(id: string): Document | undefined
  sorted(): readonly Document[]
}

export function createIndexes(source: DocumentSource): Indexes {
  const equality = new Map<string, Listed<Scalar>>()
  const orders = new Map<string, ForType<SortedIndex>>()
  const texts = new Map<string, ForType<TokenIndex>>()
  let references: Listed<string> | undefined

  const equal: Indexes['equal'] = (attribute, value) => {
    if (attribute.path.length === 1 && attribute.path[0] === '_id' && attribute.item === undefined) {
      const document = typeof value === 'string' ? source.get(value) : undefined
      return document === undefined ? nothing : [document]
    }
    const build = () => createListed(source.sorted(), (document) => scalarsOf(document, attribute))
    return once(equality, keyOf(attribute), build).postings.get(value)
  }
  const ofType = (type: string | undefined) =>
    type === undefined ? source.sorted() : equal({path: ['_type'], item: undefined}, type)

  function* built(): Generator<Upkeep> {
    yield* equality.values()
    yield* orders.values()
    yield* texts.values()
    if (references !== undefined) yield references
  }

  return {
    equal,
    referring(id) {
      references ??= createListed(source.sorted(), (document) => referenceTargets(document))
      return references.postings.get(id)
    },
    withPrefix(prefix) {
      const documents = source.sorted()
      let end = positionOf(documents, prefix)
      const begin = end
      while (documents[end]?._id.startsWith(prefix) === true) end += 1
      return documents.slice(begin, end)
    },
    sorted: (type, path) =>
      once(orders, JSON.stringify([type, path]), () => forType(type, createSortedIndex(ofType(type), path)))
        .index,
    tokens: (type, text) =>
      once(texts, JSON.stringify([type, text.key]), () => forType(type, createTokenIndex(ofType(type), text)))
        .index,
    change(before, after) {
      for (const index of built()) {
        if (before !== undefined) index.remove(before)
        if (after !== undefined) index.add(after)
      }
    },
  }
}

function once<Index>(known: Map<string, Index>, key: string, build: () => Index): Index {
  const found = known.get(key)
  if (found !== undefined) return found
  const index = build()
  known.set(key, index)
  return index
}

function createListed<Key>(
  documents: readonly Document[],
  keysOf: (document: Document) => Iterable<Key>,
): Listed<Key> {
  const postings = createPostings<Key>()
  const add = (document: Document) => {
    for (const key of keysOf(document)) postings.add(key, document)
  }
  for (const document of documents) add(document)
  return {
    postings,
    add,
    remove(document) {
      for (const key of keysOf(document)) postings.remove(key, document)
    },
  }
}

function forType<Index extends Upkeep>(type: string | undefined, index: Index): ForType<Index> {
  const concerns = ({_type}: Document) => type === undefined || _type === type
  return {
    index,
    add: (document) => (concerns(document) ? index.add(document) : undefined),
    remove: (document) => (concerns(document) ? index.remove(document) : undefined),
  }
}

function scalarsOf(document: Document, {path, item}: Attribute): Iterable<Scalar> {
  const value = readPath(document, path)
  if (item === undefined) return isScalar(value) ? [value] : []
  if (!Array.isArray(value)) return []
  return new Set(value.map((each) => readPath(each, item)).filter((each) => isScalar(each)))
}
