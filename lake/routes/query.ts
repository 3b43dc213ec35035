import {answerJson, datasetOf, queryContext, type Answer, type Call} from '../call.ts'
import {isObject, type JsonObject} from '../document.ts'
import {badRequest, notImplemented, unauthorized} from '../errors.ts'
import {explain} from '../groq/explain.ts'
import {parseQuery} from '../groq/parse-query.ts'
import {queryLimit, readJsonObject} from '../guard/body.ts'
import {readPerspective} from '../perspective.ts'
import {syncTagsOfQuery} from '../sync-tags.ts'
import {checkParams, readParams, readSwitch} from '../query-parameters.ts'
import {noSourceMap, oldVersion, warn} from '../warnings.ts'

interface Question {
  readonly text: string
  readonly params: JsonObject
}

/**
 * `GET` and `POST /data/query/<dataset>`: evaluates GROQ. Options stay in the URL in both.
 *
 * @see {@link https://www.sanity.io/docs/http-query | HTTP query}
 */
export const query: Answer = async (call) => {
  const startedAt = performance.now()
  const {lake, version, access} = call
  const dataset = datasetOf(call)
  refuseVariants(call.query)
  const wantsSourceMap = readSourceMap(call.query)
  const {text, params} = await readQuestion(call)
  const perspective = readPerspective(call.query.get('perspective') ?? undefined, version)
  if (access === 'public' && perspective !== 'raw' && perspective !== 'published') throw unauthorized()
  const parsed = parseQuery(text, params)
  const view = lake.views(dataset, perspective, version, access)
  const result = await lake.engine.evaluate(parsed, queryContext(lake, dataset, view))
  const ms = Math.round(performance.now() - startedAt)
  const answer = answerJson({
    ...(readSwitch(call.query, 'returnQuery', true) ? {query: text} : {}),
    result: result ?? null,
    syncTags: syncTagsOfQuery(parsed),
    ...(readSwitch(call.query, 'explain') ? {explain: explain(parsed)} : {}),
    ms,
  })
  if (version === '1') warn(answer, oldVersion)
  if (wantsSourceMap) warn(answer, noSourceMap)
  return answer
}

/** They would change the result, so that an answer without them would be wrong. */
function refuseVariants(url: URLSearchParams): void {
  const name = ['variant', 'variantCondition'].find((each) => url.has(each))
  if (name !== undefined) throw notImplemented(`The option "${name}" of a query`)
}

/** Whether the caller asked for a map, which is for tools: without it the result is the same. */
function readSourceMap(url: URLSearchParams): boolean {
  return url.get('resultSourceMap') === 'withKeyArraySelector' || readSwitch(url, 'resultSourceMap')
}

async function readQuestion({request, query: url}: Call): Promise<Question> {
  const params = readParams(url)
  if (request.method === 'GET') return {text: checkText(url.get('query')), params}
  const body = await readJsonObject(request, queryLimit)
  const {query: text = url.get('query'), params: more = {}} = body
  if (!isObject(more)) throw badRequest('"params" must be an object of names and values')
  return {text: checkText(text), params: {...params, ...checkParams(more)}}
}

function checkText(text: unknown): string {
  if (typeof text === 'string' && text !== '') return text
  throw badRequest('The query is missing: send GROQ as "query"')
}
