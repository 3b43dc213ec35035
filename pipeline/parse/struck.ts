import type {Problem} from './source.ts'

/** Elements whose words somebody took back. */
export const struckNames: ReadonlySet<string> = new Set(['del', 's', 'strike'])

/** Tells of words that stand by themselves because they are struck out. */
export const struckOut = (text: string, line: number): Problem => ({
  code: 'struck-out',
  message: `“${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}” is struck out: it was kept apart and states nothing.`,
  line,
})

const LONGEST_SHOWN = 120
