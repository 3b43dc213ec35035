import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {setTimeout} from 'node:timers/promises'

/**
 * Does the work while no other process of this machine does work under the same lock, which it waits for.
 *
 * The lock is SQLite's on an empty database: the system lifts it when its holder ends, however that ends.
 *
 * @param file Of the lock; it is made where it is missing, and stays.
 */
export async function oneAtATime<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(dirname(file), {recursive: true})
  const lock = new DatabaseSync(file, {timeout: 0})
  try {
    while (!isTaken(lock)) await setTimeout(200)
    return await work()
  } finally {
    lock.close()
  }
}

function isTaken(lock: DatabaseSync): boolean {
  try {
    lock.exec('begin exclusive')
    return true
  } catch (error) {
    if (error instanceof Error && error.message === 'database is locked') return false
    throw error
  }
}
