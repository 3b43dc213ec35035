import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Document} from '../../lake/document.ts'
import {openDatabase} from '../../lake/storage/database.ts'
import type {Change, Dataset} from '../../lake/storage/dataset.ts'
import {openStore, type Store} from '../../lake/store.ts'
import {createDataFolder} from './data-folder.ts'

const time = '2026-01-01T00:00:00.000Z'
const long = 'The knee is sore after a long day and gets better with rest. '.repeat(40)

function documentOf(id: string, revision: string, content: object): Document {
  return {_id: id, _type: 'post', _rev: revision, _createdAt: time, _updatedAt: time, ...content}
}

function commit(dataset: Dataset, revision: string, states: Readonly<Record<string, object | null>>): void {
  const changes = Object.entries(states).map(([id, content]): Change => {
    const after = content === null ? null : documentOf(id, revision, content)
    const mutation = after === null ? {delete: {id}} : {createOrReplace: {_id: id}}
    return {id, before: dataset.get(id) ?? null, after, mutations: [mutation]}
  })
  dataset.commit({id: revision, timestamp: time, author: 'me', changes})
}

interface Opened {
  readonly dataset: Dataset
  readonly store: Store
}

function open(folder: string): Opened {
  const store = openStore(openDatabase(folder), ['posts'], time)
  return {store, dataset: store.createDataset('posts', time)}
}

const content = fc.record(
  {
    body: fc.constantFrom(long, `${long}And so on.`, `Now: ${long}`),
    title: fc.string({unit: fc.constantFrom('a', 'é', '🦴', '\uD83E'), maxLength: 3}),
    items: fc.uniqueArray(fc.record({_key: fc.constantFrom('x', 'y', 'z'), n: fc.nat(3)}), {
      selector: ({_key}) => _key,
    }),
  },
  {requiredKeys: ['body'], noNullPrototype: true},
)
const step = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.dictionary(fc.constantFrom('a', 'b'), content, {minKeys: 1, noNullPrototype: true}),
  },
  {weight: 1, arbitrary: fc.constant('delete a' as const)},
  {weight: 1, arbitrary: fc.constant('restart' as const)},
  {weight: 1, arbitrary: fc.constant('fail' as const)},
  {weight: 1, arbitrary: fc.constant('load again' as const)},
)

/** What a document was after a transaction; undefined before the first. */
type Expectation = readonly [id: string, position: number, state: Document | null | undefined]

test('every state of the past is found as it was, after edits, deletions, failures and restarts', () => {
  fc.assert(
    fc.property(fc.array(step, {minLength: 1, maxLength: 60}), (steps) => {
      const folder = createDataFolder()
      let {store, dataset} = open(folder)
      const now = new Map<string, Document | null>()
      let expected: Expectation[] = []
      for (const [number, each] of steps.entries()) {
        if (each === 'restart') {
          store.close()
          ;({store, dataset} = open(folder))
        } else if (each === 'fail') {
          fail(dataset, `tx${number}`)
        } else if (each === 'load again') {
          dataset.replace([...dataset.documents()])
          now.clear()
          expected = []
        } else {
          const states = each === 'delete a' ? {a: null} : each
          commit(dataset, `tx${number}`, states)
          for (const id of Object.keys(states)) now.set(id, dataset.get(id) ?? null)
        }
        const position = dataset.log.newest()
        expected.push(['a', position, now.get('a')], ['b', position, now.get('b')])
      }
      const found = expected.map(([id, position]) => [id, position, dataset.log.documentAt(id, position)])
      store.close()
      expect(found).toEqual(expected)
    }),
    {numRuns: 60, examples: [[[{a: {body: long}}, 'load again', 'fail', {a: {body: long, title: 'é'}}]]]},
  )
})

/** A transaction that ends with its second document, which is no JSON. */
function fail(dataset: Dataset, revision: string): void {
  const before = dataset.get('a')
  expect(() => commit(dataset, revision, {a: {body: `${long}Lost.`}, b: {body: 1n}})).toThrow('BigInt')
  expect(dataset.get('a')).toBe(before)
}

test('states of large documents are kept as patches, and one in 33 whole', () => {
  const folder = createDataFolder()
  const {store, dataset} = open(folder)
  for (let number = 0; number < 40; number += 1) commit(dataset, `tx${number}`, {a: {body: long, number}})
  expect(dataset.log.documentAt('a', 21)).toEqual(documentOf('a', 'tx20', {body: long, number: 20}))
  store.close()

  const database = new DatabaseSync(join(folder, 'lake.sqlite'))
  const rows = database.prepare('select sequence, after from document_change order by sequence').all()
  database.close()
  const whole = rows.filter(({after}) => String(after).startsWith('{')).map(({sequence}) => sequence)
  expect(whole).toEqual([1, 34])
  expect(rows[20]?.['after']).toBe('[17,20,"number"]')
})
