import type {Document} from '../../document.ts'
import type {Indexes} from '../index/indexes.ts'
import {intersect, intersectAll, nothing, unite} from '../index/postings.ts'
import {isScalar, readPath} from '../index/values.ts'
import type {Tree} from '../tree.ts'
import {idAttribute, type Attribute} from './attributes.ts'
import {isTypeAttribute, typeOf, type Constraint} from './constraints.ts'

/** The value of a key. */
export type KeyValue = (key: Tree) => unknown

/** A superset of the documents that meet the constraint, ascending by `_id`; undefined where no index tells. */
export function candidatesFor(
  indexes: Indexes,
  constraint: Constraint,
  valueOf: KeyValue,
  type: string | undefined = typeOf(constraint),
): readonly Document[] | undefined {
  switch (constraint.kind) {
    case 'equal': {
      const value = valueOf(constraint.key)
      return isScalar(value) ? indexes.equal(constraint.attribute, value) : undefined
    }
    case 'one-of':
      return listed(indexes, constraint.attribute, valueOf(constraint.list))
    case 'references':
      return referring(indexes, constraint.targets.map(valueOf))
    case 'match':
    case 'match-any':
      return matching(indexes, constraint, valueOf(constraint.pattern), type)
    case 'path':
      return below(indexes, valueOf(constraint.pattern))
    case 'any': {
      const lists = constraint.parts.map((part) => candidatesFor(indexes, part, valueOf, type))
      return lists.every((list) => list !== undefined) ? unite(lists) : undefined
    }
    case 'all':
      return fewest(indexes, constraint.parts, valueOf, type)
  }
}

/**
 * Exactly the documents that meet some conditions, ascending by `_id`; undefined where a key has a type that no
 * index answers.
 */
export type ExactFinder = (indexes: Indexes, valueOf: KeyValue) => readonly Document[] | undefined

/** @param conditions All of them must be met. */
export function exactFinder(conditions: readonly Constraint[]): ExactFinder {
  const type = conditions.map(typeOf).find((each) => each !== undefined)
  // The words of a type are in an index of its own.
  const isOfType = type !== undefined && conditions.some(isMatch)
  const asked = isOfType ? conditions.filter((condition) => typeOf(condition) !== type) : conditions
  return (indexes, valueOf) => {
    const parts: Part[] = []
    for (const condition of asked) {
      const found = exactParts(indexes, condition, valueOf, type)
      if (found === undefined) return undefined
      parts.push(...found)
    }
    return meet(parts)
  }
}

function meet(parts: readonly Part[]): readonly Document[] {
  if (parts.length < 2) return parts[0]?.documents ?? nothing
  const [shortest, ...others] = parts.toSorted((one, other) => one.documents.length - other.documents.length)
  let found = shortest?.documents ?? nothing
  for (const {documents, holds} of others) {
    found = holds === undefined ? intersect(found, documents) : found.filter(holds)
  }
  return found
}

/** The documents that meet one condition. */
interface Part {
  readonly documents: readonly Document[]
  /** Tells of a document whether it is one of them, where that is faster than looking for it. */
  readonly holds?: (document: Document) => boolean
}

function exactParts(
  indexes: Indexes,
  condition: Constraint,
  valueOf: KeyValue,
  type: string | undefined,
): readonly Part[] | undefined {
  if (condition.kind === 'match') {
    const pattern = valueOf(condition.pattern)
    if (typeof pattern !== 'string') return undefined
    const lists = indexes.tokens(type, condition.source).terms(pattern)
    return lists.map((documents) => ({documents}))
  }
  if (condition.kind === 'references' && typeof valueOf(condition.targets[0] ?? noKey) !== 'string') {
    return undefined
  }
  const documents = candidatesFor(indexes, condition, valueOf, type)
  if (documents === undefined) return undefined
  if (condition.kind !== 'equal' || condition.attribute.item !== undefined) return [{documents}]
  const {path} = condition.attribute
  const value = valueOf(condition.key)
  return [{documents, holds: (document) => readPath(document, path) === value}]
}

const noKey: Tree = {type: 'Value', value: null}
const isMatch = ({kind}: Constraint) => kind === 'match'

function referring(indexes: Indexes, targets: readonly unknown[]): readonly Document[] {
  const [only] = targets
  if (targets.length === 1 && typeof only === 'string') return indexes.referring(only)
  return unite([...idsIn(targets)].map((id) => indexes.referring(id)))
}

/** A null in the list stands for missing attributes as well, which no index lists. */
function listed(indexes: Indexes, attribute: Attribute, list: unknown): readonly Document[] | undefined {
  if (!Array.isArray(list) || !list.every((value) => isScalar(value))) return undefined
  return unite(list.map((value) => indexes.equal(attribute, value)))
}

function matching(
  indexes: Indexes,
  {kind, source}: Extract<Constraint, {kind: 'match' | 'match-any'}>,
  pattern: unknown,
  type: string | undefined,
): readonly Document[] | undefined {
  if (typeof pattern !== 'string') return undefined
  const lists = indexes.tokens(type, source).terms(pattern)
  return kind === 'match' ? intersectAll(lists) : unite(lists)
}

function below(indexes: Indexes, pattern: unknown): readonly Document[] | undefined {
  if (typeof pattern !== 'string') return undefined
  const star = pattern.split('.').findIndex((segment) => segment === '*' || segment === '**')
  if (star < 0) return indexes.equal(idAttribute, pattern)
  const fixed = pattern.split('.').slice(0, star)
  return star === 0 ? undefined : indexes.withPrefix(`${fixed.join('.')}.`)
}

function fewest(
  indexes: Indexes,
  parts: readonly Constraint[],
  valueOf: KeyValue,
  type: string | undefined,
): readonly Document[] | undefined {
  let best: readonly Document[] | undefined
  for (const part of parts.toSorted((one, other) => costOf(one) - costOf(other))) {
    if (best !== undefined && best.length <= fewEnough) return best
    const list = candidatesFor(indexes, part, valueOf, type)
    if (list !== undefined && (best === undefined || list.length < best.length)) best = list
  }
  return best
}

/** So few documents are tested faster than another list of them is made. */
const fewEnough = 8

function costOf(constraint: Constraint): number {
  if (constraint.kind === 'equal') return isTypeAttribute(constraint.attribute) ? 2 : 1
  return constraint.kind === 'references' ? 0 : 3
}

function idsIn(values: readonly unknown[]): Set<string> {
  return new Set(values.flat().filter((value) => typeof value === 'string'))
}
