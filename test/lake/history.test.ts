import {applyPatch, type RawPatch} from 'mendoza'
import {describe, expect, test} from 'vitest'
import {asObject} from './as-object.ts'
import {createDataFolder, startTestLake} from './data-folder.ts'
import {createMemoryLake, type MemoryLake} from './memory-lake.ts'

const path = '/v2025-02-19/data/history/production'
const ids = {draftId: 'drafts.a', publishedId: 'a'}

/** Created as tx1 to tx5: draft, edit, publish, edit of the draft, unrelated. */
async function withHistory(): Promise<MemoryLake> {
  const lake = createMemoryLake()
  const steps = [
    [{actionType: 'sanity.action.document.create', ...ids, attributes: {_type: 'post', title: 'One'}}],
    [{actionType: 'sanity.action.document.edit', ...ids, patch: {set: {title: 'Two'}}}],
    [{actionType: 'sanity.action.document.publish', ...ids}],
    [{actionType: 'sanity.action.document.edit', ...ids, patch: {set: {title: 'Three'}}}],
    [{actionType: 'sanity.action.document.create', publishedId: 'b', attributes: {_type: 'post'}}],
  ]
  for (const [index, actions] of steps.entries()) {
    await lake.post('/v2025-02-19/data/actions/production', {actions, transactionId: `tx${index + 1}`})
  }
  return lake
}

async function titlesOf(lake: MemoryLake, rest: string): Promise<unknown> {
  const documents = asObject((await lake.get(`${path}/documents/${rest}`)).body)['documents']
  return Array.isArray(documents)
    ? documents.map((document) => [
        asObject(document)['_id'],
        asObject(document)['title'],
        asObject(document)['_rev'],
      ])
    : documents
}

async function linesOf(lake: MemoryLake, rest: string): Promise<Record<string, unknown>[]> {
  const response = await lake.app.request(`${path}/transactions${rest}`)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-ndjson'])
  const lines = (await response.text()).split('\n').filter((line) => line !== '')
  return lines.map((line) => ({...asObject(JSON.parse(line))}))
}

const idsOf = async (lake: MemoryLake, rest: string) => (await linesOf(lake, rest)).map(({id}) => id)

describe('documents of the past', () => {
  test.each<[string, unknown]>([
    ['drafts.a?revision=tx1', [['drafts.a', 'One', 'tx1']]],
    ['a,drafts.a?revision=tx3', [['a', 'Two', 'tx3']]],
    ['drafts.a?time=2026-01-01T12:00:02.500Z', [['drafts.a', 'Two', 'tx2']]],
    ['a?time=2020-01-01T00:00:00Z', []],
    [
      'a,drafts.a?lastRevision=true',
      [
        ['a', 'Two', 'tx3'],
        ['drafts.a', 'Three', 'tx4'],
      ],
    ],
  ])('%s', async (rest, expected) => {
    expect(await titlesOf(await withHistory(), rest)).toEqual(expected)
  })

  test('at a revision that is not known are refused', async () => {
    expect(await createMemoryLake().get(`${path}/documents/a?revision=x`)).toEqual({
      status: 404,
      body: {statusCode: 404, error: 'Not Found', message: 'The history has no transaction "x"'},
    })
  })

  test('are there after a restart, deleted ones as well', async () => {
    const dataFolder = createDataFolder()
    const first = await startTestLake({dataFolder})
    const mutate = (url: string, mutations: unknown[]) =>
      fetch(`${url}/v2025-02-19/data/mutate/production`, {method: 'POST', body: JSON.stringify({mutations})})
    await mutate(first.url, [{create: {_id: 'a', _type: 'post', title: 'One'}}])
    await mutate(first.url, [{delete: {id: 'a'}}])
    await first.close()
    const {url} = await startTestLake({dataFolder})
    const answer: unknown = await (await fetch(`${url}${path}/documents/a?lastRevision=true`)).json()
    const {documents} = asObject(answer)
    const titles = Array.isArray(documents) ? documents.map((each) => asObject(each)['title']) : documents
    expect(titles).toEqual(['One'])
  })
})

describe('transactions of the past', () => {
  test.each<[string, unknown[]]>([
    ['', ['tx1', 'tx2', 'tx3', 'tx4', 'tx5']],
    ['/a', ['tx3']],
    ['/a,drafts.a?reverse=true&limit=2', ['tx4', 'tx3']],
    ['/drafts.a?fromTransaction=tx2&toTransaction=tx3', ['tx2', 'tx3']],
    ['/drafts.a?fromTransaction=&toTransaction=tx2', ['tx1', 'tx2']],
    ['?fromTime=2026-01-01T12:00:04Z', ['tx4', 'tx5']],
    ['?toTime=2026-01-01T12:00:01Z', ['tx1']],
    ['?authors=somebody,else', []],
    ['?authors=local&limit=1', ['tx1']],
  ])('are chosen by “%s”', async (rest, expected) => {
    expect(await idsOf(await withHistory(), rest)).toEqual(expected)
  })

  test('show mutations and effects, whole or limited to documents', async () => {
    const lake = await withHistory()
    const [publishing] = await linesOf(lake, '/a?effectFormat=mendoza')
    expect(Object.keys(asObject(publishing?.['effects']))).toEqual(['a', 'drafts.a'])
    const options = 'excludeContent=true&includeIdentifiedDocumentsOnly=true&effectFormat=mendoza'
    const [first, second] = await linesOf(lake, `/drafts.a?${options}&limit=2`)
    expect([first?.['mutations'], first?.['documentIDs'], second?.['mutations']]).toEqual([
      [{create: {_id: 'drafts.a'}}],
      ['drafts.a'],
      [{patch: {id: 'drafts.a'}}],
    ])
    const states: unknown[] = []
    for (const line of [first, second]) {
      const effects = asObject(asObject(line?.['effects'])['drafts.a'])
      states.push(applyPatch(states.at(-1) ?? null, patchOf(effects['apply'])))
    }
    expect(states.map((state) => asObject(state)['title'])).toEqual(['One', 'Two'])
  })
})

describe('events of the past', () => {
  async function typesOf(lake: MemoryLake, rest: string): Promise<unknown> {
    const {events, nextCursor} = asObject((await lake.get(`${path}/events/${rest}`)).body)
    const list = Array.isArray(events) ? events : Object.values(asObject(events)).flat()
    return [list.map((event) => asObject(event)['type']), nextCursor]
  }

  test('tell what happened to a document, newest first', async () => {
    const lake = await withHistory()
    const created = 'createDocumentVersion'
    const published = 'publishDocumentVersion'
    expect(await typesOf(lake, 'documents/drafts.a')).toEqual([[created, published, created], ''])
    expect(await typesOf(lake, 'documents/drafts.a?limit=2')).toEqual([[created, published], '1'])
    expect(await typesOf(lake, 'documents/drafts.a?limit=2&nextCursor=1')).toEqual([[created], ''])
    const actions = [
      {actionType: 'sanity.action.document.unpublish', ...ids},
      {actionType: 'sanity.action.document.discard', draftId: 'drafts.a'},
    ]
    for (const action of actions) await lake.post('/v2025-02-19/data/actions/production', {actions: [action]})
    expect(await typesOf(lake, 'documents/a')).toEqual([
      ['deleteDocumentGroup', 'unpublishDocument', published],
      '',
    ])
    expect((await lake.get(`${path}/events/documents/a?limit=1&nextCursor=1`)).body).toEqual({
      events: {
        a: [
          {
            id: 'tx3',
            timestamp: '2026-01-01T12:00:03.000Z',
            author: 'local',
            documentId: 'a',
            type: published,
            revisionId: 'tx3',
            versionId: 'drafts.a',
            versionRevisionId: 'tx2',
            publishCause: 'document.publish',
            contributors: ['local'],
          },
        ],
      },
      nextCursor: '',
    })
  })

  test('tell what happened to a release', async () => {
    const lake = createMemoryLake()
    const release = (name: string, rest: object = {}) => [
      {actionType: `sanity.action.release.${name}`, releaseId: 'r', ...rest},
    ]
    const version = {_id: 'versions.r.a', _type: 'post'}
    for (const actions of [
      release('create'),
      release('edit', {patch: {set: {'metadata.title': 'R'}}}),
      [{actionType: 'sanity.action.document.version.create', publishedId: 'a', document: version}],
      release('archive'),
      release('unarchive'),
      release('publish'),
    ]) {
      expect((await lake.post('/v2025-02-19/data/actions/production', {actions})).status).toBe(200)
    }
    expect(await typesOf(lake, 'releases/r')).toEqual([
      [
        'publishRelease',
        'unarchiveRelease',
        'archiveRelease',
        'addDocumentToRelease',
        'editRelease',
        'createRelease',
      ],
      '',
    ])
    expect(await typesOf(lake, 'documents/versions.r.a')).toEqual([
      ['publishDocumentVersion', 'createDocumentVersion', 'deleteDocumentGroup', 'createDocumentVersion'],
      '',
    ])
  })
})

/** A patch as it came over the wire. */
function patchOf(value: unknown): RawPatch {
  const list: unknown = value
  if (Array.isArray(list)) return list.map((item: unknown) => item)
  throw new TypeError('a patch is a list')
}
