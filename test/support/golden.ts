import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {expect} from 'vitest'

/**
 * Compares text with a golden file. `UPDATE=1` rewrites the file instead, which CI refuses; a missing file fails.
 */
export function expectGolden(file: string, text: string): void {
  if (process.env['UPDATE']) {
    if (process.env['CI']) throw new Error('golden files are not rewritten in CI')
    writeFileSync(file, text)
    return
  }
  if (!existsSync(file))
    throw new Error(`${file} is missing; look at the result of UPDATE=1 npm test and commit it`)
  expect(text).toBe(readFileSync(file, 'utf8'))
}
