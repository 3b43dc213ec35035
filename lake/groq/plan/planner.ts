import type {IndexNeed} from '../index/indexes.ts'
import type {Tree} from '../tree.ts'
import type {Lookup, Slot} from './run.ts'

/** What a rewriting step may use. */
export interface Planner {
  /** @param needs Indexes that filling it asks for. */
  slot(what: string, fill: Slot['fill'], needs?: readonly IndexNeed[]): Tree
  /** A node that finds documents by a key, and evaluates `otherwise` for a key that is no text. */
  lookup(what: string, key: Tree, find: Lookup['find'], otherwise: Tree, needs?: readonly IndexNeed[]): Tree
  /** Whether a parameter of this name is a slot of the plan. */
  isSlot(name: string): boolean
  /** Rewrites an expression that is evaluated once for each document. */
  within(node: Tree): Tree
}
