/** Keeps the books of one source: where the words of each block went. */
export interface Account {
  /** Says that words of a block stand in `path` of a document; saying it twice is saying it once. */
  put(key: string, id: string, path: string): void
  /** Targets `<id>#<path>` of a block, in the order in which they were said. */
  targets(key: string): string[]
  /** Document id → path (a field, or one item of it) → keys of the blocks that filled it, in source order. */
  origins(): Map<string, Record<string, string[]>>
}

export function createAccount(): Account {
  const targets = new Map<string, Set<string>>()
  const filled = new Map<string, Map<string, Set<string>>>()
  return {
    put(key, id, path) {
      entryOf(targets, key, () => new Set()).add(`${id}#${path}`)
      const fields = entryOf(filled, id, () => new Map<string, Set<string>>())
      for (const filledPath of pathsOf(path)) entryOf(fields, filledPath, () => new Set()).add(key)
    },
    targets: (key) => [...(targets.get(key) ?? [])],
    origins: () =>
      new Map(
        Array.from(filled, ([id, fields]) => {
          const record: Record<string, string[]> = {}
          for (const [field, keys] of fields) record[field] = keys.size > 1 ? [...keys].toSorted() : [...keys]
          return [id, record]
        }),
      ),
  }
}

function entryOf<Entry>(entries: Map<string, Entry>, key: string, create: () => Entry): Entry {
  const known = entries.get(key)
  if (known !== undefined) return known
  const entry = create()
  entries.set(key, entry)
  return entry
}

/** `symptoms[c913].context` fills the field `symptoms` and its item `symptoms[_key=="c913"]`. */
function pathsOf(path: string): string[] {
  if (!path.includes('[') && !path.includes('.')) return [path]
  const [, field = path, item] = /^(\w+)(?:\[(\w+)\])?/.exec(path) ?? []
  return item === undefined ? [field] : [field, `${field}[_key=="${item}"]`]
}
