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

function commit(dataset: Dataset, revision: string, states: ReadonlyMap<string, object | null>): void {
  const changes = [...states].map(([id, content]): Change => {
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
)

test('every state of the past is found as it was, after edits, deletions, failures and restarts', () => {
  fc.assert(
    fc.property(fc.array(step, {minLength: 1, maxLength: 60}), (steps) => {
      const folder = createDataFolder()
      let {store, dataset} = open(folder)
      const expected: [id: string, position: number, state: Document | null | undefined][] = []
      for (const [number, each] of steps.entries()) {
        if (each === 'restart') {
          store.close()
          ;({store, dataset} = open(folder))
        } else if (each === 'fail') {
          const failing = new Map([['a', {body: `${long}lost`}]])
          // The id of the transaction is taken.
          if (dataset.log.newest() > 0)
            expect(() => commit(dataset, takenId(dataset), failing)).toThrow('UNIQUE')
        } else {
          const states = new Map<string, object | null>(
            each === 'delete a' ? [['a', null]] : Object.entries(each),
          )
          commit(dataset, `tx${number}`, states)
        }
        for (const id of ['a', 'b']) {
          const known =
            dataset.get(id) ?? (dataset.log.documentAt(id, dataset.log.newest()) === null ? null : undefined)
          expected.push([id, dataset.log.newest(), known])
        }
      }
      expect(expected.map(([id, position]) => [id, position, dataset.log.documentAt(id, position)])).toEqual(
        expected,
      )
      store.close()
    }),
    {numRuns: 40},
  )
})

function takenId(dataset: Dataset): string {
  const [newest] = dataset.log.read({from: dataset.log.newest()})
  return newest?.id ?? ''
}
