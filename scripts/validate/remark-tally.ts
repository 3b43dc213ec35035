import type {Level} from './schema-rules.ts'

/** What validation has to say that keeps no article back, each message once. */
export interface Note {
  readonly level: Level
  readonly message: string
  readonly count: number
  /** The first place where it was said. */
  readonly document: string
  readonly path: string
}

/** Different messages that are kept; further ones are counted under their level. */
const MOST_NOTES = 500

export interface RemarkTally {
  take(remark: Omit<Note, 'count'>): void
  /** Most frequent first. */
  notes(): Note[]
}

export function createRemarkTally(): RemarkTally {
  const notes = new Map<string, {count: number; first: Omit<Note, 'count'>}>()
  return {
    take(remark) {
      const own = `${remark.level} ${remark.message}`
      const key = notes.has(own) || notes.size < MOST_NOTES ? own : remark.level
      const note = notes.get(key) ?? {
        count: 0,
        first: key === own ? remark : {...remark, message: 'Other remarks'},
      }
      note.count += 1
      notes.set(key, note)
    },
    notes: () =>
      [...notes.values()]
        .map(({count, first}) => ({...first, count}))
        .toSorted((one, two) => two.count - one.count),
  }
}
