import type {Document} from '../../document.ts'
import {inOrder, intersect} from '../index/postings.ts'
import {bare, type Tree} from '../tree.ts'
import {attributePath} from './attributes.ts'
import {candidatesFor, exactFinder} from './candidates.ts'
import {
  constraintOf,
  either,
  exactConditions,
  hasConstantKeys,
  scoreConstraint,
  together,
  typeOf,
  type Constraint,
} from './constraints.ts'
import {describe} from './describe.ts'
import {rowsNeeded} from './first-rows.ts'
import {indexNeeds} from './index-needs.ts'
import {leadingOrders, smallest} from './order.ts'
import type {Planner} from './planner.ts'
import {keysOfRun, type Run} from './run.ts'
import {addScores, scorerOf, type Scorer, type Scores} from './scores.ts'

type PipeNode = Extract<Tree, {type: 'PipeFuncCall'}>
type FilterNode = Extract<Tree, {type: 'Filter'}>

/** `*[filter] | score(…) | …[_score > limit]`, taken apart. */
interface Scored {
  readonly node: FilterNode
  readonly limit: number
  /** What stands between the filter and the score, the last first; it ends with `score()`. */
  readonly pipes: readonly PipeNode[]
  readonly score: PipeNode
  readonly base: FilterNode
}

/** `*[…] | score(…) | order(…)[_score > 0]`: only documents that some part can score. */
export function rewriteScored(node: Tree, planner: Planner): Tree | undefined {
  return rewriteBest(node, planner) ?? rewriteScorable(node, planner)
}

/** With a slice, and where indexes tell the scores: only the best. */
function rewriteBest(node: Tree, planner: Planner): Tree | undefined {
  const need = rowsNeeded(node)
  if (need === undefined || (node.type !== 'Slice' && node.type !== 'AccessElement')) return undefined
  const scored = takeApart(node.base)
  if (scored === undefined || !isBestFirst(scored.pipes)) return undefined
  const {limit, pipes, score, base} = scored
  const type = typeOf(constraintOf(base.expr))
  const conditions = exactConditions(base.expr)
  const scorers = score.args.map((argument) => scorerOf(argument, type))
  if (conditions === undefined || !conditions.every(hasConstantKeys)) return undefined
  if (!scorers.every((scorer) => scorer !== undefined)) return undefined
  const findAllowed = exactFinder(conditions)
  const isOfTypeOnly = conditions.length === 1 && type !== undefined
  const withTies = pipes.some(({name, args}) => name === 'order' && args.length > 1)

  function best(run: Run): readonly Document[] | undefined {
    const scores = hasStoredScores(run)
      ? undefined
      : sumOf(
          scorers.filter((each) => each !== undefined),
          run,
        )
    const allowed = findAllowed(run.view.indexes, keysOfRun(run))
    if (scores === undefined || allowed === undefined) return undefined
    const above = [...scores.keys()].filter((document) => (scores.get(document) ?? 0) > limit)
    const found = isOfTypeOnly
      ? above.filter(({_type}) => _type === type)
      : intersect(inOrder(above), allowed)
    return bestOf(found, scores, need ?? 0, withTies)
  }

  const slot = planner.slot(`the best ${need} by score`, (run) => best(run) ?? run.evaluate(base), [
    ...indexNeeds(conditions),
    ...scorers.flatMap((scorer) => scorer?.needs ?? []),
  ])
  return {...node, base: rebuild(scored, slot, planner)}
}

function rewriteScorable(node: Tree, planner: Planner): Tree | undefined {
  const scored = takeApart(node)
  if (scored === undefined) return undefined
  const {score, base} = scored
  const scores = either(score.args.map(scoreConstraint))
  const constraint = together([constraintOf(base.expr), scores])
  if (scores === undefined || constraint === undefined || !hasConstantKeys(constraint)) return undefined
  const candidates = planner.slot(
    `candidates with a score: ${describe(constraint)}`,
    (run) => scorable(run, constraint) ?? run.view.documents,
    indexNeeds([constraint], typeOf(constraint)),
  )
  return rebuild(scored, {...base, base: candidates, expr: planner.within(base.expr)}, planner)
}

function takeApart(node: Tree): Scored | undefined {
  if (node.type !== 'Filter') return undefined
  const limit = demandedScore(node.expr)
  const pipes: PipeNode[] = []
  let base: Tree = node.base
  while (base.type === 'PipeFuncCall') {
    pipes.push(base)
    base = base.base
  }
  const [score, ...more] = pipes.filter(({name}) => name === 'score')
  if (limit === undefined || score === undefined || more.length > 0 || pipes.at(-1) !== score)
    return undefined
  if (base.type !== 'Filter' || base.base.type !== 'Everything') return undefined
  return {node, limit, pipes, score, base}
}

/** The number that the score must exceed, if it is not below 0. */
function demandedScore(node: Tree): number | undefined {
  const inner = bare(node)
  if (inner.type !== 'OpCall' || inner.op !== '>' || attributePath(inner.left)?.join('.') !== '_score') {
    return undefined
  }
  const limit = bare(inner.right)
  return limit.type === 'Value' && typeof limit.value === 'number' && limit.value >= 0
    ? limit.value
    : undefined
}

function rebuild({node, pipes}: Scored, base: Tree, planner: Planner): Tree {
  let rebuilt = base
  for (const pipe of pipes.toReversed()) {
    rebuilt = {...pipe, base: rebuilt, args: pipe.args.map((argument) => planner.within(argument))}
  }
  return {...node, base: rebuilt}
}

/** Without `order()` the best stand first as well. */
function isBestFirst(pipes: readonly PipeNode[]): boolean {
  if (pipes.length === 1) return true
  const [order, ...rest] = pipes
  const [first] = order?.name === 'order' ? leadingOrders(order.args) : []
  return rest.length === 1 && first?.isDescending === true && first.path.join('.') === '_score'
}

/** A stored number counts as a score of its own. */
function hasStoredScores({view}: Run): boolean {
  return view.indexes.sorted(undefined, ['_score']).find(Infinity, true) > 0
}

function scorable(run: Run, constraint: Constraint): readonly Document[] | undefined {
  if (hasStoredScores(run)) return undefined
  return candidatesFor(run.view.indexes, constraint, keysOfRun(run), typeOf(constraint))
}

function sumOf(scorers: readonly Scorer[], run: Run): Scores | undefined {
  let sum: Scores = new Map()
  for (const {scores} of scorers) {
    const more = scores(run)
    if (more === undefined) return undefined
    sum = sum.size === 0 ? more : addScores(sum, more)
  }
  return sum
}

/** @param withTies Also those that score as much as the last of the best. */
function bestOf(
  documents: readonly Document[],
  scores: Scores,
  need: number,
  withTies: boolean,
): readonly Document[] {
  const scoreOf = (document: Document) => scores.get(document) ?? 0
  const best = smallest(
    documents,
    (one, other) => scoreOf(other) - scoreOf(one) || (one._id < other._id ? -1 : 1),
    need,
  )
  const last = best.at(-1)
  if (!withTies || last === undefined) return inOrder(best)
  return inOrder(documents.filter((document) => scoreOf(document) >= scoreOf(last)))
}
