import {join} from 'node:path'
import {isObject} from '../../lake/document.ts'
import type {SuiteResults} from './run-suite.ts'

/** What the last run of the suite gave. */
export const resultsFile = join(import.meta.dirname, 'groq-results.json')

/** @throws Error for a file that is no result of `npm run conformance -- --groq`. */
export function readResults(text: string): SuiteResults {
  const results: unknown = JSON.parse(text)
  if (isResults(results)) return results
  throw new Error(`${resultsFile} is no result of the GROQ suite; run npm run conformance -- --groq FILE`)
}

function isResults(value: unknown): value is SuiteResults {
  if (!isObject(value) || typeof value['applicable'] !== 'number' || typeof value['passed'] !== 'number')
    return false
  const {leftOut, folders, misses} = value
  return [leftOut, folders, misses].every((list) => Array.isArray(list) && list.every(isObject))
}
