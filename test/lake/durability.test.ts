import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {beforeEach, describe, expect, test} from 'vitest'
import {startLake} from '../../lake/server.ts'
import {openDatabase} from '../../lake/storage/database.ts'
import {openStore} from '../../lake/store.ts'
import {inspect} from '../durability/inspect.ts'
import {killRounds} from '../durability/kill-rounds.ts'
import {startLakeProcess} from '../durability/lake-process.ts'
import {asObject} from './as-object.ts'
import {createDataFolder, startTestLake} from './data-folder.ts'
import {createMemoryLake} from './memory-lake.ts'

const mutate = '/v2025-02-19/data/mutate/production'
const count = '/v2025-02-19/data/query/production?query=count(*)&perspective=raw&returnQuery=false'
const putBack = 'put a copy back, or move it away to start empty'

const documents = (prefix: string, amount: number, text = 'x'.repeat(500)) =>
  JSON.stringify({
    mutations: Array.from({length: amount}, (_, index) => ({
      create: {_id: `${prefix}-${index}`, _type: 'post', text},
    })),
  })

test('killed three times under concurrent writers, it loses no acknowledged transaction and halves none', async () => {
  const {rounds, faults, acknowledged} = await killRounds({
    rounds: 3,
    dataFolder: createDataFolder(),
    seed: 1,
  })
  expect({rounds, faults}).toEqual({rounds: 3, faults: []})
  expect(acknowledged).toBeGreaterThan(0)
}, 60_000)

test('interrupted, the kills print the figures of the rounds that were done', async () => {
  const command = join(import.meta.dirname, '../durability/kill.ts')
  const child = spawn(process.execPath, [command, '--rounds', '1000', '--writers', '2', '--seed', '1'])
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += String(chunk)))
  child.stderr.on('data', (chunk: Buffer) => {
    if (String(chunk).includes('round 2 of 1000')) child.kill('SIGINT')
  })
  const code = await new Promise((resolve) => {
    child.once('close', resolve)
  })
  expect(code).toBe(0)
  expect(printed).toMatch(
    /^\d+ of 1000 kills in \d+ s, 2 writers, seed 1\n.+\n.+\n0 lost, 0 half-applied, 0 faults in all\n$/,
  )
}, 60_000)

test('the search for faults finds transactions that are lost or half there', async () => {
  const dataFolder = createDataFolder()
  const {url} = await startTestLake({dataFolder})
  await fetch(url + mutate, {
    method: 'POST',
    body: JSON.stringify({transactionId: 'w0-2', mutations: [{create: {_id: 'item-w0-2', _type: 'item'}}]}),
  })
  const {faults} = await inspect(url, dataFolder, [{name: 'w0', sent: 2, acknowledged: [1]}])
  expect(faults).toEqual([
    'lost: w0-1 was acknowledged',
    'half-applied: w0-2 has 1 of 6 documents in the log',
    'half-applied: the slots of w0 are 0, its newest item is 2',
    'half-applied: w0 has count 0, 1 items and 1 transactions',
    'lost: item 1 of w0',
  ])
})

describe('a write that the disk refuses', () => {
  function openLake(dataFolder = createDataFolder()) {
    const database = openDatabase(dataFolder)
    const store = openStore(database, ['production'], '2026-01-01T00:00:00Z')
    return {lake: createMemoryLake({store}), store, database, dataFolder}
  }

  test('because it is full is answered with 507, changes nothing, and works again when there is room', async () => {
    const {lake, database, store, dataFolder} = openLake()
    expect((await lake.post(mutate, documents('a', 3))).status).toBe(200)
    const pages = Number(database.prepare('pragma page_count').get()?.['page_count'])
    database.exec(`pragma max_page_count = ${pages + 2}`)
    const refused = await lake.post(mutate, documents('b', 100))
    const message = 'Nothing was stored: the disk is full; make room and try again'
    expect(refused).toEqual({
      status: 507,
      body: {statusCode: 507, error: 'Insufficient Storage', message},
    })
    expect(await lake.query('count(*)')).toBe(3)
    database.exec('pragma max_page_count = 1000000')
    expect((await lake.post(mutate, documents('b', 100))).status).toBe(200)
    expect(await lake.query('count(*)')).toBe(103)
    store.close()

    const again = openLake(dataFolder)
    expect(await again.lake.query('count(*)')).toBe(103)
    again.store.close()
  })

  test('because the folder became read-only is answered with 503 and changes nothing', async () => {
    const {lake, database, store} = openLake()
    expect((await lake.post(mutate, documents('a', 3))).status).toBe(200)
    database.exec('pragma query_only = 1')
    const refused = await lake.post(mutate, documents('b', 3))
    const message = 'Nothing was stored: the data folder is read-only; make it writable'
    expect(refused).toEqual({
      status: 503,
      body: {statusCode: 503, error: 'Service Unavailable', message},
    })
    expect(await lake.query('count(*)')).toBe(3)
    database.exec('pragma query_only = 0')
    expect((await lake.post(mutate, documents('b', 3))).status).toBe(200)
    store.close()
  })
})

describe('a damaged file is reported and left as it is', () => {
  let dataFolder: string
  let file: string

  beforeEach(async () => {
    dataFolder = createDataFolder()
    file = join(dataFolder, 'lake.sqlite')
    const lake = await startLake({dataFolder, port: 0})
    await fetch(lake.url + mutate, {method: 'POST', body: documents('a', 400)})
    await lake.close()
  })

  test('when it is empty', async () => {
    truncateSync(file, 0)
    expect(await failureOfStart(dataFolder)).toBe(
      `DamagedDatabase: ${file} is damaged (the file is empty); ${putBack}`,
    )
    expect(statSync(file).size).toBe(0)
  })

  test.each([0.9, 0.5, 0.1])('when only its first part is left: %s', async (part) => {
    truncateSync(file, Math.floor((statSync(file).size * part) / 4096) * 4096)
    const left = readFileSync(file)
    expect(await failureOfStart(dataFolder)).toMatch(
      /^DamagedDatabase: \S+lake\.sqlite is damaged \(.+\); put a copy back/,
    )
    expect(readFileSync(file).equals(left)).toBe(true)
  })

  test('when other bytes stand in its middle', async () => {
    const bytes = readFileSync(file)
    bytes.fill('garbage ', Math.floor(bytes.length * 0.2), Math.floor(bytes.length * 0.6))
    writeFileSync(file, bytes)
    expect(await failureOfStart(dataFolder)).toMatch(
      /^DamagedDatabase: .+ is damaged \(.+\); put a copy back/,
    )
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  test('when it is gone and its log is there', async () => {
    const log = `${file}-wal`
    rmSync(file)
    writeFileSync(log, 'log')
    expect(await failureOfStart(dataFolder)).toBe(
      `DamagedDatabase: ${file} is damaged (the file is missing, while ${log} is there); ${putBack}`,
    )
    expect(readdirSync(dataFolder)).toEqual(['lake.sqlite-wal'])
  })
})

describe('after a kill', () => {
  let dataFolder: string
  let pid: number

  beforeEach(async () => {
    dataFolder = createDataFolder()
    pid = await killedLake(dataFolder)
  })

  test('the next start has everything', async () => {
    const lake = await startTestLake({dataFolder})
    const answer: unknown = await (await fetch(lake.url + count)).json()
    expect(asObject(answer)['result']).toBe(200)
  })

  test('a missing write-ahead log is reported, until the lock is taken away', async () => {
    const log = join(dataFolder, 'lake.sqlite-wal')
    const lock = join(dataFolder, 'lake.lock')
    rmSync(log)
    expect(await failureOfStart(dataFolder)).toBe(
      `MissingWriteAheadLog: ${log} is missing, though process ${pid} did not close the folder; it may hold ` +
        `acknowledged transactions. Put it back, or delete ${lock} to go on without them`,
    )
    rmSync(lock)
    await startTestLake({dataFolder})
    expect(existsSync(lock)).toBe(true)
  })

  test('damage in pages that a start does not need is found, and found again', async () => {
    const file = join(dataFolder, 'lake.sqlite')
    const page = pageOf('transaction_log', dataFolder)
    const bytes = readFileSync(file)
    bytes.fill(0xff, (page - 1) * 4096, page * 4096)
    writeFileSync(file, bytes)
    // An empty log has nothing that could repair the page.
    writeFileSync(`${file}-wal`, '')
    const failures = [await failureOfStart(dataFolder), await failureOfStart(dataFolder)]
    expect(failures.map((failure) => failure.split(' is damaged')[0])).toEqual([
      `DamagedDatabase: ${file}`,
      `DamagedDatabase: ${file}`,
    ])
  })
})

/** Where in the file the table begins, counted from 1. */
function pageOf(table: string, dataFolder: string): number {
  const database = new DatabaseSync(join(dataFolder, 'lake.sqlite'), {readOnly: true})
  const row = database.prepare('select rootpage from sqlite_master where name = ?').get(table)
  database.close()
  return Number(row?.['rootpage'])
}

async function failureOfStart(dataFolder: string): Promise<string> {
  return startLake({dataFolder, port: 0}).then(
    async (lake) => {
      await lake.close()
      return 'started'
    },
    (error: unknown) => String(error),
  )
}

/** Leaves 200 documents in a folder whose lake was killed; gives the id of its process. */
async function killedLake(dataFolder: string): Promise<number> {
  const lake = await startLakeProcess(dataFolder)
  const {status} = await fetch(lake.url + mutate, {method: 'POST', body: documents('a', 200)})
  expect(status).toBe(200)
  await lake.kill()
  return lake.pid
}
