import {expect, test} from 'vitest'
import {createMemoryLake} from './memory-lake.ts'

const lines = (...documents: unknown[]) => documents.map((document) => JSON.stringify(document)).join('\n')

test('a load replaces all documents as they are, in a dataset that it makes', async () => {
  const lake = createMemoryLake()
  const first = lines({_id: 'old', _type: 'a'})
  expect(await lake.post('/_lake/load/other', first)).toEqual({
    status: 200,
    body: {dataset: 'other', documents: 1},
  })
  const second = lines({_id: 'b', _type: 'a', list: [null, [1, [2]]]}, {_id: 'a', _type: 'a'})
  expect(await lake.post('/_lake/load/other', `${second}\n\n`)).toEqual({
    status: 200,
    body: {dataset: 'other', documents: 2},
  })
  expect(lake.store.dataset('other')?.documents()).toEqual([
    {_id: 'a', _type: 'a'},
    {_id: 'b', _type: 'a', list: [null, [1, [2]]]},
  ])
})

test('queries see a load at once', async () => {
  const lake = createMemoryLake()
  await lake.mutate({create: {_id: 'a', _type: 'x', n: 1}})
  expect(await lake.query('*[_type == "x"].n')).toEqual([1])
  await lake.post('/_lake/load/production', lines({_id: 'b', _type: 'x', n: 2}))
  expect(await lake.query('*[_type == "x"].n')).toEqual([2])
  expect(await lake.query('count(*[_type == "x"])')).toBe(1)
})

test.each([
  ['not JSON', 'Line 2 cannot be loaded: Unexpected token \'o\', "not JSON" is not valid JSON'],
  ['{"_id": "b"}', 'Line 2 cannot be loaded: a document needs "_id" and "_type"'],
  ['{"_id": "a", "_type": "x"}', 'Line 2 cannot be loaded: the id "a" occurs twice'],
])('a faulty line %s leaves the dataset as it was', async (line, message) => {
  const lake = createMemoryLake()
  await lake.mutate({create: {_id: 'kept', _type: 'x'}})
  const body = `${lines({_id: 'a', _type: 'x'})}\n${line}`
  expect(await lake.post('/_lake/load/production', body)).toEqual({
    status: 400,
    body: {statusCode: 400, error: 'Bad Request', message},
  })
  expect(await lake.query('*._id')).toEqual(['kept'])
})

test('a name that no dataset can have is refused', async () => {
  const {status} = await createMemoryLake().post('/_lake/load/Bad', lines({_id: 'a', _type: 'x'}))
  expect(status).toBe(400)
})

test('a lake with a token demands it', async () => {
  const lake = createMemoryLake({token: 'secret'})
  const body = lines({_id: 'a', _type: 'x'})
  expect((await lake.post('/_lake/load/production', body)).status).toBe(401)
  expect((await lake.post('/_lake/load/production', body, {authorization: 'Bearer secret'})).status).toBe(200)
})

test('another site cannot load', async () => {
  const headers = {origin: 'https://elsewhere.example'}
  const {status} = await createMemoryLake().post(
    '/_lake/load/production',
    lines({_id: 'a', _type: 'x'}),
    headers,
  )
  expect(status).toBe(403)
})
