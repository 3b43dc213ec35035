import {isObject} from '../../document.ts'
import type {Segment, Term} from './path.ts'

/** Attribute names and array positions from the document down to one place. */
export type Place = readonly (string | number)[]

interface Node {
  readonly place: Place
  /** Undefined where nothing stands yet. */
  readonly value: unknown
}

/**
 * The places of a document that a path means, in document order.
 *
 * @param creates Whether attributes that are not there yet count, as they do for `set`. Array items never do.
 */
export function resolvePath(document: unknown, path: readonly Segment[], creates: boolean): Place[] {
  let nodes: Node[] = [{place: [], value: document}]
  for (const segment of path) nodes = nodes.flatMap((node) => step(node, segment, creates))
  return unique(nodes.map(({place}) => place))
}

/** The value at a place, or undefined. */
export function valueAt(document: unknown, place: Place): unknown {
  let value = document
  for (const key of place) {
    if (typeof key === 'number') value = Array.isArray(value) ? value[key] : undefined
    else value = attributeOf(value, key)
  }
  return value
}

/** Positions of an array that one term of a bracket means; they may lie outside of it. */
export function positions(array: readonly unknown[], term: Term): number[] {
  if (term.kind === 'attributes') return []
  if (term.kind === 'index') return [fromEnd(term.index, array.length)]
  if (term.kind === 'all') return [...array.keys()]
  if (term.kind !== 'range') return [...array.keys()].filter((index) => passes(array[index], term))
  const from = Math.max(0, fromEnd(term.from ?? 0, array.length))
  const to = Math.min(array.length, fromEnd(term.to ?? array.length, array.length))
  return Array.from({length: Math.max(0, to - from)}, (_, offset) => from + offset)
}

export function fromEnd(index: number, length: number): number {
  return index < 0 ? index + length : index
}

function step(node: Node, segment: Segment, creates: boolean): Node[] {
  if (segment.kind === 'attribute') return attribute(node, segment.name, creates)
  if (segment.kind === 'descendants') return descendants(node)
  return segment.terms.flatMap((term) => select(node, term, creates))
}

function attribute({place, value}: Node, name: string, creates: boolean): Node[] {
  const found = attributeOf(value, name)
  if (found === undefined && (!creates || Array.isArray(value))) return []
  return [{place: [...place, name], value: found}]
}

function select(node: Node, term: Term, creates: boolean): Node[] {
  const {place, value} = node
  if (term.kind === 'attributes') {
    return term.names.reduce<Node[]>(
      (nodes, name) => nodes.flatMap((each) => attribute(each, name, creates)),
      [node],
    )
  }
  if (Array.isArray(value)) {
    const array: readonly unknown[] = value
    return positions(array, term)
      .filter((index) => index >= 0 && index < array.length)
      .map((index) => ({place: [...place, index], value: array[index]}))
  }
  const isFilter = term.kind === 'exists' || term.kind === 'compare'
  return isFilter && value !== undefined && passes(value, term) ? [node] : []
}

/** The node and everything below it. */
function descendants(node: Node): Node[] {
  const {place, value} = node
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return [node, ...items.flatMap((item, index) => descendants({place: [...place, index], value: item}))]
  }
  if (!isObject(value)) return [node]
  return [
    node,
    ...Object.entries(value).flatMap(([name, item]) => descendants({place: [...place, name], value: item})),
  ]
}

function passes(value: unknown, term: Extract<Term, {kind: 'exists' | 'compare'}>): boolean {
  const subject = term.names === 'self' ? value : valueAt(value, term.names)
  const isContainer = typeof subject === 'object' && subject !== null
  if (isContainer || subject === undefined) return false
  return term.kind === 'exists' || compare(subject, term.operator, term.value)
}

function compare(left: unknown, operator: string, right: string | number | boolean): boolean {
  if (operator === '==') return left === right
  if (operator === '!=') return left !== right
  if (typeof left === 'string' && typeof right === 'string') return order(left, operator, right)
  return typeof left === 'number' && typeof right === 'number' && order(left, operator, right)
}

function order<Value extends string | number>(left: Value, operator: string, right: Value): boolean {
  if (operator === '<') return left < right
  if (operator === '<=') return left <= right
  return operator === '>' ? left > right : left >= right
}

/** An attribute that the object itself has. */
export function attributeOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

function unique(places: Place[]): Place[] {
  if (places.length < 2) return places
  const seen = new Map<string, Place>()
  for (const place of places) {
    const key = JSON.stringify(place)
    if (!seen.has(key)) seen.set(key, place)
  }
  return [...seen.values()]
}
