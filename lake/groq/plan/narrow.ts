import {constantValue, isConstant, type Tree} from '../tree.ts'
import {candidatesFor, exactFinder} from './candidates.ts'
import {
  constraintOf,
  exactConditions,
  hasConstantKeys,
  together,
  typeOf,
  type Constraint,
} from './constraints.ts'
import {describe} from './describe.ts'
import {indexNeeds} from './index-needs.ts'
import type {Planner} from './planner.ts'
import {keysOfRun, type Run} from './run.ts'

type FilterNode = Extract<Tree, {type: 'Filter'}>

/** `*[…]` over the documents that an index gives, or as the answer of indexes alone. */
export function rewriteFilter(node: Tree, planner: Planner): Tree | undefined {
  if (node.type !== 'Filter' || node.base.type !== 'Everything') return undefined
  const filter: FilterNode = {...node, expr: node.expr}
  return rewriteExact(filter, planner) ?? rewriteNarrowed(filter, planner)
}

function rewriteExact(node: FilterNode, planner: Planner): Tree | undefined {
  const conditions = exactConditions(node.expr)
  if (conditions === undefined) return undefined
  const what = `exactly ${conditions.map(describe).join(' and ')}`
  const exact = exactFinder(conditions)
  const open = conditions.filter((condition) => !hasConstantKeys(condition))
  if (open.length === 0) {
    return planner.slot(
      what,
      (run) => exact(run.view.indexes, keysOfRun(run)) ?? run.evaluate(node),
      indexNeeds(conditions),
    )
  }
  const [first, ...others] = open
  const key = first === undefined ? undefined : openKey(first)
  if (key === undefined || others.length > 0) return undefined
  const otherwise: Tree = {...node, expr: planner.within(node.expr)}
  const find = (run: Run, value: string) =>
    exact(run.view.indexes, (each) => (each === key ? value : constantValue(each, run.params)))
  return planner.lookup(what, key, find, otherwise, indexNeeds(conditions))
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
    indexNeeds([constraint], type),
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
      indexNeeds([part]),
    )
  }
  return undefined
}

const rank = ({kind}: Constraint) => (kind === 'references' ? 0 : 1)
