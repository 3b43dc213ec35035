import {randomBytes} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** How far a run has come: its sources are read, its articles are written, it is done, or it was taken back. */
export type RunState = 'reading' | 'writing' | 'done' | 'undoing' | 'undone'

/** What is known about one run of an import. */
export interface Run {
  /** Sorts by the time of the run, and opens the ids of its transactions. */
  readonly id: string
  readonly state: RunState
  readonly startedAt: string
  readonly endedAt?: string
  /** As given on the command line. */
  readonly paths: readonly string[]
  readonly publish: boolean
  /** Words that an article may lose; 0 unless given. */
  readonly maxLoss?: number
  /** Name of the kind of source that is asked for; all unless given. */
  readonly kind?: string | undefined
  /** Leaves pictures and files where they are. */
  readonly withoutAssets?: boolean
  /** The file of the plan that it carries out, if it does. */
  readonly plan?: string
  readonly importer: string
  /** Where it wrote, for a person; and what must be the same when it goes on. */
  readonly where: string
  readonly dataset: string
  readonly counts?: Readonly<Record<string, number>>
}

/** The folder of one run within a data folder. */
export const runFolder = (data: string, id: string): string => join(data, 'runs', id)

/** An id that no other run has: the time, and four random digits. */
export function createRunId(now: Date): string {
  const time = now.toISOString().replaceAll(/[-:]|\.\d+Z$/g, '')
  return `${time.replace('T', '-')}-${randomBytes(2).toString('hex')}`
}

/** Writes what is known about a run, in one step, and makes its folder. */
export function saveRun(data: string, run: Run): void {
  const folder = runFolder(data, run.id)
  mkdirSync(folder, {recursive: true})
  const file = join(folder, 'run.json')
  writeFileSync(`${file}.new`, `${JSON.stringify(run, null, 2)}\n`, {flush: true})
  renameSync(`${file}.new`, file)
}

/** @throws Error that names the runs there are where there is none of this id. */
export function readRun(data: string, id: string): Run {
  const found = readRuns(data).find((run) => run.id === id)
  if (found) return found
  throw new Error(`there is no run ${id} in ${join(data, 'runs')}; npm run runs lists those there are`)
}

/** All runs of a data folder, oldest first. */
export function readRuns(data: string): Run[] {
  return namesIn(join(data, 'runs')).flatMap((name) => {
    const text = textOf(join(data, 'runs', name, 'run.json'))
    return text === undefined ? [] : [parseRun(text, name)]
  })
}

function parseRun(text: string, name: string): Run {
  const run: unknown = JSON.parse(text)
  if (isRun(run)) return run
  throw new Error(`runs/${name}/run.json does not describe a run; restore it or remove the folder`)
}

const isRun = (value: unknown): value is Run =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'state' in value &&
  'paths' in value &&
  Array.isArray(value.paths)

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
