import {closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'
import {checkMayWrite} from '../may-write.ts'
import {WrongUse} from '../usage.ts'

/** A file whose head is known last. */
export interface PartsFile {
  /** Adds a part. A disk that is full is told at the end, so that it does not break off what is reported. */
  add(part: string): void
  /** Makes the file whole under its name: head, parts, tail. @throws Error where it could not be written. */
  finish(head: string, tail: string): void
  /** Leaves no file. */
  discard(): void
}

const CHUNK = 1_048_576

/** Opens a file that is written part by part. @throws WrongUse where nothing can be written there. */
export function createPartsFile(file: string): PartsFile {
  const paths = {parts: `${file}.parts.unfinished`, whole: `${file}.unfinished`}
  const parts = open(file, paths.parts)
  let failure: Error | undefined
  let waiting: string[] = []
  let waitingLength = 0
  const flush = (): void => {
    try {
      if (failure === undefined) writeAll(parts, waiting.join(''))
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error))
    }
    waiting = []
    waitingLength = 0
  }
  let isOpen = true
  const discard = (): void => {
    if (isOpen) closeSync(parts)
    isOpen = false
    for (const path of Object.values(paths)) rmSync(path, {force: true})
  }
  return {
    add(part) {
      waiting.push(part)
      waitingLength += part.length
      if (waitingLength > CHUNK) flush()
    },
    finish(head, tail) {
      flush()
      try {
        if (failure) throw failure
        const whole = openSync(paths.whole, 'w')
        try {
          writeAll(whole, head)
          copy(parts, whole)
          writeAll(whole, tail)
          fsyncSync(whole)
        } finally {
          closeSync(whole)
        }
        renameSync(paths.whole, file)
      } catch (error) {
        throw new Error(`the report ${file} could not be written: ${messageOf(error)}`, {cause: error})
      } finally {
        discard()
      }
    },
    discard,
  }
}

function open(file: string, path: string): number {
  checkMayWrite('--report', file)
  try {
    return openSync(path, 'w+')
  } catch (error) {
    throw new WrongUse(
      `--report ${file}: cannot write to the folder ${dirname(file)} (${messageOf(error)})`,
      {
        cause: error,
      },
    )
  }
}

function copy(from: number, to: number): void {
  const chunk = Buffer.alloc(CHUNK)
  for (let position = 0; ;) {
    const length = readSync(from, chunk, 0, CHUNK, position)
    if (length === 0) return
    writeAll(to, chunk.subarray(0, length))
    position += length
  }
}

function writeAll(descriptor: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written)
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
