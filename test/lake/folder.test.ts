import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {spawnSync} from 'node:child_process'
import {expect, onTestFinished, test} from 'vitest'
import {findRunningLake, LakeAlreadyRunning, PortInUse, startLake} from '../../lake/server.ts'
import {asObject} from './as-object.ts'
import {createDataFolder, startTestLake} from './data-folder.ts'

const mutate = '/v2025-02-19/data/mutate/production'
const all = '/v2025-02-19/data/query/production?query=*&perspective=raw&returnQuery=false'

async function failureOf(starting: Promise<unknown>): Promise<unknown> {
  return starting.then(
    () => undefined,
    (error: unknown) => error,
  )
}

async function documentsOf(url: string): Promise<unknown> {
  const body: unknown = await (await fetch(url + all)).json()
  return asObject(body)['result']
}

test('a folder that is opened again has the same documents and transactions', async () => {
  const dataFolder = createDataFolder()
  const first = await startTestLake({dataFolder})
  const create = {_id: 'a', _type: 'post', text: 'ø 𝄞 \u2028', n: 1.5}
  const body = JSON.stringify({
    transactionId: 'tx1',
    mutations: [{create}, {create: {_id: 'b', _type: 'post'}}],
  })
  await fetch(first.url + mutate, {method: 'POST', body})
  await fetch(first.url + mutate, {method: 'POST', body: JSON.stringify({mutations: [{delete: {id: 'b'}}]})})
  const before = await documentsOf(first.url)
  await first.close()
  expect(readdirSync(dataFolder)).toEqual(['lake.sqlite'])

  const second = await startTestLake({dataFolder})
  expect(await documentsOf(second.url)).toEqual(before)
  expect((await fetch(second.url + mutate, {method: 'POST', body})).status).toBe(409)
})

test('the log keeps who changed what, when, and what came of it', async () => {
  const dataFolder = createDataFolder()
  const lake = await startTestLake({dataFolder})
  const send = async (transactionId: string, mutation: object) =>
    fetch(lake.url + mutate, {method: 'POST', body: JSON.stringify({transactionId, mutations: [mutation]})})
  await send('tx1', {create: {_id: 'a', _type: 'post'}})
  await send('tx2', {patch: {id: 'a', set: {n: 1}}})
  await send('tx3', {delete: {id: 'a'}})
  await lake.close()

  const database = new DatabaseSync(join(dataFolder, 'lake.sqlite'))
  onTestFinished(() => database.close())
  const rows = database
    .prepare(
      `select id, author, json_array_length(mutations) as mutations, previous_rev, after ->> '$._rev' as after_rev
       from transaction_log join document_change using (dataset, sequence) order by sequence`,
    )
    .all()
    .map((row) => ({...row}))
  expect(rows).toEqual([
    {id: 'tx1', author: 'local', mutations: 1, previous_rev: null, after_rev: 'tx1'},
    {id: 'tx2', author: 'local', mutations: 1, previous_rev: 'tx1', after_rev: 'tx2'},
    {id: 'tx3', author: 'local', mutations: 1, previous_rev: 'tx2', after_rev: null},
  ])
})

test('a lake can be found by its folder while it runs', async () => {
  const dataFolder = createDataFolder()
  expect(await findRunningLake(dataFolder)).toBe(undefined)
  const lake = await startTestLake({dataFolder})
  expect(await findRunningLake(dataFolder)).toBe(lake.url)
  await lake.close()
  expect(await findRunningLake(dataFolder)).toBe(undefined)
})

test('a second lake on the folder is refused and names the first', async () => {
  const dataFolder = createDataFolder()
  const {url} = await startTestLake({dataFolder})
  const failure = await failureOf(startLake({dataFolder, port: 0}))
  const lockFile = join(dataFolder, 'lake.lock')
  expect(failure).toEqual(new LakeAlreadyRunning(dataFolder, lockFile, process.pid, url))
  expect(String(failure)).toBe(
    `LakeAlreadyRunning: ${dataFolder} is already served by process ${process.pid} at ${url}; use that lake, ` +
      `or stop it first (if process ${process.pid} is something else, delete ${lockFile})`,
  )
})

test('the lock of a process that is gone is taken over', async () => {
  const dataFolder = createDataFolder()
  const {pid} = spawnSync(process.execPath, ['--version'])
  const stale = {pid, url: 'http://127.0.0.1:9', startedAt: '2026-01-01T00:00:00Z'}
  writeFileSync(join(dataFolder, 'lake.lock'), JSON.stringify(stale))
  expect(await findRunningLake(dataFolder)).toBe(undefined)
  const {url} = await startTestLake({dataFolder})
  const lock: unknown = JSON.parse(readFileSync(join(dataFolder, 'lake.lock'), 'utf8'))
  expect(asObject(lock)['url']).toBe(url)
})

test('a port that is taken is named, and the folder is free again', async () => {
  const dataFolder = createDataFolder()
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await new Promise((listening) => other.once('listening', listening))
  const port = Number(asObject(other.address())['port'])
  const failure = await failureOf(startLake({dataFolder, port}))
  expect(failure).toBeInstanceOf(PortInUse)
  expect(String(failure)).toBe(
    `PortInUse: port ${port} of 127.0.0.1 is in use; stop the program that holds it, or choose another port`,
  )
  expect(
    await (await startTestLake({dataFolder})).fetch(new Request('http://localhost/v1/ping')),
  ).toBeInstanceOf(Response)
})

test('a folder of a later format is refused', async () => {
  const dataFolder = createDataFolder()
  await (await startTestLake({dataFolder})).close()
  const file = join(dataFolder, 'lake.sqlite')
  const database = new DatabaseSync(file)
  database.exec("update meta set value = '99' where key = 'format'")
  database.close()
  expect(String(await failureOf(startLake({dataFolder, port: 0})))).toBe(
    `NewerFormat: ${file} has format 99, and this lake knows formats up to 2; update the lake`,
  )
})

test('a folder that cannot be written is refused', async () => {
  const file = join(createDataFolder(), 'file')
  writeFileSync(file, '')
  const dataFolder = join(file, 'data')
  expect(String(await failureOf(startLake({dataFolder, port: 0})))).toBe(
    `FolderNotWritable: cannot write in ${dataFolder}; make it writable for this user, or choose another data folder`,
  )
})

test('a folder where the database should be is refused', async () => {
  const dataFolder = createDataFolder()
  mkdirSync(join(dataFolder, 'lake.sqlite'))
  expect(String(await failureOf(startLake({dataFolder, port: 0})))).toBe(
    `FolderNotWritable: cannot write in ${dataFolder}; make it writable for this user, or choose another data folder`,
  )
})

test('a file that is no database is reported and left alone', async () => {
  const dataFolder = createDataFolder()
  const file = join(dataFolder, 'lake.sqlite')
  writeFileSync(file, 'text '.repeat(1000))
  expect(String(await failureOf(startLake({dataFolder, port: 0})))).toBe(
    `DamagedDatabase: ${file} is damaged (file is not a database); put a copy back, or move it away to start empty`,
  )
  expect(readFileSync(file, 'utf8')).toBe('text '.repeat(1000))
})

test('a stored document that cannot be read is reported', async () => {
  const dataFolder = createDataFolder()
  const lake = await startTestLake({dataFolder})
  await fetch(lake.url + mutate, {
    method: 'POST',
    body: JSON.stringify({mutations: [{create: {_id: 'a', _type: 'post'}}]}),
  })
  await lake.close()
  const file = join(dataFolder, 'lake.sqlite')
  const database = new DatabaseSync(file)
  database.exec(`update document set body = '{"_id": "a"}'`)
  database.close()
  expect(String(await failureOf(startLake({dataFolder, port: 0})))).toBe(
    `DamagedDatabase: The dataset “production” of ${file} is damaged (the stored document "a" is none); ` +
      'put a copy back, or move it away to start empty',
  )
})

test('a name that cannot be that of a dataset is refused', async () => {
  const starting = startLake({dataFolder: createDataFolder(), port: 0, datasets: ['My Data']})
  expect(String(await failureOf(starting))).toBe(
    'RangeError: “My Data” cannot name a dataset; use up to 64 lower-case letters, digits, “_” and “-”, ' +
      'starting with a letter or digit',
  )
})
