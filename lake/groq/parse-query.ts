import {parse} from 'groq-js'
import type {JsonObject} from '../document.ts'
import {checkQueryText} from '../guard/query-text.ts'
import {checkTree, refuseParameter, type TreeFacts} from './check-tree.ts'
import {mendTree} from './mend-tree.ts'
import {toParseError} from './query-error.ts'
import {createRecent} from './recent.ts'
import type {Tree} from './tree.ts'
import {nodesOf} from './walk.ts'

export interface ParsedQuery {
  readonly text: string
  /** The same object for the same text, as long as it is remembered: what belongs to it can be kept by it. */
  readonly tree: Tree
  readonly params: JsonObject
  /** Whether it calls functions that groq-js evaluates only asynchronously. */
  readonly needsPromises: boolean
}

type Parsed = TreeFacts & {readonly tree: Tree}

/** Queries longer than this are parsed anew each time, so that memory stays bounded. */
const longestRemembered = 20_000
const recent = createRecent<Parsed | 'needs-values'>(500)

/**
 * Parses a query, or remembers it.
 *
 * @throws WireError 400: `queryParseError` for a fault of syntax, a parameter without value or a function
 *   that is not implemented.
 */
export function parseQuery(text: string, params: JsonObject): ParsedQuery {
  const {tree, needsPromises, parameters} = lookUp(text, params)
  for (const name of parameters) {
    if (!Object.hasOwn(params, name)) refuseParameter(text, name)
  }
  return {text, tree, params, needsPromises}
}

/** Where a parameter decides what the text means, as in `[0...$limit]`, its value is part of the key. */
function lookUp(text: string, params: JsonObject): Parsed {
  const known = recent.get(text)
  if (typeof known === 'object') return known
  if (known === undefined) {
    const parsed = parseAlone(text)
    if (text.length <= longestRemembered) recent.set(text, parsed ?? 'needs-values')
    if (parsed !== undefined) return parsed
  }
  const key = `${JSON.stringify(params)}\n${text}`
  const parsed = recent.get(key)
  if (typeof parsed === 'object') return parsed
  const fresh = read(text, {params: {...params}})
  if (key.length <= longestRemembered) recent.set(key, fresh)
  return fresh
}

/** @returns Undefined where the values of parameters are needed to parse the text. */
function parseAlone(text: string): Parsed | undefined {
  if (!text.includes('$')) return read(text, {})
  try {
    const parsed = read(text, {})
    return decidesShape(parsed.tree) ? undefined : parsed
  } catch {
    return undefined
  }
}

/** `[$x]` is an element, an attribute or a filter, depending on the value. */
function decidesShape(tree: Tree): boolean {
  for (const node of nodesOf(tree)) {
    if (node['type'] !== 'Filter') continue
    const inside = [...nodesOf(node['expr'])]
    const isSum = inside.every(({type}) => foldable.has(String(type)))
    if (isSum && inside.some(({type}) => type === 'Parameter')) return true
  }
  return false
}

const foldable: ReadonlySet<string> = new Set(['Group', 'Value', 'Parameter', 'Pos', 'Neg', 'OpCall'])

function read(text: string, options: {params?: Record<string, unknown>}): Parsed {
  const raw = parseTree(text, options)
  return {...checkTree(text, raw), tree: mendTree(raw)}
}

function parseTree(text: string, options: {params?: Record<string, unknown>}): Tree {
  checkQueryText(text)
  try {
    return parse(text, options)
  } catch (error) {
    throw toParseError(text, error)
  }
}
