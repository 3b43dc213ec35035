import {UnreadableSource} from '../../parse/source.ts'

const megabyte = 1024 * 1024

/** Most files that all archives of one import may hold together. */
export const maxEntries = 100_000
/** Largest file within an archive, in bytes. */
export const maxEntryBytes = 2048 * megabyte
/** Most that all files within the archives of one import may come to, in bytes. */
export const maxInflatedBytes = 4096 * megabyte
/** Most compressed bytes of one archive that are held in memory, where its parts cannot be read on their own. */
export const maxHeldBytes = 256 * megabyte

/** Texts compress to a fifth or a tenth, hardly ever to less than a hundredth; a bomb to a thousandth. */
const maxRatio = 200
/** Up to here a file may compress as well as it will. */
const harmlessBytes = 8 * megabyte

/** Whether so many bytes cannot honestly have been compressed to so few. */
export function isBomb(inflated: number, compressed: number): boolean {
  return inflated > harmlessBytes && inflated > compressed * maxRatio
}

export const bombReason = `comes to more than ${maxRatio} times its compressed size, as only archives do that are made to fill a computer`

/** What the archives of one import may still hold. */
export interface Budget {
  /** Takes one file of so many bytes out of the budget. @returns Why it must be left out, where it does not fit. */
  readonly take: (bytes: number) => string | undefined
}

export function createBudget(entries = maxEntries, bytes = maxInflatedBytes): Budget {
  let entriesLeft = entries
  let bytesLeft = bytes
  return {
    take: (size) => {
      if (size > maxEntryBytes)
        return `is larger than ${maxEntryBytes / megabyte} MB; import it outside of an archive`
      if (entriesLeft === 0)
        return `is one file too many: at most ${entries} are read from archives; import the others in a second run`
      if (size > bytesLeft)
        return `is too much: the archives come to more than ${Math.round(bytes / megabyte)} MB; unpack them and import the folder`
      entriesLeft -= 1
      bytesLeft -= size
      return undefined
    },
  }
}

/** The error for an archive, or a file in one, that cannot be read. */
export const brokenArchive = (name: string, what: string): UnreadableSource =>
  new UnreadableSource('broken-archive', `${name} ${what}; make or download the archive again.`)

export const bomb = (name: string): UnreadableSource =>
  new UnreadableSource('archive-bomb', `${name} ${bombReason}; it was not read.`)
