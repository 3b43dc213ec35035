import {isStored, type Document} from '../../lake/document.ts'
import type {Engine} from '../../lake/groq/engine.ts'
import {parseQuery, type ParsedQuery} from '../../lake/groq/parse-query.ts'
import {plannedEngine} from '../../lake/groq/planned-engine.ts'
import {scanEngine} from '../../lake/groq/scan.ts'
import {createViews} from '../../lake/groq/views.ts'
import {openDatabase} from '../../lake/storage/database.ts'
import type {Dataset} from '../../lake/storage/dataset.ts'
import {openStore} from '../../lake/store.ts'
import {hostileParams} from './engine-queries.ts'

export interface Answers {
  readonly planned: string
  readonly untouched: string
}

/**
 * Asks the engine with indexes and groq-js alone, about the same documents.
 *
 * @param memoryLimit Bytes of documents that are held parsed; those of larger datasets are read on demand.
 */
export function createComparison(documents: readonly unknown[], perspective: string, memoryLimit = Infinity) {
  const dataset = openDataset(documents, memoryLimit)
  const views = createViews()
  return {
    /** Commits these documents, one transaction each, and deletes every third of the others. */
    change(next: readonly unknown[]): void {
      const changed = new Map(storedOf(next).map((document) => [document._id, document]))
      const gone = dataset.documents().filter(({_id}, position) => position % 3 === 0 && !changed.has(_id))
      for (const {_id} of gone) commit(dataset, _id, null)
      for (const document of changed.values()) commit(dataset, document._id, document)
    },
    ask(text: string): Answers {
      const query = parseQuery(text, hostileParams)
      const view = views(dataset, perspective, 'vX', 'full')
      const context = {view, identity: 'me', projectId: 'p', dataset: 'd', timestamp: new Date(0)}
      const ask = (engine: Engine) => answer(() => engine.evaluateNow(query, context), query)
      return {planned: ask(plannedEngine), untouched: ask(scanEngine)}
    },
  }
}

function openDataset(documents: readonly unknown[], memoryLimit: number): Dataset {
  const store = openStore(openDatabase(undefined), ['production'], '2026-01-01T00:00:00Z', memoryLimit)
  const dataset = store.createDataset('production', '')
  dataset.replace(storedOf(documents))
  return dataset
}

const storedOf = (documents: readonly unknown[]) => documents.filter((document) => isStored(document))

function commit(dataset: Dataset, id: string, after: Document | null): void {
  const before = dataset.get(id) ?? null
  const stored = after === null ? null : {...after, _rev: 'r', _createdAt: '', _updatedAt: ''}
  const changes = [{id, before, after: stored, mutations: []}]
  dataset.commit({id: `t${dataset.revision()}`, timestamp: '2026-01-01T00:00:00Z', author: 'me', changes})
}

function answer(evaluate: () => unknown, {text}: ParsedQuery): string {
  try {
    return JSON.stringify(evaluate()) ?? 'undefined'
  } catch (error) {
    return `error of ${text}: ${error instanceof Error ? error.message : String(error)}`
  }
}
