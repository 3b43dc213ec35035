import {DatabaseSync} from 'node:sqlite'
import {parentPort} from 'node:worker_threads'
import {isStored, type Document} from '../../document.ts'
import {WireError} from '../../errors.ts'
import type {DocumentSet} from '../../perspective.ts'
import {parseQuery} from '../parse-query.ts'
import {plannedEngine} from '../planned-engine.ts'
import {createViews} from '../views.ts'
import type {WorkerAnswer, WorkerQuestion} from './message.ts'

// Runs in a thread of its own: it reads the documents itself, and is ended from outside when it takes too long.
const views = createViews()
let known: {readonly name: string; readonly revision: number; readonly set: DocumentSet} | undefined

parentPort?.on('message', (question: WorkerQuestion) => {
  parentPort?.postMessage(answer(question), [])
})

function answer(question: WorkerQuestion): WorkerAnswer {
  try {
    const {text, params, perspective, version, access, surroundings} = question
    const view = views(documentsOf(question), perspective, version, access)
    const result = plannedEngine.evaluateNow(parseQuery(text, params), {...surroundings, view})
    return {kind: 'result', json: JSON.stringify(result ?? null)}
  } catch (error) {
    if (error instanceof WireError) {
      return {kind: 'refused', status: error.status, message: error.message, body: error.body}
    }
    return {kind: 'failed', message: error instanceof Error ? error.message : String(error)}
  }
}

/** Documents are kept until the dataset has changed. */
function documentsOf({surroundings: {dataset: name}, revision, source}: WorkerQuestion): DocumentSet {
  if (known?.name === name && known.revision === revision) return known.set
  known = undefined
  const documents = typeof source === 'string' ? readFile(source, name) : source
  known = {name, revision, set: createDocumentSet(name, documents)}
  return known.set
}

function readFile(file: string, dataset: string): Document[] {
  const database = new DatabaseSync(file, {readOnly: true, timeout: 5000})
  try {
    const rows = database.prepare('select body from document where dataset = ?').iterate(dataset)
    return [...rows].map(({body}): unknown => JSON.parse(String(body))).filter((each) => isStored(each))
  } finally {
    database.close()
  }
}

function createDocumentSet(name: string, documents: readonly Document[]): DocumentSet {
  const sorted = documents.toSorted((one, other) => (one._id < other._id ? -1 : 1))
  const byId = new Map(sorted.map((document) => [document._id, document]))
  return {
    name,
    file: undefined,
    revision: () => 0,
    get: (id) => byId.get(id),
    documents: () => sorted,
    changesSince: () => [],
  }
}
