import {keyOf} from '../identity/hash.ts'
import {isKeyedList, isRecord, sameJson, type Fields, type KeyedItem} from './json.ts'
import type {ImportedDocument, PlanOptions, SanityDocument, SourceOfImport} from './types.ts'

/** What a stored document knows about the imports that wrote it. */
export interface Provenance {
  readonly fields: Fields
  readonly sources: readonly KeyedItem[]
  readonly fieldHashes: readonly KeyedItem[]
  /** Hash of what the last import wrote, by path, in stored order. */
  readonly hashes: ReadonlyMap<string, string>
  readonly lockedPaths: readonly string[]
}

/** Provenance of a document that an import made; `undefined` where an editor made it. */
export function readProvenance(document: SanityDocument): Provenance | undefined {
  const fields = document['provenance']
  if (!isRecord(fields) || fields['origin'] !== 'import') return undefined
  const fieldHashes = keyedList(fields['fieldHashes'])
  return {
    fields,
    sources: keyedList(fields['sources']),
    fieldHashes,
    hashes: new Map(fieldHashes.map(({path, hash}) => [String(path), String(hash)])),
    lockedPaths: Array.isArray(fields['lockedPaths']) ? fields['lockedPaths'].map(String) : [],
  }
}

/** Array key of a source within the provenance of a document. */
export const sourceKey = (source: SourceOfImport): string => keyOf(source.id)

interface Written {
  /** What the document knew before; none where it is new. */
  readonly before?: Provenance
  readonly hashes: ReadonlyMap<string, string>
  readonly imports: readonly ImportedDocument[]
  /** Whether the import changes any value of the document. */
  readonly changesContent: boolean
}

/** Provenance after an import. Equal to the one before where neither a source, a hash nor a value is new. */
export function writeProvenance(
  {before, hashes, imports, changesContent}: Written,
  options: PlanOptions,
): Fields {
  const fieldHashes = [...hashes].map(([path, hash]) => fieldHash(path, hash, imports, before))
  const writes = changesContent || !sameJson(fieldHashes, before?.fieldHashes ?? [])
  const sources = new Map((before?.sources ?? []).map((entry) => [entry._key, entry]))
  for (const imported of imports) {
    const entry = sourceEntry(imported, options)
    if (writes || !sources.has(entry._key)) sources.set(entry._key, entry)
  }
  return {
    ...(before?.fields ?? {_type: 'provenance', origin: 'import'}),
    sources: sampled([...sources.values()]),
    fieldHashes,
  }
}

/**
 * Most sources that a document notes. Every article of a library may name the same symptom: noting all of them would
 * make the document, and each write of it, grow with the library. The pages that name it refer to it.
 */
const MOST_SOURCES = 100

/** Those whose keys come first: keys are hashes, so that it is the same sample in whatever order the sources come. */
function sampled(sources: readonly KeyedItem[]): readonly KeyedItem[] {
  if (sources.length <= MOST_SOURCES) return sources
  const kept = new Set(
    sources
      .map(({_key}) => _key)
      .toSorted()
      .slice(0, MOST_SOURCES),
  )
  return sources.filter(({_key}) => kept.has(_key))
}

function fieldHash(
  path: string,
  hash: string,
  imports: readonly ImportedDocument[],
  before: Provenance | undefined,
): KeyedItem {
  const _key = keyOf(path)
  const stored = before?.fieldHashes.find((entry) => entry._key === _key)
  if (stored !== undefined && stored['hash'] === hash) return stored
  const [first] = imports
  const blocks =
    imports.length === 1
      ? (first?.sourceBlocks?.[path] ?? [])
      : imports.flatMap(({sourceBlocks}) => sourceBlocks?.[path] ?? [])
  return {_type: 'fieldHash', _key, path, hash, ...sourceBlocksField(blocks)}
}

function sourceEntry(
  {source, sourceBlocks}: ImportedDocument,
  {importedAt, importer}: PlanOptions,
): KeyedItem {
  return {
    _type: 'provenanceSource',
    _key: sourceKey(source),
    source: {_type: 'reference', _ref: source.id, _weak: true},
    ...(source.file !== undefined && {file: source.file}),
    importedAt,
    contentHash: source.contentHash,
    importer,
    ...sourceBlocksField(Object.values(sourceBlocks ?? {}).flat()),
  }
}

function sourceBlocksField(blocks: readonly string[]): Fields {
  if (blocks.length === 0) return {}
  return {sourceBlocks: blocks.length === 1 ? blocks : [...new Set(blocks)].toSorted()}
}

const keyedList = (value: unknown): readonly KeyedItem[] => (isKeyedList(value) ? value : [])
