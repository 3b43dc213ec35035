import {WrongUse} from './usage.ts'

/** A port from the command line. @throws WrongUse where it is none. */
export function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new WrongUse(`--port ${text} is not a number from 0 to 65535`)
}
