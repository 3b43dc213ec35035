import type {DocumentChange} from './dataset.ts'

/** The newest changes of a dataset, so that what was computed from its documents can catch up with them. */
export interface Journal {
  add(revision: number, changes: readonly DocumentChange[]): void
  /** Forgets all: nobody can catch up with what lies before that revision. */
  clear(revision: number): void
  since(revision: number, current: number): readonly DocumentChange[] | undefined
}

/** Above this many kept changes the oldest are forgotten; computing anew then costs about as much. */
const capacity = 2000

export function createJournal(): Journal {
  let entries: {readonly revision: number; readonly changes: readonly DocumentChange[]}[] = []
  let size = 0
  let oldest = 0

  return {
    add(revision, changes) {
      entries.push({revision, changes})
      size += changes.length
      while (size > capacity) {
        const dropped = entries.shift()
        size -= dropped?.changes.length ?? size
        oldest = dropped?.revision ?? revision
      }
    },
    clear(revision) {
      entries = []
      size = 0
      oldest = revision
    },
    since(revision, current) {
      if (revision === current) return []
      if (revision < oldest) return undefined
      return entries.filter((entry) => entry.revision > revision).flatMap(({changes}) => changes)
    },
  }
}
