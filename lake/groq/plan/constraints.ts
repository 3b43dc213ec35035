import {matchSource, type TextSource} from '../text-query/text-source.ts'
import {bare, isCall, isConstant, type Tree} from '../tree.ts'
import {idAttribute, itemAttribute, typeAttribute, valueAttribute, type Attribute} from './attributes.ts'
import {outward} from './scope.ts'

/** What a filter demands of a document, as far as an index answers it. Keys are seen from outside the filter. */
export type Constraint =
  | {readonly kind: 'equal'; readonly attribute: Attribute; readonly key: Tree}
  | {readonly kind: 'one-of'; readonly attribute: Attribute; readonly list: Tree}
  | {readonly kind: 'references'; readonly targets: readonly Tree[]}
  | {readonly kind: 'match' | 'match-any'; readonly source: TextSource; readonly pattern: Tree}
  | {readonly kind: 'path'; readonly pattern: Tree}
  | {readonly kind: 'all' | 'any'; readonly parts: readonly Constraint[]}

/** What follows from a filter being true; undefined where no index helps. */
export function constraintOf(node: Tree): Constraint | undefined {
  const inner = bare(node)
  if (inner.type === 'And') return together([constraintOf(inner.left), constraintOf(inner.right)])
  if (inner.type === 'Or') return either([constraintOf(inner.left), constraintOf(inner.right)])
  if (inner.type === 'OpCall') return operatorConstraint(inner)
  return inner.type === 'FuncCall' ? referencesConstraint(inner) : undefined
}

/** What follows from a part of `score()` being above zero: of several words, one is enough. */
export function scoreConstraint(node: Tree): Constraint | undefined {
  const inner = bare(node)
  if (inner.type === 'FuncCall' && isCall(inner, 'global', 'boost')) {
    return inner.args[0] && scoreConstraint(inner.args[0])
  }
  if (inner.type === 'And') return together([scoreConstraint(inner.left), scoreConstraint(inner.right)])
  if (inner.type === 'Or') return either([scoreConstraint(inner.left), scoreConstraint(inner.right)])
  const constraint = constraintOf(inner)
  return constraint?.kind === 'match' ? {...constraint, kind: 'match-any'} : constraint
}

export function together(parts: readonly (Constraint | undefined)[]): Constraint | undefined {
  const known = parts.filter((part) => part !== undefined)
  const flat = known.flatMap((part) => (part.kind === 'all' ? part.parts : [part]))
  return flat.length > 1 ? {kind: 'all', parts: flat} : flat[0]
}

export function either(parts: readonly (Constraint | undefined)[]): Constraint | undefined {
  const known = parts.filter((part) => part !== undefined)
  return known.length === parts.length ? {kind: 'any', parts: known} : undefined
}

/**
 * The conditions of a filter that indexes answer exactly, so that nothing of it is left to evaluate; undefined
 * where a condition is of another kind, and beside an id, since one document needs no other index.
 */
export function exactConditions(node: Tree): readonly Constraint[] | undefined {
  const conditions = exactParts(node)
  return conditions !== undefined && conditions.length > 1 && conditions.some(isIdEquality)
    ? undefined
    : conditions
}

export const isIdEquality = (constraint: Constraint) =>
  constraint.kind === 'equal' && isIdAttribute(constraint.attribute)

function exactParts(node: Tree): readonly Constraint[] | undefined {
  const inner = bare(node)
  if (inner.type === 'And') {
    const left = exactParts(inner.left)
    const right = exactParts(inner.right)
    return left && right && [...left, ...right]
  }
  const constraint = inner.type === 'Or' ? undefined : constraintOf(inner)
  if (constraint === undefined || constraint.kind === 'path') return undefined
  const isSingle = constraint.kind !== 'references' || constraint.targets.length === 1
  return isSingle ? [constraint] : undefined
}

/** Whether all keys are known before the query is evaluated. */
export function hasConstantKeys(constraint: Constraint): boolean {
  switch (constraint.kind) {
    case 'equal':
      return isConstant(constraint.key)
    case 'one-of':
      return isConstant(constraint.list)
    case 'references':
      return constraint.targets.every(isConstant)
    case 'match':
    case 'match-any':
    case 'path':
      return isConstant(constraint.pattern)
    case 'all':
    case 'any':
      return constraint.parts.every(hasConstantKeys)
  }
}

/** The one type that the documents have, where the filter names it. */
export function typeOf(constraint: Constraint | undefined): string | undefined {
  if (constraint?.kind === 'all') return constraint.parts.map(typeOf).find((type) => type !== undefined)
  if (constraint?.kind !== 'equal' || !isTypeAttribute(constraint.attribute)) return undefined
  const key = bare(constraint.key)
  return key.type === 'Value' && typeof key.value === 'string' ? key.value : undefined
}

export const isTypeAttribute = ({key}: Attribute) => key === typeAttribute.key
const isIdAttribute = ({key}: Attribute) => key === idAttribute.key

function operatorConstraint({op, left, right}: Extract<Tree, {type: 'OpCall'}>): Constraint | undefined {
  if (op === '==') return equality(left, right) ?? equality(right, left)
  if (op === 'in') return membership(left, right)
  if (op !== 'match') return undefined
  const source = matchSource(left)
  const pattern = outward(right)
  return source && pattern && {kind: 'match', source, pattern}
}

function equality(attributeSide: Tree, keySide: Tree): Constraint | undefined {
  const attribute = valueAttribute(attributeSide)
  const key = outward(keySide)
  return attribute && key && {kind: 'equal', attribute, key}
}

function membership(left: Tree, right: Tree): Constraint | undefined {
  const key = outward(left)
  const items = itemAttribute(right)
  if (key && items) return {kind: 'equal', attribute: items, key}
  const attribute = valueAttribute(left)
  if (attribute === undefined) return undefined
  const call = bare(right)
  if (call.type === 'FuncCall' && isCall(call, 'global', 'path')) {
    const pattern = call.args[0] && outward(call.args[0])
    return isIdAttribute(attribute) && pattern ? {kind: 'path', pattern} : undefined
  }
  const list = isConstant(right) ? right : outward(right)
  return list && {kind: 'one-of', attribute, list}
}

function referencesConstraint(node: Extract<Tree, {type: 'FuncCall'}>): Constraint | undefined {
  if (!isCall(node, 'global', 'references')) return undefined
  const targets = node.args.map((argument) => (isConstant(argument) ? argument : outward(argument)))
  return targets.every((target) => target !== undefined) ? {kind: 'references', targets} : undefined
}
