import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {DamagedDatabase, MissingWriteAheadLog} from '../start-errors.ts'
import {isAlive, readLock} from './lock.ts'

/**
 * Looks at the files of a folder before SQLite does, which takes an empty file for a new database and a missing
 * write-ahead log for one without transactions.
 *
 * @returns Whether the last lake of the folder ended without closing it.
 * @throws DamagedDatabase or MissingWriteAheadLog
 */
export function checkRemains(dataFolder: string): boolean {
  const file = join(dataFolder, 'lake.sqlite')
  const log = `${file}-wal`
  const lock = readLock(dataFolder)
  const wasLeft = lock !== undefined && !isAlive(lock) && lock.state !== 'closing'
  if (!existsSync(file)) {
    if (existsSync(log)) throw new DamagedDatabase(file, `the file is missing, while ${log} is there`)
    return wasLeft
  }
  const entry = statSync(file)
  if (entry.isFile() && entry.size === 0) throw new DamagedDatabase(file, 'the file is empty')
  if (wasLeft && lock.state === undefined && !existsSync(log)) {
    throw new MissingWriteAheadLog(log, join(dataFolder, 'lake.lock'), lock.pid)
  }
  return wasLeft
}
