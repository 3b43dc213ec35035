import {WrongUse} from './usage.ts'

/** Megabytes from the command line; undefined where they are left to the lake. @throws WrongUse where it is none. */
export function readMemory(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d+$/.test(text)) return Number(text)
  throw new WrongUse(`--memory ${text} is not a number of megabytes`)
}
