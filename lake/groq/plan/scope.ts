import {mapChildren, type Tree} from '../tree.ts'

/** Functions that look at the value of their scope without naming it. */
const scopeFunctions: ReadonlySet<string> = new Set(['references', 'versionOf', 'partOfRelease'])

const unclear: ReadonlySet<string> = new Set(['SelectorFuncCall', 'SelectorNested', 'Tuple', 'Context'])

interface Depth {
  /** Scopes that `^` can reach and that begin within the expression. */
  readonly nested: number
  /** Whether the value is an item of a traversal, which `^` steps over. */
  readonly isItem: boolean
}

/** Whether an expression has one value wherever it stands: it looks at nothing around it. */
export function isClosed(node: Tree): boolean {
  return closed(node, {nested: 0, isItem: false})
}

function closed(node: Tree, depth: Depth): boolean {
  if (unclear.has(node.type)) return false
  const seesOwn = depth.nested > 0 || depth.isItem
  if (node.type === 'This' && !seesOwn) return false
  if (node.type === 'AccessAttribute' && node.base === undefined && !seesOwn) return false
  if (node.type === 'FuncCall' && scopeFunctions.has(node.name) && !seesOwn) return false
  if (node.type === 'Parent' && node.n > depth.nested - (depth.isItem ? 0 : 1)) return false
  let result = true
  mapChildrenInScope(node, depth, (child, inner) => {
    if (result) result = closed(child, inner)
    return child
  })
  return result
}

/** As `mapChildren`, telling of each child in which scope it is evaluated. */
export function mapChildrenInScope(
  node: Tree,
  depth: Depth,
  change: (child: Tree, depth: Depth, isRepeated: boolean) => Tree,
): Tree {
  const own: Depth = {nested: depth.nested + 1, isItem: false}
  if (node.type === 'Filter' || node.type === 'Projection') {
    const isRepeated = node.type === 'Filter'
    return replaced(node, {base: change(node.base, depth, false), expr: change(node.expr, own, isRepeated)})
  }
  if (node.type === 'Map' || node.type === 'FlatMap') {
    const item: Depth = {nested: depth.nested, isItem: true}
    return replaced(node, {base: change(node.base, depth, false), expr: change(node.expr, item, true)})
  }
  if (node.type !== 'PipeFuncCall') return mapChildren(node, (child) => change(child, depth, false))
  const base = change(node.base, depth, false)
  const args = node.args.map((argument) => change(argument, own, true))
  const isSame = base === node.base && args.every((argument, index) => argument === node.args[index])
  return isSame ? node : {...node, base, args}
}

function replaced<Node extends {base: Tree; expr: Tree}>(
  node: Node,
  {base, expr}: {base: Tree; expr: Tree},
): Node {
  return base === node.base && expr === node.expr ? node : {...node, base, expr}
}

/** The expression as it is one scope further out; undefined where it needs what lies between. */
export function outward(node: Tree): Tree | undefined {
  if (node.type === 'Value' || node.type === 'Parameter') return node
  if (node.type === 'Parent') return node.n === 1 ? {type: 'This'} : {type: 'Parent', n: node.n - 1}
  if (node.type === 'Group') return outward(node.base)
  if (node.type === 'AccessAttribute' || node.type === 'Deref' || node.type === 'ArrayCoerce') {
    const base = node.base === undefined ? undefined : outward(node.base)
    return base && {...node, base}
  }
  if (node.type !== 'Map') return undefined
  const base = outward(node.base)
  return base && isClosed({...node, base: {type: 'Everything'}}) ? {...node, base} : undefined
}
