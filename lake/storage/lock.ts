import {randomUUID} from 'node:crypto'
import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {DatabaseSync} from 'node:sqlite'
import {isObject} from '../document.ts'
import {LakeAlreadyRunning} from '../start-errors.ts'
import {atomically} from './database.ts'

export interface LockEntry {
  readonly pid: number
  /** Absent until the server listens. */
  readonly url?: string
  /** ISO 8601, UTC. */
  readonly startedAt: string
  /** Tells this lock from one that the same process id took at another time. */
  readonly nonce?: string
  /** `closing`: everything is in the database file. `damaged`: a start found that the file is damaged. */
  readonly state?: 'closing' | 'damaged'
}

export interface Lock {
  /** Makes the address known to `findRunningLake`. */
  announce(url: string): void
  /** Says that nothing more will be written. */
  close(): void
  release(): void
}

const heldHere = new Set<string>()

/**
 * Takes `lake.lock`. A lock whose process is gone is taken over; the look and the take-over happen within one
 * write transaction of the database, so two starting lakes cannot both believe that they won.
 *
 * @throws LakeAlreadyRunning if the holder is alive.
 */
export function acquireLock(dataFolder: string, database: DatabaseSync, startedAt: string): Lock {
  const file = join(dataFolder, 'lake.lock')
  const nonce = randomUUID()
  const entry: LockEntry = {pid: process.pid, startedAt, nonce}
  atomically(database, () => {
    const holder = readLock(dataFolder)
    if (holder !== undefined && isAlive(holder)) {
      throw new LakeAlreadyRunning(dataFolder, file, holder.pid, holder.url)
    }
    rmSync(file, {force: true})
    writeFileSync(file, JSON.stringify(entry), {flag: 'wx', mode: 0o600})
  })
  heldHere.add(nonce)
  const rewrite = (changed: LockEntry) => replace(file, changed)

  return {
    announce: (url) => rewrite({...entry, url}),
    close: () => rewrite({...entry, state: 'closing'}),
    release() {
      heldHere.delete(nonce)
      if (readLock(dataFolder)?.nonce === nonce) rmSync(file, {force: true})
    },
  }
}

/** Keeps what a start found out about a folder whose lake was killed, so that the next start looks again. */
export function recordDamage(dataFolder: string): void {
  const left = readLock(dataFolder)
  if (left !== undefined) replace(join(dataFolder, 'lake.lock'), {...left, state: 'damaged'})
}

/** Readers see the old entry or the new one, never a part. */
function replace(file: string, entry: LockEntry): void {
  const next = `${file}.${randomUUID()}`
  writeFileSync(next, JSON.stringify(entry), {mode: 0o600})
  renameSync(next, file)
}

/** The lock of the folder, or undefined where there is none or it cannot be read. */
export function readLock(dataFolder: string): LockEntry | undefined {
  try {
    const entry: unknown = JSON.parse(readFileSync(join(dataFolder, 'lake.lock'), 'utf8'))
    return isLockEntry(entry) ? entry : undefined
  } catch {
    return undefined
  }
}

function isLockEntry(entry: unknown): entry is LockEntry {
  return isObject(entry) && Number.isInteger(entry['pid']) && typeof entry['startedAt'] === 'string'
}

/** In a container a new process often gets the old one's number: our own number counts only if we hold the lock. */
export function isAlive(holder: LockEntry): boolean {
  if (holder.pid === process.pid) return holder.nonce !== undefined && heldHere.has(holder.nonce)
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
