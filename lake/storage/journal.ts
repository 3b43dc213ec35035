/** The newest changes of a dataset, so that what was computed from its documents can catch up with them. */
export interface Journal {
  /** @param heldSize What is held in memory for those who have not caught up, in bytes of JSON. */
  add(revision: number, ids: readonly string[], heldSize: number): void
  /** Forgets all: nobody can catch up with what lies before that revision. */
  clear(revision: number): void
  /** Ids of the documents that changed, oldest change first; undefined where it is no longer known. */
  since(revision: number, current: number): Iterable<string> | undefined
}

interface Entry {
  readonly revision: number
  readonly ids: readonly string[]
  readonly heldSize: number
}

/** Above this many kept changes the oldest are forgotten; computing anew then costs about as much. */
const capacity = 2000

/** Above this size of held documents, in bytes, the oldest changes are forgotten, so that nobody needs them any more. */
const mostHeld = 16_000_000

export function createJournal(): Journal {
  let entries: Entry[] = []
  let size = 0
  let held = 0
  let oldest = 0

  return {
    add(revision, ids, heldSize) {
      entries.push({revision, ids, heldSize})
      size += ids.length
      held += heldSize
      while (size > capacity || (held > mostHeld && entries.length > 1)) {
        const dropped = entries.shift()
        size -= dropped?.ids.length ?? size
        held -= dropped?.heldSize ?? held
        oldest = dropped?.revision ?? revision
      }
    },
    clear(revision) {
      entries = []
      size = 0
      held = 0
      oldest = revision
    },
    since(revision, current) {
      if (revision === current) return []
      return revision < oldest ? undefined : idsAfter(entries, revision)
    },
  }
}

function* idsAfter(entries: readonly Entry[], revision: number): Generator<string> {
  for (const entry of entries) if (entry.revision > revision) yield* entry.ids
}
