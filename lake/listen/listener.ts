import type {Document} from '../document.ts'
import type {Filter} from '../groq/filter.ts'
import type {QueryContext} from '../groq/engine.ts'
import type {Change, Transaction} from '../storage/dataset.ts'
import {mutationEvents, type EventOptions, type SeenChange, type Transition} from './mutation-event.ts'
import type {EventStream} from './event-stream.ts'

export interface Listener {
  readonly filter: Filter
  /** Which documents the listener may have at all, whatever its filter. */
  readonly admits: (id: string) => boolean
  /** The surroundings of a query at this moment. */
  readonly context: () => QueryContext
  readonly options: EventOptions
}

/** Sends the events of a transaction that concern the listener. */
export function notify(listener: Listener, transaction: Transaction, stream: EventStream): void {
  const context = listener.context()
  const seen = transaction.changes.flatMap((change) => see(listener, change, context))
  for (const payload of mutationEvents(transaction, seen, listener.options)) {
    stream.send({event: 'mutation', id: String(payload['eventId']), payload})
  }
}

function see({admits, filter}: Listener, change: Change, context: QueryContext): SeenChange[] {
  if (!admits(change.id)) return []
  const matches = (document: Document | null) => document !== null && filter(document, context)
  const transition = transitionOf(matches(change.before), matches(change.after))
  return transition === undefined ? [] : [{change, transition}]
}

function transitionOf(matched: boolean, matches: boolean): Transition | undefined {
  if (matches) return matched ? 'update' : 'appear'
  return matched ? 'disappear' : undefined
}
