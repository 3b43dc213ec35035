import {bare, isConstant, type Tree} from '../tree.ts'
import {attributePath} from './attributes.ts'
import {candidatesFor, exactDocuments} from './candidates.ts'
import {
  either,
  constraintOf,
  exactConditions,
  hasConstantKeys,
  scoreConstraint,
  together,
  typeOf,
  type Constraint,
} from './constraints.ts'
import {describe} from './describe.ts'
import type {Planner} from './planner.ts'
import {keysOfRun, type Run} from './run.ts'

type FilterNode = Extract<Tree, {type: 'Filter'}>

/** `*[…]` over the documents that an index gives, or as the answer of indexes alone. */
export function rewriteFilter(node: Tree, planner: Planner): Tree | undefined {
  if (node.type !== 'Filter' || node.base.type !== 'Everything') return undefined
  const filter: FilterNode = {...node, expr: node.expr}
  return rewriteExact(filter, planner) ?? rewriteNarrowed(filter, planner)
}

/** `*[…] | score(…) | order(…)[_score > 0]`: only documents that some part can score. */
export function rewriteScored(node: Tree, planner: Planner): Tree | undefined {
  if (node.type !== 'Filter' || !demandsScore(node.expr)) return undefined
  const pipes: Extract<Tree, {type: 'PipeFuncCall'}>[] = []
  let base: Tree = node.base
  while (base.type === 'PipeFuncCall') {
    pipes.push(base)
    base = base.base
  }
  const [scored, ...more] = pipes.filter(({name}) => name === 'score')
  if (scored === undefined || more.length > 0 || pipes.at(-1) !== scored) return undefined
  if (base.type !== 'Filter' || base.base.type !== 'Everything') return undefined
  const score = either(scored.args.map(scoreConstraint))
  const constraint = together([constraintOf(base.expr), score])
  if (score === undefined || constraint === undefined || !hasConstantKeys(constraint)) return undefined
  const type = typeOf(constraint)
  const slot = planner.slot(`candidates with a score: ${describe(constraint)}`, (run) =>
    // A stored number counts as a score of its own.
    run.view.indexes.sorted(undefined, ['_score']).find(Infinity, true) > 0
      ? run.view.documents
      : (candidatesFor(run.view.indexes, constraint, keysOfRun(run), type) ?? run.view.documents),
  )
  let rebuilt: Tree = {...base, base: slot, expr: planner.within(base.expr)}
  for (const pipe of pipes.toReversed()) {
    rebuilt = {...pipe, base: rebuilt, args: pipe.args.map((argument) => planner.within(argument))}
  }
  return {...node, base: rebuilt}
}

function demandsScore(node: Tree): boolean {
  const inner = bare(node)
  if (inner.type !== 'OpCall' || inner.op !== '>' || attributePath(inner.left)?.join('.') !== '_score') {
    return false
  }
  const limit = bare(inner.right)
  return limit.type === 'Value' && typeof limit.value === 'number' && limit.value >= 0
}

function rewriteExact(node: FilterNode, planner: Planner): Tree | undefined {
  const conditions = exactConditions(node.expr)
  if (conditions === undefined) return undefined
  const what = `exactly ${conditions.map(describe).join(' and ')}`
  const open = conditions.filter((condition) => !hasConstantKeys(condition))
  if (open.length === 0) {
    return planner.slot(
      what,
      (run) => exactDocuments(run.view.indexes, conditions, keysOfRun(run)) ?? run.evaluate(node),
    )
  }
  const [first, ...others] = open
  const key = first === undefined ? undefined : openKey(first)
  if (key === undefined || others.length > 0) return undefined
  const otherwise: Tree = {...node, expr: planner.within(node.expr)}
  const find = (run: Run, value: string) =>
    exactDocuments(run.view.indexes, conditions, (each) => (each === key ? value : keysOfRun(run)(each)))
  return planner.lookup(what, key, find, otherwise)
}

/** The only key of a condition that depends on the outer document. */
function openKey(condition: Constraint): Tree | undefined {
  if (condition.kind === 'equal') return condition.key
  if (condition.kind !== 'references' || condition.targets.length !== 1) return undefined
  return condition.targets[0]
}

function rewriteNarrowed(node: FilterNode, planner: Planner): Tree | undefined {
  const constraint = constraintOf(node.expr)
  if (constraint === undefined) return undefined
  const parts = constraint.kind === 'all' ? constraint.parts : [constraint]
  const base =
    narrowByConstants(constraint, constraint, planner) ??
    narrowByKey(parts, planner) ??
    narrowByConstants(together(parts.filter(hasConstantKeys)), constraint, planner)
  return base && {...node, base, expr: planner.within(node.expr)}
}

function narrowByConstants(
  constraint: Constraint | undefined,
  whole: Constraint,
  planner: Planner,
): Tree | undefined {
  if (constraint === undefined || !hasConstantKeys(constraint)) return undefined
  const type = typeOf(whole)
  return planner.slot(
    `candidates ${describe(constraint)}`,
    (run) => candidatesFor(run.view.indexes, constraint, keysOfRun(run), type) ?? run.view.documents,
  )
}

function narrowByKey(parts: readonly Constraint[], planner: Planner): Tree | undefined {
  for (const part of parts.toSorted((one, other) => rank(one) - rank(other))) {
    const key = openKey(part)
    if (key === undefined || isConstant(key)) continue
    return planner.lookup(
      `candidates ${describe(part)}`,
      key,
      ({view}, value) => candidatesFor(view.indexes, part, () => value),
      {type: 'Everything'},
    )
  }
  return undefined
}

const rank = ({kind}: Constraint) => (kind === 'references' ? 0 : 1)
