import {isObject} from '../../lake/document.ts'
import type {SuiteDataset, SuiteTest} from './groq-suite.ts'
import {isSameResult} from './same-result.ts'

export interface Miss {
  readonly file: string
  readonly name: string
  readonly query: string
  /** What came instead, in a few words. */
  readonly got: string
}

/** Results that are the same for the same suite and the same lake. */
export interface SuiteResults {
  readonly applicable: number
  readonly passed: number
  readonly leftOut: readonly {readonly reason: string; readonly tests: number}[]
  readonly folders: readonly {readonly folder: string; readonly tests: number; readonly passed: number}[]
  readonly misses: readonly Miss[]
}

/** Requests at a time. */
const concurrency = 8

/** For one query, in milliseconds. */
const patience = 20_000

/** Above it, in characters, a query goes into the body. */
const longestAddress = 11_000

/**
 * Loads the suite's datasets into a lake that is there for nothing else, and asks it every query.
 *
 * @param url Of the lake, without slash at its end.
 * @throws Error where a dataset cannot be loaded.
 */
export async function runSuite(url: string, tests: readonly SuiteTest[]): Promise<SuiteResults> {
  const applicable = tests.filter(({leftOut}) => leftOut === undefined)
  for (const dataset of new Set(applicable.map((test) => test.dataset))) await load(url, dataset)
  const misses: (Miss | undefined)[] = []
  const queue = applicable.entries()
  const work = async (): Promise<void> => {
    for (const [index, test] of queue) misses[index] = await missOf(url, test)
  }
  await Promise.all(Array.from({length: concurrency}, work))
  const found = misses.filter((miss) => miss !== undefined)
  return {
    applicable: applicable.length,
    passed: applicable.length - found.length,
    leftOut: [...Map.groupBy(tests, ({leftOut}) => leftOut)].flatMap(([reason, all]) =>
      reason === undefined ? [] : [{reason, tests: all.length}],
    ),
    folders: [...Map.groupBy(applicable, folderOf)]
      .map(([folder, all]) => {
        const missed = found.filter((miss) => folderOf(miss) === folder).length
        return {folder, tests: all.length, passed: all.length - missed}
      })
      .toSorted((one, other) => one.folder.localeCompare(other.folder)),
    misses: found,
  }
}

const folderOf = ({file}: {readonly file: string}): string => file.split('/')[0] ?? file

async function load(url: string, {slug, documents = []}: SuiteDataset): Promise<void> {
  const body = documents.map((document) => JSON.stringify(document)).join('\n')
  const headers = {'content-type': 'application/x-ndjson'}
  const response = await fetch(`${url}/_lake/load/${slug}`, {method: 'POST', headers, body})
  if (!response.ok)
    throw new Error(`dataset ${slug} was not loaded: ${response.status} ${await response.text()}`)
  await response.body?.cancel()
}

async function missOf(url: string, test: SuiteTest): Promise<Miss | undefined> {
  const got = await ask(url, test).catch((error: unknown) => String(error))
  if (got === undefined) return undefined
  const {file, name, query} = test
  return {file, name, query: query.trim(), got}
}

/** @returns Undefined where the answer is the expected one, otherwise what came. */
async function ask(url: string, test: SuiteTest): Promise<string | undefined> {
  const response = await send(url, test)
  const body: unknown = await response.json()
  const {result, error} = isObject(body) ? body : {}
  if (test.expected === undefined) return response.status === 400 ? undefined : `${response.status}, accepted`
  if (response.status !== 200) {
    const message = isObject(body) ? (isObject(error) ? error['description'] : body['message']) : body
    return `${response.status}: ${String(message)}`
  }
  return isSameResult(result, test.expected.value)
    ? undefined
    : `another result: ${JSON.stringify(result).slice(0, 80)}`
}

async function send(url: string, {dataset, query, params}: SuiteTest): Promise<Response> {
  const address = `${url}/v2025-02-19/data/query/${dataset.slug}?perspective=raw&returnQuery=false`
  const signal = AbortSignal.timeout(patience)
  const search = new URLSearchParams({query})
  for (const [name, value] of Object.entries(params)) search.append(`$${name}`, JSON.stringify(value))
  if (search.toString().length < longestAddress) return fetch(`${address}&${search}`, {signal})
  const body = JSON.stringify({query, params})
  return fetch(address, {method: 'POST', signal, headers: {'content-type': 'application/json'}, body})
}
