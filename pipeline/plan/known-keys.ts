import {canonicalHash} from './canonical-hash.ts'
import {itemPath, keyIn} from './item-paths.ts'
import {isKeyedList, isRecord, type KeyedItem} from './json.ts'
import {readProvenance} from './provenance.ts'
import {roleOf} from './roles.ts'
import type {ImportedDocument, SanityDocument, Stored} from './types.ts'

/** Lists whose items are about nothing but their own words: their keys also name the block of the source. */
const listsOfWords = ['keyTakeaways', 'redFlags'] as const

interface Renamed {
  readonly id: string
  readonly list: string
  readonly from: string
  readonly to: string
}

/**
 * The imports with the keys that items have in the dataset already. A source with one line more has other block
 * numbers all over, and so other keys for the same warning: what an editor changed or deleted would come a second time.
 */
export function withKnownKeys(
  imports: readonly ImportedDocument[],
  stored: Stored,
): readonly ImportedDocument[] {
  const renamed = Map.groupBy(
    imports.flatMap((imported) =>
      renamedItems(imported, stored).map((item) => ({...item, source: imported.source.id})),
    ),
    ({source}) => source,
  )
  if (renamed.size === 0) return imports
  return imports.map((imported) => {
    const items = renamed.get(imported.source.id)
    return items === undefined ? imported : rename(imported, items)
  })
}

function renamedItems({document}: ImportedDocument, stored: Stored): Renamed[] {
  if (roleOf(document._type) !== 'page') return []
  const {draft, published} = stored.get(document._id) ?? {}
  const before = draft ?? published
  const hashes = before && readProvenance(before)?.hashes
  if (hashes === undefined) return []
  return listsOfWords.flatMap((list) => {
    const items = document[list]
    return isKeyedList(items) ? renamedInList(items, hashes, list, document._id) : []
  })
}

function renamedInList(
  items: readonly KeyedItem[],
  hashes: ReadonlyMap<string, string>,
  list: string,
  id: string,
): Renamed[] {
  const present = new Set(items.map(({_key}) => _key))
  const free = [...hashes].flatMap(([path, hash]) => {
    const key = keyIn(list, path)
    return key === undefined || present.has(key) ? [] : [{key, hash}]
  })
  if (free.length === 0) return []
  return items.flatMap((item) => {
    if (hashes.has(itemPath(list, item._key))) return []
    const hash = canonicalHash(item)
    const place = free.findIndex((each) => each.hash === hash)
    const [same] = place < 0 ? [] : free.splice(place, 1)
    return same === undefined ? [] : [{id, list, from: item._key, to: same.key}]
  })
}

function rename(imported: ImportedDocument, items: readonly Renamed[]): ImportedDocument {
  const {document, sourceBlocks} = imported
  if (document._type === 'sourceArticle') return {...imported, document: withTargets(document, items)}
  const own = items.filter(({id}) => id === document._id)
  if (own.length === 0) return imported
  const paths = new Map(own.map(({list, from, to}) => [itemPath(list, from), itemPath(list, to)]))
  return {
    ...imported,
    document: withItems(document, own),
    ...(sourceBlocks && {
      sourceBlocks: Object.fromEntries(
        Object.entries(sourceBlocks).map(([path, blocks]) => [paths.get(path) ?? path, blocks]),
      ),
    }),
  }
}

function withItems(document: SanityDocument, renamed: readonly Renamed[]): SanityDocument {
  const next: Record<string, unknown> & SanityDocument = {...document}
  for (const [list, items] of Map.groupBy(renamed, (item) => item.list)) {
    const keys = new Map(items.map(({from, to}) => [from, to]))
    const value = document[list]
    if (isKeyedList(value))
      next[list] = value.map((item) => ({...item, _key: keys.get(item._key) ?? item._key}))
  }
  return next
}

/** Where the blocks of a source went, by `<id>#<list>[<key>]…`. */
function withTargets(source: SanityDocument, renamed: readonly Renamed[]): SanityDocument {
  const {blocks} = source
  if (!Array.isArray(blocks)) return source
  const starts = renamed.map(
    ({id, list, from, to}) => [`${id}#${list}[${from}]`, `${id}#${list}[${to}]`] as const,
  )
  const moved = (target: unknown): unknown => {
    const [from, to] = starts.find(([start]) => typeof target === 'string' && target.startsWith(start)) ?? []
    return typeof target === 'string' && from !== undefined ? `${to}${target.slice(from.length)}` : target
  }
  return {
    ...source,
    blocks: blocks.map((block: unknown) =>
      isRecord(block) && Array.isArray(block['targets'])
        ? {...block, targets: block['targets'].map(moved)}
        : block,
    ),
  }
}
