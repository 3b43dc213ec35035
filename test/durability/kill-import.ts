import {type ChildProcess, spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {
  closeSync,
  createWriteStream,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {setTimeout as pause} from 'node:timers/promises'
import {parseArgs} from 'node:util'
import {createClient, type SanityClient} from '@sanity/client'
import {readRuns, runFolder} from '../../scripts/import/run-folder.ts'
import {makeWxr} from '../support/make-wxr.ts'
import {type LakeProcess, startLakeProcess} from './lake-process.ts'

/*
 * Imports a large WordPress export, ends the importing process with SIGKILL when so much of it is written, goes on with
 * --resume, and compares the dataset with that of an import which nothing broke off.
 *
 *   node test/durability/kill-import.ts [--articles 2000] [--at 0.6] [--seed 1]
 */
const {values} = parseArgs({
  options: {
    articles: {type: 'string', default: '2000'},
    at: {type: 'string', default: '0.6'},
    seed: {type: 'string', default: '1'},
  },
})
const articles = Number(values.articles)
const folder = mkdtempSync(join(tmpdir(), 'articular-kill-'))

async function compare(): Promise<boolean> {
  const file = join(folder, 'export.xml')
  await pipeline(makeWxr({articles, seed: Number(values.seed)}), createWriteStream(file))
  const broken = await inLake('broken', async (data) => {
    const first = startImport([file], data)
    await reaches(Number(values.at), data, first.child)
    first.child.kill('SIGKILL')
    await first.ended
    print(`killed with ${batchCounter(data)()} batches written, ${first.peak()} MB at most`)
    await finish(startImport(['--resume'], data), 'resumed')
  })
  const whole = await inLake('whole', async (data) => finish(startImport([file], data), 'uninterrupted'))
  print(`${broken.count} and ${whole.count} documents, ${broken.hash === whole.hash ? 'equal' : 'NOT equal'}`)
  return broken.hash === whole.hash
}

interface Contents {
  readonly count: number
  readonly hash: string
}

async function inLake(name: string, work: (data: string) => Promise<void>): Promise<Contents> {
  const data = join(folder, name)
  const lake = await startLakeProcess(data)
  try {
    await work(data)
    return await contentsOf(lake)
  } finally {
    await lake.kill()
  }
}

interface ImportProcess {
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  /** Megabytes resident at most so far. */
  readonly peak: () => number
  readonly seconds: () => number
}

function startImport(args: readonly string[], data: string): ImportProcess {
  const script = join(import.meta.dirname, '../../scripts/import.ts')
  const command = ['--max-semi-space-size=8', script, ...args, '--no-assets', '--data', data]
  const start = performance.now()
  const child = spawn(process.execPath, command, {stdio: ['ignore', 'ignore', 'inherit']})
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, residentOf(child.pid ?? 0))
  }, 250)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  void ended.then(() => clearInterval(watch))
  return {child, ended, peak: () => peak, seconds: () => Math.round((performance.now() - start) / 1_000)}
}

async function finish({ended, peak, seconds}: ImportProcess, what: string): Promise<void> {
  const code = await ended
  if (code !== 0) throw new Error(`the ${what} import ended with ${code}`)
  print(`${what}: ${seconds()} s, ${peak()} MB at most`)
}

/** Waits until so large a share of the batches is written. */
async function reaches(share: number, data: string, child: ChildProcess): Promise<void> {
  const batches = Math.ceil(articles / 50)
  const written = batchCounter(data)
  while (written() < share * batches) {
    if (child.exitCode !== null) throw new Error('the import ended before it could be killed')
    await pause(200)
  }
}

/** Counts the batches that a ledger tells of, reading only what has come to it since it was last asked. */
function batchCounter(data: string): () => number {
  const bytes = Buffer.alloc(1 << 20)
  let offset = 0
  let count = 0
  let rest = ''
  return () => {
    const [run] = existsSync(data) ? readRuns(data) : []
    const file = run && join(runFolder(data, run.id), 'ledger.ndjson')
    if (file === undefined || !existsSync(file)) return count
    const descriptor = openSync(file, 'r')
    for (let read = 1; read > 0; offset += read) {
      read = readSync(descriptor, bytes, 0, bytes.length, offset)
      const lines = (rest + bytes.toString('utf8', 0, read)).split('\n')
      rest = lines.pop() ?? ''
      count += lines.filter((line) => line.startsWith('{"batch":')).length
    }
    closeSync(descriptor)
    return count
  }
}

/** From /proc, so on Linux alone; elsewhere 0. */
function residentOf(pid: number): number {
  const status = `/proc/${pid}/status`
  const line = existsSync(status) ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8')) : null
  return Math.round(Number(line?.[1] ?? 0) / 1_000)
}

const times = new Set(['_rev', '_createdAt', '_updatedAt', 'importedAt'])

/** All documents without revisions and times, by id, as one hash. */
async function contentsOf({url}: LakeProcess): Promise<Contents> {
  const client = clientOf(url)
  const hash = createHash('sha256')
  let count = 0
  for (let last = ''; ;) {
    const page = await client.fetch<{_id: string}[]>('*[_id > $last] | order(_id asc)[0...500]', {last})
    for (const document of page)
      hash.update(JSON.stringify(document, (key, value: unknown) => (times.has(key) ? undefined : value)))
    count += page.length
    last = page.at(-1)?._id ?? ''
    if (page.length === 0) return {count, hash: hash.digest('hex')}
  }
}

const clientOf = (apiHost: string): SanityClient =>
  createClient({
    projectId: 'local',
    dataset: 'production',
    apiHost,
    useProjectHostname: false,
    useCdn: false,
    apiVersion: '2025-02-19',
    perspective: 'raw',
  })

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

try {
  process.exitCode = (await compare()) ? 0 : 1
} finally {
  rmSync(folder, {recursive: true, force: true})
}
