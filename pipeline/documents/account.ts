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
  const targets = new Map<string, string[]>()
  const filled = new Map<string, Map<string, string[]>>()
  return {
    put(key, id, path) {
      addTo(targets, key, `${id}#${path}`)
      const fields = filled.get(id) ?? new Map<string, string[]>()
      filled.set(id, fields)
      for (const filledPath of pathsOf(path)) addTo(fields, filledPath, key)
    },
    targets: (key) => distinct(targets.get(key) ?? []),
    origins: () =>
      new Map(
        Array.from(filled, ([id, fields]) => {
          const record: Record<string, string[]> = {}
          for (const [field, keys] of fields) record[field] = distinct(keys).toSorted()
          return [id, record]
        }),
      ),
  }
}

function addTo(entries: Map<string, string[]>, key: string, entry: string): void {
  const known = entries.get(key)
  if (known === undefined) entries.set(key, [entry])
  else known.push(entry)
}

const distinct = (entries: readonly string[]): string[] =>
  entries.length > 1 ? [...new Set(entries)] : [...entries]

/** `symptoms[c913].context` fills the field `symptoms` and its item `symptoms[_key=="c913"]`. */
function pathsOf(path: string): string[] {
  const end = path.search(/[.[]/)
  if (end < 0) return [path]
  const field = path.slice(0, end)
  if (path[end] === '.') return [field]
  return [field, `${field}[_key=="${path.slice(end + 1, path.indexOf(']', end))}"]`]
}
