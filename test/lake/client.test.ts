import {expect, onTestFinished, test} from 'vitest'
import {clientOf, startLakeAndClient} from '../support/lake-client.ts'
import {asObject} from './as-object.ts'

const content = ({_createdAt, _updatedAt, _rev, ...rest}: Record<string, unknown>) => rest

async function failureOf(
  work: Promise<unknown>,
): Promise<{statusCode: unknown; message: unknown; details: unknown}> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  const {statusCode, message, details} = asObject(error)
  return {statusCode, message, details}
}

test('creates, reads, replaces and deletes documents', async () => {
  const {client} = await startLakeAndClient()
  const created = await client.create({_id: 'a', _type: 'post', title: 'One'})
  expect(content(created)).toEqual({_id: 'a', _type: 'post', title: 'One'})
  expect(await client.getDocument('a')).toEqual(created)
  expect(await client.getDocument('nobody')).toBe(undefined)
  expect(await client.getDocuments(['a', 'nobody'])).toEqual([created, null])

  expect(await client.createIfNotExists({_id: 'a', _type: 'post', title: 'Two'})).toEqual(created)
  const replaced = await client.createOrReplace({_id: 'a', _type: 'post', title: 'Three'})
  expect(replaced).toEqual({...created, title: 'Three', _rev: replaced._rev, _updatedAt: replaced._updatedAt})

  const generated = await client.create({_type: 'post'})
  expect(generated._id).toMatch(/^[0-9A-Za-z]{22}$/)

  await client.delete('a')
  expect(await client.fetch('*[_type == "post"]._id')).toEqual([generated._id])
  await client.delete({query: '*[_type == $type]', params: {type: 'post'}})
  expect(await client.fetch('count(*)')).toBe(0)
})

test('patches with every operation', async () => {
  const {client} = await startLakeAndClient()
  await client.create({_id: 'a', _type: 'post', n: 1, text: 'fox', list: [{_key: 'k', n: 1}], gone: true})
  const patched = await client
    .patch('a')
    .set({'author.name': 'Ada', 'list[_key=="k"].n': 2})
    .setIfMissing({tags: []})
    .unset(['gone'])
    .inc({n: 4})
    .dec({n: 1})
    .append('tags', ['x'])
    .commit()
  expect(content(patched)).toEqual({
    _id: 'a',
    _type: 'post',
    n: 4,
    text: 'fox',
    list: [{_key: 'k', n: 2}],
    author: {name: 'Ada'},
    tags: ['x'],
  })
  const keyed = await client
    .patch('a')
    .append('list', [{n: 3}])
    .commit({autoGenerateArrayKeys: true})
  expect(JSON.stringify(keyed['list'])).toMatch(/^\[\{"_key":"k","n":2\},\{"n":3,"_key":"[0-9a-f]{12}"\}\]$/)
})

test('commits transactions whole, under the id of the caller', async () => {
  const {client} = await startLakeAndClient()
  const result = await client
    .transaction()
    .create({_id: 'post', _type: 'post', author: {_type: 'reference', _ref: 'ada'}})
    .create({_id: 'ada', _type: 'author'})
    .patch('post', (patch) => patch.set({title: 'One'}))
    .transactionId('my-transaction')
    .commit()
  expect(result).toEqual({
    transactionId: 'my-transaction',
    documentIds: ['post', 'ada', 'post'],
    results: [
      {id: 'post', operation: 'create'},
      {id: 'ada', operation: 'create'},
      {id: 'post', operation: 'update'},
    ],
  })
  expect(await client.fetch('*[_id == "post"][0]{title, _rev, "author": author->_id}')).toEqual({
    title: 'One',
    _rev: 'my-transaction',
    author: 'ada',
  })
})

test('explains conflicts', async () => {
  const {client} = await startLakeAndClient()
  await client.create({_id: 'ada', _type: 'author'})
  await client.create({_id: 'post', _type: 'post', author: {_type: 'reference', _ref: 'ada'}})
  const description = 'The document "ada" cannot be deleted as there are references to it from "post"'
  expect(await failureOf(client.delete('ada'))).toEqual({
    statusCode: 409,
    message: `Mutation(s) failed with 1 error(s):\n- ${description}`,
    details: {
      type: 'mutationError',
      description: 'Mutation(s) failed with 1 error(s)',
      items: [
        {
          index: 0,
          error: {
            type: 'documentHasExistingReferencesError',
            description,
            id: 'ada',
            referencingIDs: ['post'],
          },
        },
      ],
    },
  })
  const stale = await failureOf(client.patch('ada').ifRevisionId('old').set({n: 1}).commit())
  expect(stale.statusCode).toBe(409)
})

test('draws the place of a fault of syntax', async () => {
  const {client} = await startLakeAndClient()
  expect((await failureOf(client.fetch('*[_type == "event]'))).message).toBe(
    [
      'GROQ query parse error:',
      '> 1 | *[_type == "event]',
      '    |           ^^^^^^^ unexpected token "\\"event]", expected expression',
    ].join('\n'),
  )
})

test('asks long questions in the body', async () => {
  const {client} = await startLakeAndClient()
  await client.create({_id: 'a', _type: 'post'})
  const ids = Array.from({length: 2000}, (_, index) => `id-${index}`)
  expect(await client.fetch('*[_id in $ids || _id == "a"]._id', {ids})).toEqual(['a'])
})

test('reads drafts in their perspective', async () => {
  const {client} = await startLakeAndClient({}, {perspective: 'drafts'})
  await client.create({_id: 'drafts.a', _type: 'post', title: 'Draft'})
  expect(await client.fetch('*{_id, _originalId, title}')).toEqual([
    {_id: 'a', _originalId: 'drafts.a', title: 'Draft'},
  ])
})

test('listens to mutations', async () => {
  const {client} = await startLakeAndClient()
  const events = client.listen('*[_type == "post"]', {}, {events: ['welcome', 'mutation']})
  const heard = new ReadableStream<unknown>({
    start(controller) {
      const subscription = events.subscribe((event) => controller.enqueue(event))
      onTestFinished(() => subscription.unsubscribe())
    },
  }).getReader()
  const welcome = asObject((await heard.read()).value)
  const created = await client.create({_id: 'a', _type: 'post'})
  const mutation = asObject((await heard.read()).value)
  expect([welcome['type'], mutation['type'], mutation['transition'], mutation['result']]).toEqual([
    'welcome',
    'mutation',
    'appear',
    created,
  ])
})

test('carries the token', async () => {
  const {client, lake} = await startLakeAndClient({token: 'secret'})
  await client.create({_id: 'drafts.a', _type: 'post'})
  expect(await client.getDocument('drafts.a').then((document) => document?._id)).toBe('drafts.a')
  const anonymous = clientOf(lake.url)
  expect(await anonymous.getDocument('drafts.a')).toBe(undefined)
  expect((await failureOf(anonymous.create({_type: 'post'}))).statusCode).toBe(401)
})
