import {evaluate} from 'groq-js'
import type {Engine, QueryContext} from '../../../lake/groq/engine.ts'
import {parseQuery} from '../../../lake/groq/parse-query.ts'
import {plannedEngine} from '../../../lake/groq/planned-engine.ts'
import {scanEngine} from '../../../lake/groq/scan.ts'
import {createViews} from '../../../lake/groq/views.ts'
import type {View} from '../../../lake/perspective.ts'
import type {Dataset} from '../../../lake/storage/dataset.ts'
import {benchDataset} from './libraries.ts'
import {benchParams, benchQueries, type BenchParams} from './queries.ts'

/** A library ready to be asked by the names of the queries; each answer is JSON. */
export interface Asked {
  readonly params: BenchParams
  readonly published: View
  readonly drafts: View
  /** The lake's engine. */
  lake(name: string): string
  /** groq-js, synchronously and with a map for references: its strongest form. */
  groq(name: string): string
  /** groq-js as its documentation shows it. */
  plain(name: string): Promise<string>
}

export function prepareQuestions(dataset: Dataset): Asked {
  const views = createViews()
  const published = views(dataset, 'published', 'vX', 'full')
  const drafts = views(dataset, 'drafts', 'vX', 'full')
  const params = benchParams(published.documents)
  const contextOf = (name: string): QueryContext => ({
    view: name.startsWith('g ') ? drafts : published,
    identity: 'me',
    projectId: 'p',
    dataset: benchDataset,
    timestamp: new Date(0),
  })
  const ask = (engine: Engine, name: string) =>
    JSON.stringify(engine.evaluateNow(parseQuery(benchQueries[name] ?? '', params), contextOf(name)))
  return {
    params,
    published,
    drafts,
    lake: (name) => ask(plannedEngine, name),
    groq: (name) => ask(scanEngine, name),
    async plain(name) {
      const {tree} = parseQuery(benchQueries[name] ?? '', params)
      const value = await evaluate(tree, {dataset: contextOf(name).view.documents, params})
      return JSON.stringify(await value.get())
    },
  }
}
