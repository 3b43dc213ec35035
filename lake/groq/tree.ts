import type {ExprNode} from 'groq-js'
import {isObject} from '../document.ts'

/** A node of a parsed query. */
export type Tree = ExprNode

/** Parts of nodes that have a type as well, but cannot be evaluated on their own. */
const partTypes: ReadonlySet<string> = new Set([
  'ArrayElement',
  'ObjectAttributeValue',
  'ObjectConditionalSplat',
  'ObjectSplat',
  'SelectAlternative',
])

/** The node with each of its children changed; the same node where no child changes. */
export function mapChildren<Node extends {type: string}>(node: Node, change: (child: Tree) => Tree): Node {
  if (node.type === 'Value') return node
  let changed: Record<string, unknown> | undefined
  for (const [name, before] of Object.entries(node)) {
    const after = mapPart(before, change)
    if (after === before) continue
    changed ??= {}
    changed[name] = after
  }
  return changed === undefined ? node : Object.assign({...node}, changed)
}

function mapPart(part: unknown, change: (child: Tree) => Tree): unknown {
  if (Array.isArray(part)) {
    const items: readonly unknown[] = part
    const after = items.map((item) => mapPart(item, change))
    return after.every((item, position) => item === items[position]) ? part : after
  }
  if (!isNode(part)) return part
  return partTypes.has(part.type) ? mapChildren(part, change) : change(part)
}

/** Within a tree of groq-js, whatever has a type is one of its nodes. */
export function isNode(value: unknown): value is Tree {
  return isObject(value) && typeof value['type'] === 'string'
}

/** The node without the brackets around it, which mean nothing to the evaluation. */
export function bare(node: Tree): Tree {
  let inner = node
  while (inner.type === 'Group') inner = inner.base
  return inner
}

export const isCall = (node: Tree, namespace: string, name: string) =>
  node.type === 'FuncCall' && node.namespace === namespace && node.name === name

/** Whether a node is a literal, a parameter, or an array of them. */
export function isConstant(node: Tree): boolean {
  const inner = bare(node)
  if (inner.type === 'Value' || inner.type === 'Parameter') return true
  return inner.type === 'Array' && inner.elements.every(({isSplat, value}) => !isSplat && isConstant(value))
}

/** The value of a constant node; undefined for a parameter without value. */
export function constantValue(node: Tree, params: Readonly<Record<string, unknown>>): unknown {
  const inner = bare(node)
  if (inner.type === 'Value') {
    const value: unknown = inner.value
    return value
  }
  if (inner.type === 'Parameter') return params[inner.name]
  if (inner.type === 'Array') return inner.elements.map(({value}) => constantValue(value, params) ?? null)
  return undefined
}
