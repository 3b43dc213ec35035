import {evaluate, evaluateSync} from 'groq-js'
import {badRequest, WireError} from '../errors.ts'
import type {Engine, QueryContext} from './engine.ts'
import type {ParsedQuery} from './parse-query.ts'

/** The engine that hands all documents of the view to groq-js: what the other one must agree with. */
export const scanEngine: Engine = {
  async evaluate(query, context) {
    if (!query.needsPromises) return scanEngine.evaluateNow(query, context)
    try {
      const value = await evaluate(query.tree, {
        ...settings(query, context),
        dataset: [...context.view.documents],
      })
      const result: unknown = await value.get()
      return result
    } catch (error) {
      throw explainFailure(error, query)
    }
  },
  evaluateNow(query, context) {
    if (query.needsPromises) throw badRequest('delta:: and diff:: functions cannot be used here')
    try {
      const result: unknown = evaluateSync(query.tree, settings(query, context)).data
      return result
    } catch (error) {
      throw explainFailure(error, query)
    }
  },
  close: async () => undefined,
}

/** What groq-js needs to know of the surroundings. */
export function settings(query: ParsedQuery, {view, identity, projectId, dataset, timestamp}: QueryContext) {
  return {
    dataset: view.documents,
    params: {...query.params},
    identity,
    timestamp,
    sanity: {projectId, dataset},
    dereference: ({_ref}: {_ref: string}) => view.dereference(_ref),
  }
}

export function explainFailure(error: unknown, query: ParsedQuery): unknown {
  if (error instanceof WireError || !(error instanceof Error)) return error
  if (error instanceof RangeError) return badRequest('The query is nested too deeply to be evaluated')
  return badRequest(`The query “${query.text}” cannot be evaluated: ${error.message}`)
}
