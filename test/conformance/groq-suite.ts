import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {isObject, type JsonObject} from '../../lake/document.ts'

export interface SuiteDataset {
  readonly id: string
  /** The name under which the runner loads it. */
  readonly slug: string
  /** Undefined where the suite only says where to download them. */
  readonly documents: readonly unknown[] | undefined
}

export interface SuiteTest {
  readonly name: string
  /** The file of the suite that it comes from, such as `compound/in-flatten.yml`. */
  readonly file: string
  readonly query: string
  readonly params: JsonObject
  readonly dataset: SuiteDataset
  /** Undefined where the query must be refused. */
  readonly expected: {readonly value: unknown} | undefined
  /** Why the test says nothing about a lake; undefined where it applies. */
  readonly leftOut: string | undefined
}

/**
 * Reads the public GROQ suite in its built form: a JSON text per line, packed by gzip or plain.
 *
 * @throws Error that names the line that is no part of a suite.
 * @see {@link https://github.com/sanity-io/groq-test-suite | groq-test-suite}
 */
export function readSuite(file: string): SuiteTest[] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const entries = text
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : [readEntry(line, file, index + 1)]))
  const datasets = new Map<string, SuiteDataset>()
  for (const entry of entries) {
    if (entry['_type'] !== 'dataset') continue
    const id = String(entry['_id'])
    const documents = Array.isArray(entry['documents']) ? entry['documents'] : undefined
    datasets.set(id, {id, slug: `groq-${datasets.size}`, documents})
  }
  return entries.filter((entry) => entry['_type'] === 'test').map((entry) => readTest(entry, datasets))
}

function readEntry(line: string, file: string, number: number): JsonObject {
  const entry: unknown = JSON.parse(line)
  if (isObject(entry) && (entry['_type'] === 'dataset' || entry['_type'] === 'test')) return entry
  throw new Error(`${file}, line ${number}: neither a dataset nor a test; give the suite in its built form`)
}

function readTest(entry: JsonObject, datasets: ReadonlyMap<string, SuiteDataset>): SuiteTest {
  const {name, filename, query, params, result, valid, dataset: reference} = entry
  const id = isObject(reference) ? String(reference['_ref']) : ''
  const dataset = datasets.get(id) ?? {id, slug: 'none', documents: undefined}
  return {
    name: String(name),
    file: String(filename),
    query: String(query),
    params: isObject(params) ? params : {},
    dataset,
    expected: valid === true ? {value: result ?? null} : undefined,
    leftOut: reasonToLeaveOut(entry, dataset),
  }
}

function reasonToLeaveOut({version, features}: JsonObject, {documents}: SuiteDataset): string | undefined {
  if (Array.isArray(features) && features.includes('geoFunctions')) return 'geo functions'
  if (/(?:^|[^>=\d.])0\.1/.test(typeof version === 'string' ? version : ''))
    return 'GROQ before its specification (version 0.1)'
  return documents === undefined ? 'data that must be downloaded' : undefined
}
