import {bare, isCall, mapChildren, type Tree} from '../tree.ts'
import type {IndexNeed} from '../index/indexes.ts'
import {indexNeeds} from './index-needs.ts'
import {lookupNode} from './lookup.ts'
import type {Planner} from './planner.ts'
import {rewriteFilter} from './narrow.ts'
import {rewriteScored} from './scored.ts'
import {rewriteFirstRows} from './first-rows.ts'
import {fillTextQuery} from './text-slot.ts'
import type {Lookup, Slot} from './run.ts'
import {exactConditions, hasConstantKeys} from './constraints.ts'
import {exactFinder} from './candidates.ts'
import {rewriteProjection} from './project.ts'
import {keysOfRun} from './run.ts'
import {isClosed, mapChildrenInScope} from './scope.ts'

/** A query rewritten so that groq-js meets few documents, and what has to be looked up for it. */
export interface Plan {
  readonly tree: Tree
  /** In the order in which they are filled. */
  readonly slots: readonly Slot[]
  readonly lookups: readonly Lookup[]
  /** Indexes that are asked. */
  readonly needs: readonly IndexNeed[]
}

interface Place {
  readonly nested: number
  readonly isItem: boolean
  readonly isRepeated: boolean
}

const outside: Place = {nested: 0, isItem: false, isRepeated: false}
const inside: Place = {nested: 1, isItem: false, isRepeated: true}

/**
 * Rewrites a query without changing its meaning: wherever it goes through all documents, an index gives those
 * that can matter, and what does not depend on a document is evaluated once.
 */
export function makePlan(tree: Tree): Plan {
  const slots: Slot[] = []
  const lookups: Lookup[] = []
  const needed: IndexNeed[] = []
  const closedNodes = new WeakMap<Tree, boolean>()

  const planner: Planner = {
    slot(what, fill, needs = []) {
      needed.push(...needs)
      const name = `\u0000slot${slots.length}`
      slots.push({name, what, fill})
      return {type: 'Parameter', name}
    },
    lookup(what, key, find, otherwise, needs = []) {
      needed.push(...needs)
      lookups.push({what, find, otherwise})
      return lookupNode(lookups.length - 1, key, otherwise)
    },
    isSlot: (name) => slots.some((slot) => slot.name === name),
    within: (node) => rewrite(node, inside),
  }

  function isConstantPart(node: Tree): boolean {
    let known = closedNodes.get(node)
    if (known === undefined) {
      known = holdsEverything(node) && isClosed(node)
      closedNodes.set(node, known)
    }
    return known
  }

  function rewrite(node: Tree, place: Place): Tree {
    if (node.type === 'Everything') return node
    if (place.isRepeated && node.type !== 'Group' && isConstantPart(node)) {
      const once = rewrite(node, outside)
      return once.type === 'Parameter' ? once : planner.slot('evaluated once', (run) => run.evaluate(once))
    }
    const pushed = pushSlice(node)
    if (pushed !== node) return rewrite(pushed, place)
    const step =
      rewriteCount(node, planner) ??
      rewriteScored(node, planner) ??
      rewriteFirstRows(node, planner) ??
      (place.isItem ? undefined : rewriteFilter(node, planner))
    if (step !== undefined) return step
    const rewritten = mapChildrenInScope(node, place, (child, {nested, isItem}, isRepeated) =>
      rewrite(child, {nested, isItem, isRepeated: place.isRepeated || isRepeated}),
    )
    return rewriteProjection(rewritten, planner) ?? rewritten
  }

  const known = fillTextQueries(tree, planner)
  return {tree: rewrite(known, outside), slots, lookups, needs: needed}
}

function fillTextQueries(node: Tree, planner: Planner): Tree {
  return fillTextQuery(node, planner) ?? mapChildren(node, (child) => fillTextQueries(child, planner))
}

function holdsEverything(node: Tree): boolean {
  if (node.type === 'Everything') return true
  let holds = false
  mapChildrenInScope(node, outside, (child) => {
    holds ||= holdsEverything(child)
    return child
  })
  return holds
}

/** Takes the rows of a slice before they are projected: the same rows, and none in vain. */
function pushSlice(node: Tree): Tree {
  if (node.type === 'Slice' && node.base.type === 'Map') {
    const {base, expr} = node.base
    return {type: 'Map', base: {...node, base}, expr}
  }
  if (node.type !== 'AccessElement' || node.index < 0) return node
  const rows = node.base
  if (rows.type !== 'Map' || rows.base.type === 'Slice') return node
  const {index} = node
  const one: Tree = {type: 'Slice', base: rows.base, left: index, right: index, isInclusive: true}
  return {...node, base: {...rows, base: one}, index: 0}
}

/** Counts what an index lists without going through it. */
function rewriteCount(node: Tree, planner: Planner): Tree | undefined {
  if (node.type !== 'FuncCall' || !isCall(node, 'global', 'count')) return undefined
  const counted = node.args[0] && bare(node.args[0])
  if (counted?.type === 'Everything') {
    return planner.slot('number of all documents', ({view}) => view.documents.length)
  }
  if (counted?.type !== 'Filter' || counted.base.type !== 'Everything') return undefined
  const conditions = exactConditions(counted.expr)
  if (conditions === undefined || !conditions.every(hasConstantKeys)) return undefined
  const find = exactFinder(conditions)
  return planner.slot(
    'number of documents from an index',
    (run) => find(run.view.indexes, keysOfRun(run))?.length ?? run.evaluate(node),
    indexNeeds(conditions),
  )
}
