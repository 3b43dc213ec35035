import {expect, test} from 'vitest'
import {createMemoryLake} from './memory-lake.ts'

const path = '/v2025-02-19/data/doc/production'

const times = {_createdAt: '2026-01-01T12:00:01.000Z', _updatedAt: '2026-01-01T12:00:01.000Z', _rev: 'id1'}
const a = {_id: 'a', _type: 'post', ...times}
const draft = {_id: 'drafts.a', _type: 'post', ...times}
const version = {_id: 'versions.r1.a', _type: 'post', ...times}

async function lakeWithVersions() {
  const lake = createMemoryLake()
  await lake.mutate(...[a, draft, version].map(({_id, _type}) => ({create: {_id, _type}})))
  return lake
}

test('gives documents by exact id and says what is not there', async () => {
  const lake = await lakeWithVersions()
  expect(await lake.get(`${path}/drafts.a,nobody,a,a`)).toEqual({
    status: 200,
    body: {documents: [draft, a], omitted: [{id: 'nobody', reason: 'existence'}]},
  })
})

test('gives all versions of a document on demand', async () => {
  const lake = await lakeWithVersions()
  expect(await lake.get(`${path}/a?includeAllVersions=true`)).toEqual({
    status: 200,
    body: {documents: [a, draft, version], omitted: []},
  })
})

test('checks existence without content', async () => {
  const lake = await lakeWithVersions()
  expect(await lake.get(`${path}/a,nobody?excludeContent=true`)).toEqual({
    status: 200,
    body: {documents: [], omitted: [{id: 'nobody', reason: 'existence'}]},
  })
})

test('is served at the address of a resource', async () => {
  const lake = await lakeWithVersions()
  expect(await lake.get('/v2025-02-19/projects/p/datasets/production/doc/a')).toEqual({
    status: 200,
    body: {documents: [a], omitted: []},
  })
})

test('refuses a malformed id', async () => {
  const lake = createMemoryLake()
  expect(await lake.get(`${path}/a,%23x`)).toEqual({
    status: 400,
    body: {statusCode: 400, error: 'Bad Request', message: 'Malformed document ID: "#x"'},
  })
})
