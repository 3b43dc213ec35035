import type {Document} from '../../document.ts'
import type {Tree} from '../tree.ts'
import {candidatesFor, exactFinder} from './candidates.ts'
import {
  constraintOf,
  exactConditions,
  hasConstantKeys,
  isTypeAttribute,
  typeOf,
  type Constraint,
} from './constraints.ts'
import {indexNeeds} from './index-needs.ts'
import {firstOrdered, leadingOrders} from './order.ts'
import type {Planner} from './planner.ts'
import {firstInOrder, passing} from './rows.ts'
import {keysOfRun, type Run} from './run.ts'
import {isClosed} from './scope.ts'

type PipeNode = Extract<Tree, {type: 'PipeFuncCall'}>

/** So many times the wanted rows are put in order faster than as many are found in an index of the order. */
const worthSorting = 50

/** `*[…][0...n]` and `*[…] | order(…)[0...n]`, which need only the first rows. */
export function rewriteFirstRows(node: Tree, planner: Planner): Tree | undefined {
  const need = rowsNeeded(node)
  if (need === undefined || (node.type !== 'Slice' && node.type !== 'AccessElement')) return undefined
  const rows = node.base
  const base =
    rows.type === 'PipeFuncCall' ? orderedRows(rows, need, planner) : plainRows(rows, need, planner)
  return base && {...node, base}
}

/** How many rows from the first on a slice or an element looks at; undefined where it counts from the end. */
export function rowsNeeded(node: Tree): number | undefined {
  if (node.type === 'AccessElement') return node.index >= 0 ? node.index + 1 : undefined
  if (node.type !== 'Slice' || node.left < 0 || node.right < 0) return undefined
  return node.isInclusive ? node.right + 1 : node.right
}

function plainRows(rows: Tree, need: number, planner: Planner): Tree | undefined {
  const filter = filterOf(rows)
  if (filter === undefined || exactConditions(filter)?.every(hasConstantKeys) === true) return undefined
  const constraint = constraintOf(filter)
  if (!isClosed(rows)) return undefined
  const tested = planner.within(filter)
  const usable = constraint && hasConstantKeys(constraint) ? constraint : undefined
  return planner.slot(
    `the first ${need} that pass the filter`,
    (run) => {
      const {indexes, documents} = run.view
      const candidates = usable && candidatesFor(indexes, usable, keysOfRun(run))
      const found: Document[] = []
      for (const document of passing(run, candidates ?? documents, tested, need)) {
        if (found.push(document) >= need) break
      }
      return found
    },
    indexNeeds([usable]),
  )
}

function orderedRows(ordered: PipeNode, need: number, planner: Planner): Tree | undefined {
  const orders = ordered.name === 'order' ? leadingOrders(ordered.args) : []
  const [order] = orders
  const isAll = ordered.base.type === 'Everything'
  const filter = filterOf(ordered.base)
  if (order === undefined || (!isAll && filter === undefined) || !isClosed(ordered.base)) return undefined
  const constraint = filter && constraintOf(filter)
  const type = typeOf(constraint)
  const conditions = filter && exactConditions(filter)
  const findExact = conditions && exactFinder(conditions)
  const isTypeOnly = type !== undefined && conditions?.length === 1
  const tested = filter && !isTypeOnly ? planner.within(filter) : undefined
  const selective = constraint !== undefined && isSelective(constraint) ? constraint : undefined

  /** All documents that pass, where an index knows few. */
  function few(run: Run): readonly Document[] | undefined {
    if (selective === undefined) return undefined
    const {indexes} = run.view
    const limit = Math.max(need * worthSorting, 200)
    const exact = findExact?.(indexes, keysOfRun(run))
    if (exact !== undefined) return exact.length <= limit ? exact : undefined
    const candidates = candidatesFor(indexes, selective, keysOfRun(run), type)
    if (candidates === undefined || candidates.length > limit) return undefined
    return [...passing(run, candidates, tested, candidates.length)]
  }

  const rows = (run: Run) => few(run) ?? firstInOrder(run, type, order, need, tested)
  const what = `the first ${need} ordered by ${order.path.join('.')}${type === undefined ? '' : ` of type ${type}`}`
  const needs = indexNeeds([selective], type)
  if (orders.length === ordered.args.length) {
    return planner.slot(what, (run) => firstOrdered(rows(run), orders, need), needs)
  }
  const base = planner.slot(what, rows, needs)
  return {...ordered, base, args: ordered.args.map((argument) => planner.within(argument))}
}

/** A type alone says too little to put all its documents in order. */
function isSelective(constraint: Constraint): boolean {
  const parts = constraint.kind === 'all' ? constraint.parts : [constraint]
  return (
    hasConstantKeys(constraint) &&
    parts.some((part) => part.kind !== 'equal' || !isTypeAttribute(part.attribute))
  )
}

function filterOf(rows: Tree): Tree | undefined {
  return rows.type === 'Filter' && rows.base.type === 'Everything' ? rows.expr : undefined
}
