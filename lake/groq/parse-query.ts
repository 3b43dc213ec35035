import {parse} from 'groq-js'
import type {JsonObject} from '../document.ts'
import {checkTree} from './check-tree.ts'
import {toParseError} from './query-error.ts'

export type Tree = ReturnType<typeof parse>

export interface ParsedQuery {
  readonly text: string
  readonly tree: Tree
  readonly params: JsonObject
  /** Whether it calls functions that groq-js evaluates only asynchronously. */
  readonly needsPromises: boolean
}

/**
 * Parses a query together with its parameters, since a slice such as `[0...$limit]` needs their values.
 *
 * @throws WireError 400: `queryParseError` for a fault of syntax, a parameter without value or a function
 *   that groq-js does not evaluate.
 */
export function parseQuery(text: string, params: JsonObject): ParsedQuery {
  const tree = parseTree(text, params)
  const {needsPromises} = checkTree(text, tree)
  return {text, tree, params, needsPromises}
}

function parseTree(text: string, params: JsonObject): Tree {
  try {
    return parse(text, {params: {...params}})
  } catch (error) {
    throw toParseError(text, error)
  }
}
