import {datasetOf, queryContext, type Answer, type Call} from '../call.ts'
import {isPublicId, isPublishedId} from '../document.ts'
import {badRequest, WireError} from '../errors.ts'
import {firstFilter} from '../groq/filter.ts'
import {parseQuery} from '../groq/parse-query.ts'
import {notify, type Listener} from '../listen/listener.ts'
import {knowsReleases} from '../perspective.ts'
import {readParams, readSwitch} from '../query-parameters.ts'
import type {Dataset} from '../storage/dataset.ts'

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
  const stream = lake.streams.open(() => unsubscribe?.())
  try {
    const listener = readListener(call, dataset)
    stream.send({event: 'welcome', payload: {listenerName: lake.sources.createId()}})
    unsubscribe = dataset.subscribe((transaction) => {
      try {
        notify(listener, transaction, stream)
      } catch (error) {
        stream.send({event: 'channelError', payload: describe(error)})
        stream.end()
      }
    })
  } catch (error) {
    stream.send({event: 'channelError', payload: describe(error)})
    stream.end()
  }
  return stream.response
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
