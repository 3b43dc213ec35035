import {constantValue, mapChildren, type Tree} from '../tree.ts'
import {constraintOf, hasConstantKeys, isTypeAttribute, type Constraint} from './constraints.ts'

/** The types of the documents that a query can look at; undefined where it does not limit them. */
export function typesRead(
  tree: Tree,
  params: Readonly<Record<string, unknown>>,
): ReadonlySet<string> | undefined {
  const found = new Set<string>()
  return collect(tree, params, found) ? found : undefined
}

/** @returns Whether all types are known. */
function collect(node: Tree, params: Readonly<Record<string, unknown>>, found: Set<string>): boolean {
  if (node.type === 'Everything' || node.type === 'Deref') return false
  if (node.type === 'FuncCall' && node.namespace === 'releases') return false
  if (node.type === 'Filter' && node.base.type === 'Everything') {
    const types = typesOf(constraintOf(node.expr), params)
    for (const type of types ?? []) found.add(type)
    return types !== undefined && collect(node.expr, params, found)
  }
  let isKnown = true
  mapChildren(node, (child) => {
    isKnown &&= collect(child, params, found)
    return child
  })
  return isKnown
}

function typesOf(
  constraint: Constraint | undefined,
  params: Readonly<Record<string, unknown>>,
): readonly string[] | undefined {
  if (constraint === undefined) return undefined
  if (constraint.kind === 'all') {
    return constraint.parts.map((part) => typesOf(part, params)).find((types) => types !== undefined)
  }
  if (constraint.kind === 'any') {
    const lists = constraint.parts.map((part) => typesOf(part, params))
    return lists.every((types) => types !== undefined) ? lists.flat() : undefined
  }
  if (constraint.kind !== 'equal' && constraint.kind !== 'one-of') return undefined
  if (!isTypeAttribute(constraint.attribute) || !hasConstantKeys(constraint)) return undefined
  const key = constraint.kind === 'equal' ? constraint.key : constraint.list
  const values = [constantValue(key, params)].flat()
  return values.every((value) => typeof value === 'string') ? values : undefined
}
