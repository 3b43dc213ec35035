import {WireError} from '../errors.ts'

const answers: Readonly<Record<string, readonly [status: number, error: string, message: string]>> = {
  ECONNRESET: [400, 'Bad Request', 'the upload broke off'],
  ENOSPC: [507, 'Insufficient Storage', 'the disk is full; make room and try again'],
  EDQUOT: [507, 'Insufficient Storage', 'the quota of this user is used up; make room and try again'],
  EROFS: [503, 'Service Unavailable', 'the data folder is read-only; make it writable'],
  EACCES: [503, 'Service Unavailable', 'the data folder may not be written; make it writable'],
  EPERM: [503, 'Service Unavailable', 'the data folder may not be written; make it writable'],
  EIO: [503, 'Service Unavailable', 'the disk failed to read or write; look at it before you go on'],
}

/** What to answer where an upload broke off or a file could not be written; any other error as it is. */
export function uploadRefusal(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const [statusCode, title, reason] = answers[code] ?? []
  if (statusCode === undefined) return error
  const message = `The asset was not stored: ${reason ?? code}`
  return new WireError(statusCode, message, {statusCode, error: title, message})
}
