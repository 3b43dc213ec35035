import type {Document} from '../../document.ts'
import type {Indexes} from '../index/indexes.ts'
import {intersect, nothing, unite} from '../index/postings.ts'
import {isScalar, readPath} from '../index/values.ts'
import type {Tree} from '../tree.ts'
import type {Attribute} from './attributes.ts'
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
      return unite([...idsIn(constraint.targets.map(valueOf))].map((id) => indexes.referring(id)))
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
 * Exactly the documents that meet all conditions, ascending by `_id`.
 *
 * @returns Undefined where a key has a type that no index answers.
 */
export function exactDocuments(
  indexes: Indexes,
  conditions: readonly Constraint[],
  valueOf: KeyValue,
): readonly Document[] | undefined {
  const type = conditions.map(typeOf).find((each) => each !== undefined)
  const lists: (readonly Document[])[] = []
  for (const condition of conditions) {
    const list = exactList(indexes, condition, valueOf, type)
    if (list === undefined) return undefined
    lists.push(list)
  }
  const order = conditions
    .map((_, position) => position)
    .toSorted((one, other) => sizeOf(one) - sizeOf(other))
  const [shortest = 0, ...others] = order
  return others.reduce<readonly Document[]>(
    (found, position) => keep(found, conditions[position], lists[position] ?? nothing, valueOf),
    lists[shortest] ?? nothing,
  )

  function sizeOf(position: number): number {
    return lists[position]?.length ?? 0
  }
}

function exactList(indexes: Indexes, condition: Constraint, valueOf: KeyValue, type: string | undefined) {
  if (condition.kind === 'references' && typeof valueOf(condition.targets[0] ?? noKey) !== 'string') {
    return undefined
  }
  return candidatesFor(indexes, condition, valueOf, type)
}

const noKey: Tree = {type: 'Value', value: null}

/** Reading an attribute is faster than looking a document up in a list. */
function keep(
  found: readonly Document[],
  condition: Constraint | undefined,
  list: readonly Document[],
  valueOf: KeyValue,
): readonly Document[] {
  if (condition?.kind !== 'equal' || condition.attribute.item !== undefined) return intersect(found, list)
  const {path} = condition.attribute
  const value = valueOf(condition.key)
  return found.filter((document) => readPath(document, path) === value)
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
  const index = indexes.tokens(type, source)
  return kind === 'match' ? index.match(pattern) : index.matchAny(pattern)
}

function below(indexes: Indexes, pattern: unknown): readonly Document[] | undefined {
  if (typeof pattern !== 'string') return undefined
  const star = pattern.split('.').findIndex((segment) => segment === '*' || segment === '**')
  if (star < 0) return indexes.equal({path: ['_id'], item: undefined}, pattern)
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
