import {strongReferences} from './references.ts'
import type {Change, Mutation, Plan, SanityDocument} from './types.ts'

/** Largest request body in bytes; the Content Lake takes 4 MB. */
export const MAX_TRANSACTION_BYTES = 3_000_000
export const MAX_TRANSACTION_MUTATIONS = 500

export interface Transaction {
  readonly mutations: readonly Mutation[]
}

interface Limits {
  /** Size of a request body in bytes, as UTF-8 JSON. */
  readonly maxBytes: number
  readonly maxMutations: number
}

/**
 * Cuts a plan into transactions to be sent one after the other, supports before pages.
 *
 * Every strong reference points to a document that is stored or is in the same or an earlier transaction. The
 * mutations of one document, and of documents that refer to each other in a circle, stay together, even where they
 * exceed the limits.
 *
 * @returns One transaction where all fits, none where there is nothing to write.
 */
export function planToTransactions(
  {changes}: Plan,
  limits: Limits = {maxBytes: MAX_TRANSACTION_BYTES, maxMutations: MAX_TRANSACTION_MUTATIONS},
): Transaction[] {
  const writing = changes.filter(({mutations}) => mutations.length > 0)
  const units = inseparable(targetsFirst(writing))
  return pack(
    units.map((unit) => unit.flatMap(({mutations}) => mutations)),
    limits,
  )
}

/** The changes in an order in which, circles apart, each stands behind those that it refers to. */
function targetsFirst(changes: readonly Change[]): Change[] {
  const byId = new Map(changes.map((change) => [change.id, change]))
  const seen = new Set<string>()
  const ordered: Change[] = []
  const stack: {change: Change; targets: Change[]}[] = []
  const enter = (change: Change): void => {
    if (seen.has(change.id)) return
    seen.add(change.id)
    const targets = strongReferences(change.mutations).flatMap((id) => byId.get(id) ?? [])
    stack.push({change, targets: targets.toReversed()})
  }
  for (const root of changes) {
    enter(root)
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const next = top.targets.pop()
      if (next === undefined) ordered.push(...stack.splice(-1).map(({change}) => change))
      else enter(next)
    }
  }
  return ordered
}

/** Runs of changes between which the list may be cut: none refers to a later run. */
function inseparable(changes: readonly Change[]): Change[][] {
  const position = new Map(changes.map(({id}, index) => [id, index]))
  const runs: Change[][] = []
  let end = -1
  for (const [index, change] of changes.entries()) {
    if (index > end) runs.push([])
    runs.at(-1)?.push(change)
    const targets = strongReferences(change.mutations).map((id) => position.get(id) ?? -1)
    end = Math.max(end, index, ...targets)
  }
  return runs
}

const ENVELOPE_BYTES = '{"mutations":[]}'.length
const COMMA_BYTES = 1

function pack(units: readonly (readonly Mutation[])[], {maxBytes, maxMutations}: Limits): Transaction[] {
  const batches: Mutation[][] = []
  let bytes = 0
  for (const unit of units) {
    const size = unit.reduce((sum, mutation) => sum + byteLength(mutation) + COMMA_BYTES, 0)
    const last = batches.at(-1)
    if (last !== undefined && bytes + size <= maxBytes && last.length + unit.length <= maxMutations) {
      last.push(...unit)
      bytes += size
    } else {
      batches.push([...unit])
      bytes = ENVELOPE_BYTES + size
    }
  }
  return batches.map((mutations) => ({mutations}))
}

/** Whether a document fits into a transaction of its own. */
export const canBeSent = (document: SanityDocument): boolean => byteLength(document) <= MAX_TRANSACTION_BYTES

const encoder = new TextEncoder()
const byteLength = (value: unknown): number => encoder.encode(JSON.stringify(value)).length
