import type {Document} from '../../document.ts'
import {idAttribute, typeAttribute, type Attribute} from '../plan/attributes.ts'
import type {TextSource} from '../text-query/text-source.ts'
import {positionOf} from '../../storage/document-list.ts'
import {createBuild, type Build} from './build.ts'
import {createFrequencyIndex, type FrequencyIndex} from './frequency-index.ts'
import {createPostings, nothing, type Postings} from './postings.ts'
import {createSortedIndex, type SortedIndex} from './sorted-index.ts'
import {createTokenIndex, type TokenIndex} from './token-index.ts'
import {isScalar, readPath, referenceTargets, type Path, type Scalar} from './values.ts'

/** An index that takes long to build, so that it may be built while others are served. */
export type IndexNeed =
  | {readonly kind: 'equal'; readonly attribute: Attribute}
  | {readonly kind: 'references'}
  | {readonly kind: 'tokens' | 'frequencies'; readonly type: string | undefined; readonly source: TextSource}

/** Ways to documents; each is built at its first use and kept up to date from then on. */
export interface Indexes {
  /** Documents whose attribute, or an item of it, equals the value. */
  equal(attribute: Attribute, value: Scalar): readonly Document[]
  referring(id: string): readonly Document[]
  withPrefix(prefix: string): readonly Document[]
  /** @param type Only documents of this type; undefined for all. */
  sorted(type: string | undefined, path: Path): SortedIndex
  tokens(type: string | undefined, source: TextSource): TokenIndex
  frequencies(type: string | undefined, source: TextSource): FrequencyIndex
  /** Begins an index; undefined where it is there already. */
  begin(need: IndexNeed): Build | undefined
  change(before: Document | undefined, after: Document | undefined): void
}

interface Upkeep {
  add(document: Document): void
  remove(document: Document): void
}

interface Entry<Index> {
  readonly index: Index
  readonly upkeep: Upkeep
  /** What is left to do; undefined when the index holds all documents. */
  build: Build | undefined
}

export interface DocumentSource {
  get(id: string): Document | undefined
  sorted(): readonly Document[]
}

export function createIndexes(source: DocumentSource): Indexes {
  const equality = new Map<string, Entry<Postings<Scalar>>>()
  const references = new Map<string, Entry<Postings<string>>>()
  const orders = new Map<string, Entry<SortedIndex>>()
  const texts = new Map<string, Entry<TokenIndex>>()
  const counts = new Map<string, Entry<FrequencyIndex>>()

  function begin<Index>(index: Index, upkeep: Upkeep, documents: readonly Document[]): Entry<Index> {
    const isCurrent = (document: Document) => source.get(document._id) === document
    return {index, upkeep, build: createBuild([...documents], isCurrent, (document) => upkeep.add(document))}
  }

  function beginPostings<Key>(keysOf: (document: Document) => Iterable<Key>): Entry<Postings<Key>> {
    const postings = createPostings<Key>()
    return begin(postings, upkeepOf(postings, keysOf), source.sorted())
  }

  const equalEntry = (attribute: Attribute) =>
    once(equality, attribute.key, () => beginPostings((document) => scalarsOf(document, attribute)))
  const referenceEntry = () =>
    once(references, '', () => beginPostings((document) => referenceTargets(document)))
  const ofType = (type: string | undefined) =>
    type === undefined ? source.sorted() : ready(equalEntry(typeAttribute)).get(type)
  const beginForType = <Index extends Upkeep>(type: string | undefined, index: Index) =>
    begin(index, upkeepForType(type, index), ofType(type))
  const tokenEntry = (type: string | undefined, text: TextSource) =>
    once(texts, keyFor(type, text.key), () => beginForType(type, createTokenIndex(text)))
  const frequencyEntry = (type: string | undefined, text: TextSource) =>
    once(counts, keyFor(type, text.key), () => beginForType(type, createFrequencyIndex(text)))

  function entryOf(need: IndexNeed): {readonly build: Build | undefined} {
    if (need.kind === 'equal') return equalEntry(need.attribute)
    if (need.kind === 'references') return referenceEntry()
    return need.kind === 'tokens'
      ? tokenEntry(need.type, need.source)
      : frequencyEntry(need.type, need.source)
  }

  function* upkeeps(): Generator<Upkeep> {
    for (const entries of [equality, references, orders, texts, counts]) {
      for (const {upkeep} of entries.values()) yield upkeep
    }
  }

  return {
    equal(attribute, value) {
      if (attribute.key !== idAttribute.key) return ready(equalEntry(attribute)).get(value)
      const document = typeof value === 'string' ? source.get(value) : undefined
      return document === undefined ? nothing : [document]
    },
    referring: (id) => ready(referenceEntry()).get(id),
    withPrefix(prefix) {
      const documents = source.sorted()
      let end = positionOf(documents, prefix)
      const start = end
      while (documents[end]?._id.startsWith(prefix) === true) end += 1
      return documents.slice(start, end)
    },
    sorted: (type, path) =>
      once(orders, keyFor(type, ...path), () => {
        const index = createSortedIndex(ofType(type), path)
        return {index, upkeep: upkeepForType(type, index), build: undefined}
      }).index,
    tokens: (type, text) => ready(tokenEntry(type, text)),
    frequencies: (type, text) => ready(frequencyEntry(type, text)),
    begin: (need) => entryOf(need).build,
    change(before, after) {
      for (const upkeep of upkeeps()) {
        if (before !== undefined) upkeep.remove(before)
        if (after !== undefined) upkeep.add(after)
      }
    },
  }
}

const keyFor = (type: string | undefined, ...names: readonly string[]) =>
  [type === undefined ? '' : `=${type}`, ...names].join('\u0000')

function once<Index>(known: Map<string, Index>, key: string, make: () => Index): Index {
  const found = known.get(key)
  if (found !== undefined) return found
  const index = make()
  known.set(key, index)
  return index
}

/** The index with all documents in it, however long that takes. */
function ready<Index>(entry: Entry<Index>): Index {
  entry.build?.finish()
  entry.build = undefined
  return entry.index
}

function upkeepOf<Key>(postings: Postings<Key>, keysOf: (document: Document) => Iterable<Key>): Upkeep {
  return {
    add(document) {
      for (const key of keysOf(document)) postings.add(key, document)
    },
    remove(document) {
      for (const key of keysOf(document)) postings.remove(key, document)
    },
  }
}

function upkeepForType(type: string | undefined, index: Upkeep): Upkeep {
  const concerns = ({_type}: Document) => type === undefined || _type === type
  return {
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
