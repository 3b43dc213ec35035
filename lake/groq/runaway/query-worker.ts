import {parentPort} from 'node:worker_threads'
import type {Document} from '../../document.ts'
import {WireError} from '../../errors.ts'
import type {DocumentSet} from '../../perspective.ts'
import {createDocumentList} from '../../storage/document-list.ts'
import {parseQuery} from '../parse-query.ts'
import {plannedEngine} from '../planned-engine.ts'
import {createViews} from '../views.ts'
import {createDocumentSet} from './document-set.ts'
import {openFileReader, type FileReader} from './file-reader.ts'
import type {WorkerAnswer, WorkerQuestion} from './message.ts'

// Runs in a thread of its own: it reads the documents itself, and is ended from outside when it takes too long.
const views = createViews()
let reader: FileReader | undefined
let known: {readonly name: string; readonly revision: number; readonly set: DocumentSet} | undefined

parentPort?.on('message', (question: WorkerQuestion) => {
  parentPort?.postMessage(answer(question), [])
})

function answer(question: WorkerQuestion): WorkerAnswer {
  try {
    return {kind: 'result', json: withDocuments(question, (documents) => evaluate(question, documents))}
  } catch (error) {
    if (error instanceof WireError) {
      return {kind: 'refused', status: error.status, message: error.message, body: error.body}
    }
    return {kind: 'failed', message: error instanceof Error ? error.message : String(error)}
  }
}

function evaluate(question: WorkerQuestion, documents: DocumentSet): string {
  const {text, params, perspective, version, access, surroundings} = question
  const view = views(documents, perspective, version, access)
  const result = plannedEngine.evaluateNow(parseQuery(text, params), {...surroundings, view})
  return JSON.stringify(result ?? null)
}

function withDocuments(question: WorkerQuestion, work: (documents: DocumentSet) => string): string {
  const {source, surroundings} = question
  if (source.kind === 'documents') return work(sentDocuments(question, source.documents))
  reader ??= openFileReader(source.path, source.memoryLimit)
  return reader.read(surroundings.dataset, work)
}

/** Documents that came with the question are kept until the dataset has changed. */
function sentDocuments(
  {surroundings: {dataset: name}, revision}: WorkerQuestion,
  documents: readonly Document[],
): DocumentSet {
  if (known?.name === name && known.revision === revision) return known.set
  known = {name, revision, set: createDocumentSet(name, createDocumentList(documents), false)}
  return known.set
}
