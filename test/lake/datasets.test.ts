import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {startLake} from '../../lake/server.ts'
import {startLakeAndClient} from '../support/lake-client.ts'
import {asObject} from './as-object.ts'
import {createDataFolder} from './data-folder.ts'
import {createMemoryLake} from './memory-lake.ts'

const names = (datasets: readonly {name: string}[]) => datasets.map(({name}) => name)

test('a client makes, lists, changes and deletes datasets', async () => {
  const {client} = await startLakeAndClient()
  expect(await client.datasets.create('clinic', {aclMode: 'private'})).toEqual({
    datasetName: 'clinic',
    aclMode: 'private',
  })
  expect(names(await client.datasets.list())).toEqual(['clinic', 'production'])
  expect(await client.datasets.edit('clinic', {aclMode: 'public'})).toEqual({
    datasetName: 'clinic',
    aclMode: 'public',
  })
  const clinic = client.withConfig({dataset: 'clinic'})
  await clinic.create({_id: 'a', _type: 'post'})
  expect(await clinic.fetch('count(*)')).toBe(1)
  expect(await client.fetch('count(*)')).toBe(0)
  expect(await client.datasets.delete('clinic')).toEqual({deleted: true})
  expect(names(await client.datasets.list())).toEqual(['production'])
  await expect(clinic.fetch('*')).rejects.toThrow('Dataset "clinic" not found for project ID "local"')
})

test('a dataset outlives the lake, and a deleted one leaves nothing behind', async () => {
  const dataFolder = createDataFolder()
  const {client, lake} = await startLakeAndClient({dataFolder})
  await client.datasets.create('kept', {aclMode: 'private'})
  await client.datasets.create('gone', {aclMode: 'private'})
  const gone = client.withConfig({dataset: 'gone'})
  await gone.create({_id: 'a', _type: 'post'})
  await gone.assets.upload('file', Buffer.from('x'), {filename: 'a.txt'})
  expect(existsSync(join(dataFolder, 'assets', 'gone'))).toBe(true)
  await client.datasets.delete('gone')
  expect(existsSync(join(dataFolder, 'assets', 'gone'))).toBe(false)
  await lake.close()

  const again = await startLakeAndClient({dataFolder})
  const modes = (await again.client.datasets.list()).map(({name, aclMode}) => [name, aclMode])
  expect(modes).toEqual([
    ['kept', 'private'],
    ['production', 'public'],
  ])
  expect(await again.client.datasets.create('gone')).toEqual({datasetName: 'gone', aclMode: 'public'})
  expect(await gone.withConfig({apiHost: again.lake.url}).fetch('count(*)')).toBe(0)
})

test('a private dataset is closed to callers without the token', async () => {
  const {client, lake} = await startLakeAndClient({token: 'secret-secret-secret'})
  await client.datasets.create('clinic', {aclMode: 'private'})
  await client.withConfig({dataset: 'clinic'}).create({_id: 'a', _type: 'post'})
  const paths = [
    'data/query/clinic?query=*',
    'data/doc/clinic/a',
    'data/export/clinic',
    'data/listen/clinic?query=*',
  ]
  const statuses = paths.map(async (path) => (await fetch(`${lake.url}/v2025-02-19/${path}`)).status)
  expect(await Promise.all(statuses)).toEqual([401, 401, 401, 401])
  const open = await fetch(`${lake.url}/v2025-02-19/data/query/production?query=*`)
  expect([open.status, (await open.json()) instanceof Object]).toEqual([200, true])
})

async function answerTo(method: string, path: string, body?: string) {
  const {app} = createMemoryLake()
  const response = await app.request(path, {method, ...(body !== undefined && {body})})
  return {status: response.status, body: asObject(await response.json())}
}

test.for([
  [
    'PUT',
    '/v1/datasets/production',
    409,
    'Conflict',
    'Dataset "production" already exists for project ID "local"',
  ],
  ['DELETE', '/v1/datasets/nothing', 404, 'Not Found', 'Dataset "nothing" not found for project ID "local"'],
  [
    'PATCH',
    '/v1/projects/p/datasets/nothing',
    404,
    'Not Found',
    'Dataset "nothing" not found for project ID "local"',
  ],
  [
    'PUT',
    '/v1/datasets/~live',
    501,
    'Not Implemented',
    'The dataset alias "~live" is not implemented by this lake',
  ],
  [
    'GET',
    '/v1/data/query/~live?query=*',
    501,
    'Not Implemented',
    'The dataset alias "~live" is not implemented by this lake',
  ],
  [
    'GET',
    '/v1/projects/p/aliases',
    501,
    'Not Implemented',
    'A dataset alias (GET /v1/projects/p/aliases) is not implemented by this lake',
  ],
  ['PUT', '/v1/aliases/live', 501, 'Not Implemented', 'PUT /v1/aliases/live is not implemented by this lake'],
] as const)('%s %s is answered with %i', async ([method, path, statusCode, error, message]) => {
  expect(await answerTo(method, path)).toEqual({status: statusCode, body: {statusCode, error, message}})
})

test.for(['Clinic', '-a', '_a', 'a b', 'a.b', '..%2f..', '%2e%2e', 'a%00', 'ä', 'a'.repeat(65)])(
  '%s cannot name a dataset',
  async (name) => {
    const {status, body} = await answerTo('PUT', `/v1/datasets/${name}`)
    // Two dots as a segment of an address are resolved before the server sees them.
    const isResolved = name === '%2e%2e'
    expect(status).toBe(isResolved ? 501 : 400)
    expect(body['message']).toMatch(isResolved ? /^PUT \/v1/ : /^".*" cannot name a dataset; use up to 64 /s)
  },
)

test('who may read must be public or private', async () => {
  expect(await answerTo('PUT', '/v1/datasets/a', '{"aclMode": "secret"}')).toEqual({
    status: 400,
    body: {
      statusCode: 400,
      error: 'Bad Request',
      message: '"aclMode" must be public or private, not "secret"',
    },
  })
  expect((await answerTo('PUT', '/v1/datasets/a', '[1')).status).toBe(400)
})

test('the one project answers to the client', async () => {
  const {client} = await startLakeAndClient()
  const projects = await client.projects.list()
  expect(projects.map(({id}) => id)).toEqual(['local'])
  expect((await client.projects.getById('local')).members.map(({id}) => id)).toEqual(['local'])
  expect((await client.users.getById('me')).id).toBe('local')
})

test('without full durability the lake still remembers what it was told', async () => {
  const dataFolder = createDataFolder()
  const first = await startLakeAndClient({dataFolder, durability: 'normal'})
  await first.client.create({_id: 'a', _type: 'post'})
  await first.lake.close()
  const {client} = await startLakeAndClient({dataFolder})
  expect(await client.fetch('*._id')).toEqual(['a'])
})

test('a lake in memory needs no folder, and two do not meet', async () => {
  const dataFolder = join(createDataFolder(), 'none')
  const one = await startLakeAndClient({dataFolder, inMemory: true})
  const two = await startLake({dataFolder, inMemory: true, port: 0})
  await one.client.create({_id: 'a', _type: 'post'})
  expect(await one.client.withConfig({apiHost: two.url}).fetch('count(*)')).toBe(0)
  await two.close()
  expect(existsSync(dataFolder)).toBe(false)
})
