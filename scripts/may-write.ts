import {closeSync, openSync, readSync, statSync} from 'node:fs'
import {ownOutputReason} from '../pipeline/pipeline.ts'
import {WrongUse} from './usage.ts'

/**
 * Checks that writing a file destroys nothing but an earlier plan or report: a slip of the hand would else cost the article
 * that has the name.
 *
 * @param option The option that names the file.
 * @throws WrongUse where the file holds anything else, or is a folder.
 */
export function checkMayWrite(option: string, file: string): void {
  const found = statSync(file, {throwIfNoEntry: false})
  if (found?.isDirectory()) throw new WrongUse(`${option} ${file} is a folder; name a file in it`)
  if (found === undefined || found.size === 0 || ownOutputReason(headOf(file)) !== undefined) return
  throw new WrongUse(
    `${option} ${file} is there already, and is no plan or report of an import; name another file, or remove it`,
  )
}

function headOf(file: string): Uint8Array {
  const head = Buffer.alloc(HEAD)
  const descriptor = openSync(file, 'r')
  try {
    return head.subarray(0, readSync(descriptor, head))
  } finally {
    closeSync(descriptor)
  }
}

const HEAD = 1_024
