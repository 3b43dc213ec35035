import type {KeyedItem} from './json.ts'

type Items = readonly KeyedItem[]
type Hashes = ReadonlyMap<string, string>

interface OrderSides {
  readonly base: Hashes
  readonly current: Items
  readonly imported: Items
}

/**
 * Puts merged items in order, and their hashes in the order against which the next import tells a move.
 *
 * @param kept Stored items that stay, in stored order.
 * @param added New items, in source order.
 * @param hashes Hashes to remember, by key, in any order.
 */
export function orderItems(
  {base, current, imported}: OrderSides,
  kept: Items,
  added: Items,
  hashes: Hashes,
): {items: Items; hashes: Hashes} {
  const merged = new Map([...kept, ...added].map((item) => [item._key, item]))
  const moved = wasMoved(base, current)
  const source = keysOf(imported).filter((key) => hashes.has(key))
  const keys = moved ? [...merged.keys()] : weave(source, keysOf(kept))
  const items = keys.flatMap((key) => merged.get(key) ?? [])
  const written = weave(moved ? source : keysOf(items), [...base.keys()])
  return {items, hashes: pick(hashes, written)}
}

/** Says whether the items that imports wrote stand in another order than they were written in. */
function wasMoved(base: Hashes, current: Items): boolean {
  const present = new Set(keysOf(current))
  const written = [...base.keys()].filter((key) => present.has(key))
  const found = keysOf(current).filter((key) => base.has(key))
  return written.some((key, index) => key !== found[index])
}

/** `order` with each further key of `others` behind the one that it stands behind there. */
function weave(order: readonly string[], others: readonly string[]): string[] {
  const woven = [...order]
  const known = new Set(order)
  for (const [index, key] of others.entries()) {
    if (known.has(key)) continue
    const neighbour = others[index - 1]
    woven.splice(neighbour === undefined ? 0 : woven.indexOf(neighbour) + 1, 0, key)
  }
  return woven
}

const pick = (hashes: Hashes, order: readonly string[]): Hashes =>
  new Map(
    order.flatMap((key) => {
      const hash = hashes.get(key)
      return hash === undefined ? [] : [[key, hash] as const]
    }),
  )

const keysOf = (items: Items): string[] => items.map(({_key}) => _key)
