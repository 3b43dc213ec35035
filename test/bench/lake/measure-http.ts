import {spawn, type ChildProcessByStdio} from 'node:child_process'
import {once} from 'node:events'
import {Agent} from 'node:http'
import {join} from 'node:path'
import type {Readable, Writable} from 'node:stream'
import {isObject} from '../../../lake/document.ts'
import {table} from '../../../scripts/table.ts'
import {middle} from '../compare.ts'
import {cell, type Figures} from '../figures.ts'
import {benchDataset, openLibrary, type Libraries, type StoredLibrary} from './libraries.ts'
import {benchParams, benchQueries} from './queries.ts'
import {roundTrip} from './round-trip.ts'

const rounds = 2000
const warmRounds = 1000

/**
 * Times the article page over a connection that stays open, in turn with a server that sends the same bytes without
 * a look at the question. Both are in another process of this machine.
 */
export async function measureHttp(libraries: Libraries, size: number, figures: Figures): Promise<string> {
  const library = libraries.get(size)
  const servers = spawn(process.execPath, [childFile, library.folder, articlePath(library)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const {bytes, lake, floor} = await timeInTurn(servers).finally(() => servers.stdin.end())
  await once(servers, 'close')
  figures.set('HTTP round trip, static', lake / floor)
  const rows = [
    ['a server that sends these bytes always', cell(floor), ''],
    ['the lake', cell(lake), cell(lake / floor)],
  ]
  const title = `HTTP: the article page (b) over ${size} documents, ${bytes} bytes`
  return `${title}\n\n${table(['round trip', 'ms', '× static'], rows)}\n`
}

const childFile = join(import.meta.dirname, 'http-process.ts')

function articlePath(library: StoredLibrary): string {
  const {store, dataset} = openLibrary(library)
  const {slug} = benchParams(dataset.documents())
  store.close()
  const search = new URLSearchParams({
    query: benchQueries['b article page'] ?? '',
    $slug: JSON.stringify(slug),
    perspective: 'published',
    returnQuery: 'false',
  })
  return `/v2025-02-19/data/query/${benchDataset}?${search.toString()}`
}

/** Milliseconds in the middle. */
interface RoundTrips {
  readonly bytes: number
  readonly lake: number
  readonly floor: number
}

async function timeInTurn({stdout}: ChildProcessByStdio<Writable, Readable, null>): Promise<RoundTrips> {
  const told: unknown[] = await once(stdout, 'data')
  const servers: unknown = JSON.parse(String(told[0]))
  if (!isObject(servers)) throw new Error('the servers did not start')
  const bytes = Number(servers['bytes'])
  const agent = new Agent({keepAlive: true})
  const times = {lake: new Array<number>(), floor: new Array<number>()}
  for (let round = -warmRounds; round < rounds; round += 1) {
    for (const name of ['lake', 'floor'] as const) {
      const time = await roundTrip(String(servers[name]), agent, bytes)
      if (round >= 0) times[name].push(time)
    }
  }
  agent.destroy()
  return {bytes, lake: middle(times.lake), floor: middle(times.floor)}
}
