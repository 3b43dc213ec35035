import type {JsonObject} from '../document.ts'
import {effectsOf} from '../mendoza/effects.ts'
import type {Change, Transaction} from '../storage/dataset.ts'
import {eventIdOf} from './replay.ts'

/** What a listener asked to have in its events. */
export interface EventOptions {
  readonly includeResult: boolean
  readonly includePreviousRevision: boolean
  readonly includeMutations: boolean
  readonly includeEffects: boolean
  readonly visibility: string
}

export type Transition = 'appear' | 'update' | 'disappear'

/** A change that concerns a listener, and how: a document may enter its filter without being new. */
export interface SeenChange {
  readonly change: Change
  readonly transition: Transition
}

/**
 * The events of one transaction for one listener, in order. Their total counts only what this listener gets,
 * since clients hold a transaction back until they have all of it.
 */
export function mutationEvents(
  transaction: Transaction,
  seen: readonly SeenChange[],
  options: EventOptions,
): JsonObject[] {
  const {id: transactionId, timestamp, author: identity} = transaction
  return seen.map(({change, transition}, position) => ({
    type: 'mutation',
    eventId: eventIdOf(transactionId, change.id),
    documentId: change.id,
    transactionId,
    transition,
    identity,
    ...(options.includeMutations ? {mutations: change.mutations} : {}),
    ...(options.includeEffects ? {effects: effectsOf(change)} : {}),
    ...(options.includeResult && change.after !== null ? {result: change.after} : {}),
    ...(options.includePreviousRevision ? {previous: change.before} : {}),
    ...(change.before === null ? {} : {previousRev: change.before._rev}),
    resultRev: transactionId,
    timestamp,
    visibility: options.visibility,
    transactionTotalEvents: seen.length,
    transactionCurrentEvent: position + 1,
  }))
}
