import {evaluateSync} from 'groq-js'
import type {Document} from '../document.ts'
import {badRequest} from '../errors.ts'
import type {Engine, QueryContext} from './engine.ts'
import {buildInTurns} from './index/build-in-turns.ts'
import type {Indexes} from './index/indexes.ts'
import type {ParsedQuery} from './parse-query.ts'
import {estimate} from './plan/cost.ts'
import {lookupMark, lookupNumber, missMark} from './plan/lookup.ts'
import {makePlan, type Plan} from './plan/make-plan.ts'
import type {Run} from './plan/run.ts'
import {explainFailure, scanEngine, settings} from './scan.ts'
import type {Tree} from './tree.ts'

/** Evaluates what would keep all others waiting. */
export interface Elsewhere {
  run(query: ParsedQuery, context: QueryContext): Promise<unknown>
  close(): Promise<void>
}

/** Above this length a query is evaluated as it is: planning it would cost more than it saves. */
const longestPlanned = 20_000

/** Documents and items that a query may go through while others wait: some tenths of a second. */
const patientCost = 250_000

/** What a query within a transaction may cost, which nothing else can take over: some seconds. */
const transactionCost = 5_000_000

/** How many times longer a document takes that is read from the file. */
const demandFactor = 10

const plans = new WeakMap<Tree, Plan>()

/** Plans whose indexes are built. */
const prepared = new WeakMap<Indexes, WeakSet<Plan>>()

/** The engine that lets indexes find the documents that groq-js evaluates. */
export const plannedEngine = createPlannedEngine()

/** @param elsewhere Takes what costs too much; without it every query is evaluated here, however long it takes. */
export function createPlannedEngine(elsewhere?: Elsewhere): Engine {
  const limits = elsewhere === undefined ? [Infinity, Infinity] : [patientCost, transactionCost]
  const [limit = Infinity, limitNow = Infinity] = limits
  return {
    async evaluate(query, context) {
      if (query.needsPromises) return scanEngine.evaluate(query, context)
      const plan = planOf(query)
      try {
        if (!isPrepared(plan, context.view.indexes)) await prepare(plan, context.view.indexes)
        return runPlan(plan, query, context, limit)
      } catch (error) {
        if (error instanceof TooCostly && elsewhere !== undefined) return elsewhere.run(query, context)
        throw explainFailure(error, query)
      }
    },
    evaluateNow(query, context) {
      if (query.needsPromises) throw badRequest('delta:: and diff:: functions cannot be used here')
      try {
        return runPlan(planOf(query), query, context, limitNow)
      } catch (error) {
        throw explainFailure(error, query)
      }
    },
    close: async () => elsewhere?.close(),
  }
}

/** The plan of a query, remembered with its tree. */
export function planOf({text, tree}: ParsedQuery): Plan {
  const known = plans.get(tree)
  if (known !== undefined) return known
  const plan = text.length > longestPlanned ? {tree, slots: [], lookups: [], needs: []} : makePlan(tree)
  plans.set(tree, plan)
  return plan
}

function isPrepared(plan: Plan, indexes: Indexes): boolean {
  return plan.needs.length === 0 || prepared.get(indexes)?.has(plan) === true
}

async function prepare(plan: Plan, indexes: Indexes): Promise<void> {
  await buildInTurns(indexes, plan.needs)
  const known = prepared.get(indexes) ?? new WeakSet()
  prepared.set(indexes, known.add(plan))
}

class TooCostly extends Error {
  override name = 'TooCostly'

  constructor() {
    super('it goes through too many documents; add conditions that an index answers, or a slice')
  }
}

function runPlan(
  {tree, slots, lookups}: Plan,
  query: ParsedQuery,
  context: QueryContext,
  limit: number,
): unknown {
  const {view} = context
  const options = settings(query, context)
  const factor = view.origin.dataset.readsOnDemand() ? demandFactor : 1
  let spent = 0

  function spend(part: Tree, params: Readonly<Record<string, unknown>>): void {
    if (limit === Infinity) return
    spent += estimate(part, params, options.dataset.length).cost * factor
    if (spent > limit) throw new TooCostly()
  }

  function find(reference: string): readonly Document[] | undefined {
    const lookup = lookups[lookupNumber(reference)]
    if (lookup === undefined) return undefined
    if (!reference.endsWith(missMark)) return lookup.find(run, reference.slice(lookupMark.length + 1))
    spend(lookup.otherwise, run.params)
    return undefined
  }

  /** Gives a list where groq-js expects a document: it takes whatever comes, and goes on with the list. */
  const dereference = ({_ref}: {_ref: string}) =>
    _ref.startsWith(lookupMark) ? find(_ref) : view.dereference(_ref)

  const run: Run = {
    view,
    params: options.params,
    evaluate(part, more) {
      const params = more === undefined ? run.params : {...run.params, ...more}
      spend(part, params)
      const result: unknown = evaluateSync(part, Object.assign({...options, params}, {dereference})).data
      return result
    },
  }
  for (const {name, fill} of slots) run.params[name] = fill(run)
  return run.evaluate(tree)
}
