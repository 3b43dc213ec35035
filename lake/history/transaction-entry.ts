import type {JsonObject} from '../document.ts'
import {effectsOf} from '../mendoza/effects.ts'
import type {Change, Transaction} from '../storage/dataset.ts'

export interface EntryOptions {
  /** Mutations without content: which documents, and how. */
  readonly excludeContent: boolean
  readonly excludeMutations: boolean
  readonly includeEffects: boolean
  /** The documents that the entry is limited to; undefined for all. */
  readonly only: ReadonlySet<string> | undefined
}

/** A transaction as the history shows it, on one line of its answer. */
export function transactionEntry(transaction: Transaction, options: EntryOptions): JsonObject {
  const {id, timestamp, author} = transaction
  const changes = transaction.changes.filter((change) => options.only?.has(change.id) ?? true)
  return {
    id,
    timestamp,
    author,
    documentIDs: changes.map((change) => change.id),
    ...(options.excludeMutations ? {} : {mutations: mutationsOf(changes, options.excludeContent)}),
    ...(options.includeEffects
      ? {effects: Object.fromEntries(changes.map((change) => [change.id, effectsOf(change)]))}
      : {}),
  }
}

function mutationsOf(changes: readonly Change[], excludeContent: boolean): JsonObject[] {
  return changes.flatMap(({id, mutations}) =>
    excludeContent ? mutations.map((mutation) => withoutContent(mutation, id)) : [...mutations],
  )
}

function withoutContent(mutation: JsonObject, id: string): JsonObject {
  const [kind = ''] = Object.keys(mutation)
  return {[kind]: kind.startsWith('create') ? {_id: id} : {id}}
}
