import type {Document} from '../../document.ts'
import type {Tree} from '../tree.ts'
import {constantValue} from '../tree.ts'
import type {View} from '../../perspective.ts'
import type {KeyValue} from './candidates.ts'

/** One evaluation of a plan. */
export interface Run {
  readonly view: View
  /** The parameters of the request, and the slots that are filled so far. */
  readonly params: Record<string, unknown>
  /** Evaluates with groq-js, with what `more` adds to the parameters. */
  evaluate(tree: Tree, more?: Readonly<Record<string, unknown>>): unknown
}

/** A place of the rewritten query that is filled before it is evaluated. */
export interface Slot {
  /** A name that no request can give a parameter. */
  readonly name: string
  readonly what: string
  readonly fill: (run: Run) => unknown
}

/** What a filter that depends on the outer document finds for the key that it computes. */
export interface Lookup {
  readonly what: string
  readonly find: (run: Run, key: string) => readonly Document[] | undefined
  /** What is evaluated for a key that is no text. */
  readonly otherwise: Tree
}

export const keysOfRun =
  ({params}: Run): KeyValue =>
  (key) =>
    constantValue(key, params)
