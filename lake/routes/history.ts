import {answerJson, datasetOf, type Answer, type Call} from '../call.ts'
import {documentEvents} from '../history/document-events.ts'
import {documentsAt, type Moment} from '../history/documents-at.ts'
import {pageOf} from '../history/page-of.ts'
import {releaseEvents} from '../history/release-events.ts'
import {readTransactions} from '../history/read-transactions.ts'
import {badRequest, notFound} from '../errors.ts'
import {readSwitch} from '../query-parameters.ts'
import type {Dataset} from '../storage/dataset.ts'

/**
 * `GET /data/history/<dataset>/documents/<id[,id…]>`: documents as they were at a revision or time, or when they
 * existed last.
 *
 * @see {@link https://www.sanity.io/docs/http-reference/history | HTTP history}
 */
export const historyDocuments: Answer = (call) => {
  const dataset = datasetOf(call)
  const documents = documentsAt(dataset, readIds(call), readMoment(call, dataset))
  return answerJson({documents})
}

/** `GET /data/history/<dataset>/transactions[/<id[,id…]>]`: the log, one transaction on a line. */
export const historyTransactions: Answer = (call) => {
  const ids = call.path['ids'] === undefined ? undefined : readIds(call)
  const transactions = readTransactions(datasetOf(call).log, ids, call.query)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = transactions.next()
      if (next.done === true) controller.close()
      else controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`))
    },
  })
  return new Response(body, {headers: {'content-type': 'application/x-ndjson'}})
}

/** `GET /data/history/<dataset>/events/documents/<id>`: newest first, in pages. */
export const historyDocumentEvents: Answer = (call) => {
  const id = call.path['id'] ?? ''
  const {items, nextCursor} = pageOf(documentEvents(id, datasetOf(call).log), call.query)
  return answerJson({events: {[id]: items}, nextCursor})
}

/** `GET /data/history/<dataset>/events/releases/<name>`: newest first, in pages. */
export const historyReleaseEvents: Answer = (call) => {
  const {items, nextCursor} = pageOf(releaseEvents(call.path['name'] ?? '', datasetOf(call).log), call.query)
  return answerJson({events: items, nextCursor})
}

function readIds({path}: Call): string[] {
  const ids = (path['ids'] ?? '').split(',').filter((id) => id !== '')
  if (ids.length === 0) throw badRequest('Name at least one document')
  return [...new Set(ids)]
}

function readMoment({query}: Call, {log}: Dataset): Moment {
  const [revision, time] = [query.get('revision'), query.get('time')]
  const wantsLast = readSwitch(query, 'lastRevision')
  if ([revision !== null, time !== null, wantsLast].filter(Boolean).length > 1) {
    throw badRequest('Give one of "revision", "time" and "lastRevision"')
  }
  if (wantsLast) return {kind: 'last'}
  if (revision !== null) {
    const position = log.positionOf(revision)
    if (position === undefined) throw notFound(`The history has no transaction "${revision}"`)
    return {kind: 'position', position}
  }
  if (time === null) return {kind: 'position', position: log.newest()}
  if (Number.isNaN(Date.parse(time))) throw badRequest(`"time" must be a date and time, not "${time}"`)
  return {kind: 'position', position: log.positionAt(new Date(time).toISOString())}
}
