import {datasetOf, queryContext, type Answer, type Call} from '../call.ts'
import {isPublicId, isPublishedId} from '../document.ts'
import {badRequest, WireError} from '../errors.ts'
import {firstFilter} from '../groq/filter.ts'
import {parseQuery} from '../groq/parse-query.ts'
import type {EventStream} from '../listen/event-stream.ts'
import {notify, type Listener} from '../listen/listener.ts'
import {currentEventId, missedSince} from '../listen/replay.ts'
import {knowsReleases} from '../perspective.ts'
import {readParams, readSwitch} from '../query-parameters.ts'
import type {Dataset, Transaction} from '../storage/dataset.ts'

/**
 * `GET /data/listen/<dataset>`: a stream of the mutations of documents that a query selects, before or after.
 * A fault of the query comes as an event on the stream: clients take a failed connection for a lost one.
 *
 * @see {@link https://www.sanity.io/docs/http-listen | HTTP listen}
 */
export const listen: Answer = (call) => {
  const dataset = datasetOf(call)
  const {lake} = call
  let unsubscribe: (() => void) | undefined
  const stream = lake.streams.open(() => unsubscribe?.(), call.address)
  try {
    const listener = readListener(call, dataset)
    const tell = (transaction: Transaction) => {
      try {
        notify(listener, transaction, stream)
      } catch (error) {
        stream.send({event: 'channelError', payload: describe(error)})
        stream.end()
      }
    }
    for (const transaction of begin(call, dataset, stream)) tell(transaction)
    unsubscribe = dataset.subscribe(tell)
  } catch (error) {
    stream.send({event: 'channelError', payload: describe(error)})
    stream.end()
  }
  return stream.response
}

/**
 * Sends the first event of the stream, and says what the listener missed. One that can come back gets a position
 * with its greeting, so that it needs nothing anew if nothing happened before it lost the stream.
 */
function begin({request, query, lake}: Call, {log}: Dataset, stream: EventStream): readonly Transaction[] {
  const payload = {listenerName: lake.sources.createId()}
  if (!readSwitch(query, 'enableResume')) {
    stream.send({event: 'welcome', payload})
    return []
  }
  const lastEventId = query.get('lastEventId') ?? request.headers.get('last-event-id') ?? ''
  const id = currentEventId(log)
  if (lastEventId === '') {
    stream.send({event: 'welcome', id, payload})
    return []
  }
  const missed = missedSince(lastEventId, log)
  if (missed === undefined) stream.send({event: 'reset', id, payload: {}})
  else stream.send({event: 'welcomeback', id: lastEventId, payload})
  return missed ?? []
}

function readListener(call: Call, dataset: Dataset): Listener {
  const {query, lake, version, access} = call
  const text = query.get('query')
  if (text === null || text === '') throw badRequest('The query is missing: send GROQ as "query"')
  const parsed = parseQuery(text, readParams(query))
  const view = () => lake.views(dataset, 'raw', version, access)
  return {
    filter: firstFilter(parsed, lake.engine),
    admits: admission(call),
    context: () => queryContext(lake, dataset, view()),
    options: {
      includeResult: readSwitch(query, 'includeResult'),
      includePreviousRevision: readSwitch(query, 'includePreviousRevision'),
      includeMutations: readSwitch(query, 'includeMutations', true),
      includeEffects: query.get('effectFormat') === 'mendoza',
      visibility: query.get('visibility') ?? 'transaction',
    },
  }
}

/** From 2025-02-19 drafts and versions are sent on demand; before it, drafts always and versions never. */
function admission({query, version, access}: Call): (id: string) => boolean {
  if (access === 'public') return isPublicId
  if (!knowsReleases(version)) return (id) => !id.startsWith('versions.')
  return readSwitch(query, 'includeAllVersions') ? () => true : isPublishedId
}

function describe(error: unknown): unknown {
  if (error instanceof WireError && 'error' in error.body && typeof error.body['error'] === 'object') {
    return error.body
  }
  return {message: error instanceof Error ? error.message : String(error)}
}
