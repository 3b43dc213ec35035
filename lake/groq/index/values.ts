import {isObject} from '../../document.ts'

export type Path = readonly string[]
export type Scalar = string | number | boolean

export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

/** What an attribute path such as `slug.current` finds: own attributes of objects, as groq-js reads them. */
export function readPath(value: unknown, path: Path): unknown {
  let found = value
  for (const name of path) {
    if (!isObject(found) || !Object.hasOwn(found, name)) return undefined
    found = found[name]
  }
  return found
}

/** The order of `order()`: numbers, texts, booleans, and then all else, which is alike. */
export function compareValues(one: unknown, other: unknown): number {
  const rank = rankOf(one)
  const difference = rank - rankOf(other)
  if (difference !== 0 || rank === otherRank) return difference
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other)
  return Number(one) - Number(other)
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

const otherRank = 4

function rankOf(value: unknown): number {
  if (typeof value === 'number') return 1
  if (typeof value === 'string') return 2
  return typeof value === 'boolean' ? 3 : otherRank
}

/** The text that `pt::text()` gives for a value. */
export function portableText(value: unknown): string | undefined {
  if (!Array.isArray(value)) return isObject(value) ? blockText(value) : undefined
  const texts = blockTexts(value)
  return texts.length > 0 ? texts.join('\n\n') : undefined
}

function blockTexts(blocks: readonly unknown[], found: string[] = []): string[] {
  for (const block of blocks) {
    if (Array.isArray(block)) blockTexts(block, found)
    const text = isObject(block) ? blockText(block) : undefined
    if (text !== undefined) found.push(text)
  }
  return found
}

function blockText({_type, children}: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof _type !== 'string' || !Array.isArray(children)) return undefined
  const spans: readonly unknown[] = children
  let text = ''
  for (const span of spans) {
    if (isObject(span) && span['_type'] === 'span' && typeof span['text'] === 'string') text += span['text']
  }
  return text
}

/** Ids that `references()` finds in a value: it looks into no object that has a `_ref`. */
export function referenceTargets(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) referenceTargets(item, found)
  } else if (isObject(value)) {
    const target = value['_ref']
    if (typeof target === 'string' && target !== '') found.add(target)
    else if (!isTruthy(target)) for (const item of Object.values(value)) referenceTargets(item, found)
  }
  return found
}

const isTruthy = (value: unknown) => Boolean(value)
