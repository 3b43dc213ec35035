import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import type {Engine, QueryContext} from '../../lake/groq/engine.ts'
import {parseQuery} from '../../lake/groq/parse-query.ts'
import {plannedEngine} from '../../lake/groq/planned-engine.ts'
import {scanEngine} from '../../lake/groq/scan.ts'
import {createViews} from '../../lake/groq/views.ts'
import {openDatabase} from '../../lake/storage/database.ts'
import {openStore} from '../../lake/store.ts'
import {createLibrary} from './lake-library.ts'
import {benchParams, benchQueries, createFloors} from './lake-queries.ts'

const run = promisify(execFile)

/** Above this many documents groq-js needs hours for the query. */
const endless = new Map([['d reverse references', 1000]])

interface Row {
  readonly planned: number
  readonly scanned: number | undefined
  readonly floor: number | undefined
}

/** Queries over a library of growing size, beside groq-js alone and beside code written by hand. */
export async function benchLake(): Promise<string> {
  const isLarge = process.argv.includes('--large') || process.env['BENCH_LARGE'] === '1'
  const sizes = isLarge ? [1000, 10_000, 100_000] : [1000, 10_000]
  const lines = ['Queries (milliseconds with JSON.stringify; indexes and plans warm)']
  const first = new Map<string, number>()
  for (const size of sizes) {
    lines.push(`  ${size} documents`)
    for (const [name, row] of measureSize(size)) {
      const begin = first.get(name) ?? row.planned
      first.set(name, begin)
      lines.push(describeRow(name, row, row.planned / begin))
    }
    lines.push(await measureStart(size))
  }
  return [...lines, ''].join('\n')
}

function describeRow(name: string, {planned, scanned, floor}: Row, growth: number): string {
  const parts = [
    `${planned.toFixed(4).padStart(9)} ms`,
    `growth ${growth.toFixed(2)}x`,
    scanned === undefined
      ? 'groq-js: endless'
      : `groq-js ${scanned.toFixed(3)} ms = ${Math.round(scanned / planned)}x`,
    floor === undefined ? '' : `floor ${floor.toFixed(4)} ms, ${(planned / floor).toFixed(2)}x of it`,
  ]
  return `    ${name.padEnd(24)} ${parts.join('  ')}`.trimEnd()
}

function* measureSize(size: number): Generator<[string, Row]> {
  const store = openStore(openDatabase(undefined), [], '2026-01-01T00:00:00Z')
  const dataset = store.createDataset('bench', '2026-01-01T00:00:00Z')
  const documents = createLibrary(size)
  dataset.replace(documents)
  const views = createViews()
  const params = benchParams(documents)
  const published = views(dataset, 'published', 'vX', 'full')
  const floors = createFloors(published.documents, params)
  for (const [name, text] of Object.entries(benchQueries)) {
    const view = name.startsWith('g ') ? views(dataset, 'drafts', 'vX', 'full') : published
    const context = {view, identity: 'me', projectId: 'p', dataset: 'bench', timestamp: new Date(0)}
    const planned = () => ask(plannedEngine, text, params, context)
    const scanned = () => ask(scanEngine, text, params, context)
    const floor = floors.get(name)
    const isEndless = size > (endless.get(name) ?? Infinity)
    if (!isEndless && planned() !== scanned()) throw new Error(`${name} of ${size}: the engines disagree`)
    if (floor !== undefined && planned() !== JSON.stringify(floor())) {
      throw new Error(`${name} of ${size}: the floor gives something else`)
    }
    yield [
      name,
      {
        planned: medianOf(planned),
        scanned: isEndless ? undefined : medianOf(scanned),
        floor: floor && medianOf(() => JSON.stringify(floor())),
      },
    ]
  }
  store.close()
}

function ask(
  engine: Engine,
  text: string,
  params: Readonly<Record<string, unknown>>,
  context: QueryContext,
): string {
  return JSON.stringify(engine.evaluateNow(parseQuery(text, params), context))
}

/** Short work is repeated within one measurement, since the clock is coarse. */
function medianOf(work: () => unknown): number {
  const begin = performance.now()
  work()
  const once = performance.now() - begin
  const repeats = Math.max(1, Math.min(500, Math.floor(1 / Math.max(once, 0.001))))
  if (once > 500) return once
  const samples = once > 50 ? 3 : 15
  for (let warm = 0; warm < Math.min(300, repeats * 3); warm += 1) work()
  const times = Array.from({length: samples}, () => {
    const start = performance.now()
    for (let repeat = 0; repeat < repeats; repeat += 1) work()
    return (performance.now() - start) / repeats
  })
  return times.toSorted((one, other) => one - other)[samples >> 1] ?? once
}

/** Processes of their own open the stored library, answer the queries, and tell what that took. */
async function measureStart(size: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'articular-bench-'))
  try {
    const store = openStore(openDatabase(folder), [], '2026-01-01T00:00:00Z')
    const documents = createLibrary(size)
    const bytes = documents.reduce((sum, document) => sum + JSON.stringify(document).length, 0)
    store.createDataset('bench', '2026-01-01T00:00:00Z').replace(documents)
    store.close()
    const params = JSON.stringify(benchParams(documents))
    const lines: string[] = []
    for (const memoryLimit of [Infinity, Math.round(bytes / 10)]) {
      const how = memoryLimit === Infinity ? 'all in memory' : 'a tenth in memory'
      lines.push(`    ${how}: ${await startWith([folder, String(memoryLimit), params], bytes)}`)
    }
    return lines.join('\n')
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

async function startWith(options: readonly string[], bytes: number): Promise<string> {
  const {stdout} = await run(process.execPath, [join(import.meta.dirname, 'lake-start.ts'), ...options])
  const [seconds = 0, memory = 0] = stdout.split(' ').map(Number)
  const rate = bytes / 1e6 / seconds
  return `start-up ${seconds.toFixed(2)} s (${rate.toFixed(0)} MB of JSON/s), memory ${(memory / 1e6).toFixed(0)} MB = ${(memory / bytes).toFixed(1)}x the JSON`
}
