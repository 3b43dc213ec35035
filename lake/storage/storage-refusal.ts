import {WireError} from '../errors.ts'

/** The primary result codes of SQLite that are the fault of the disk or the file, not of the lake. */
const answers: ReadonlyMap<number, readonly [status: number, error: string, message: string]> = new Map([
  [5, [503, 'Service Unavailable', 'another program holds the database; close it and try again']],
  [8, [503, 'Service Unavailable', 'the data folder is read-only; make it writable']],
  [10, [503, 'Service Unavailable', 'the disk failed to read or write; look at it before you go on']],
  [11, [500, 'Internal Server Error', 'the database is damaged; stop the lake and put a copy back']],
  [13, [507, 'Insufficient Storage', 'the disk is full; make room and try again']],
])

/** SQLite's primary result code, or undefined for an error that is not SQLite's. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  return Number(error.errcode) & 0xff
}

/**
 * What to answer where the storage could not do its work, or undefined for any other error.
 *
 * @see {@link https://www.sqlite.org/rescode.html | Result codes}
 */
export function storageRefusal(error: unknown): WireError | undefined {
  const code = sqliteCode(error)
  const answer = code === undefined ? undefined : answers.get(code)
  if (answer === undefined) return undefined
  const [statusCode, title, reason] = answer
  const message = `Nothing was stored: ${reason}`
  return new WireError(statusCode, message, {statusCode, error: title, message})
}
