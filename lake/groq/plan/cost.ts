import {bare, isCall, isConstant, constantValue, mapChildren, type Tree} from '../tree.ts'
import {isLookup} from './lookup.ts'

export interface Estimate {
  /** Items of the value. */
  readonly size: number
  /** Documents and items that are gone through, more or less. */
  readonly cost: number
}

/** Items that an array within a document is taken to have. */
const usualLength = 10

/** So many stars in one pattern let a regular expression take as long as it likes. */
const wildStars = 5

/**
 * What evaluating costs, from the sizes of the lists that are known.
 *
 * @param total Number of all documents.
 */
export function estimate(node: Tree, params: Readonly<Record<string, unknown>>, total: number): Estimate {
  const of = (child: Tree): Estimate => estimate(child, params, total)
  if (node.type === 'Everything') return {size: total, cost: 0}
  if (node.type === 'Value' || node.type === 'Parameter') {
    const value = constantValue(node, params)
    return {size: Array.isArray(value) ? value.length : 1, cost: 0}
  }
  if (isLookup(node)) return {size: usualLength, cost: 2}
  if (node.type === 'Filter' || node.type === 'Map' || node.type === 'FlatMap') {
    return repeated(of(node.base), [of(node.expr)])
  }
  if (node.type === 'PipeFuncCall') return repeated(of(node.base), node.args.map(of))
  if (node.type === 'Slice') {
    const {size, cost} = of(node.base)
    const isPlain = node.left >= 0 && node.right >= 0
    return {size: isPlain ? Math.min(size, Math.max(0, node.right - node.left) + 1) : size, cost}
  }
  let cost = ownCost(node, params)
  mapChildren(node, (child) => {
    cost += of(child).cost
    return child
  })
  return {size: node.type === 'FuncCall' || node.type === 'OpCall' ? 1 : usualLength, cost}
}

function repeated(base: Estimate, inner: readonly Estimate[]): Estimate {
  const each = inner.reduce((sum, {cost}) => sum + cost, 1)
  return {size: base.size, cost: base.cost + base.size * each}
}

function ownCost(node: Tree, params: Readonly<Record<string, unknown>>): number {
  if (node.type === 'OpCall' && node.op === 'match') return isWild(node.right, params) ? Infinity : 3
  const walks = isCall(node, 'pt', 'text') || isCall(node, 'global', 'references')
  if (walks) return 10
  return node.type === 'Deref' ? 1 : 0
}

function isWild(pattern: Tree, params: Readonly<Record<string, unknown>>): boolean {
  const value = isConstant(bare(pattern)) ? constantValue(pattern, params) : undefined
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value]
  return texts.some((text) => typeof text === 'string' && text.split('*').length > wildStars)
}
