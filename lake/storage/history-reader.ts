import type {DatabaseSync} from 'node:sqlite'
import {isStored, type Document, type JsonObject} from '../document.ts'
import {applyPatch} from '../mendoza/apply.ts'
import type {Patch} from '../mendoza/instructions.ts'

/** A document after one transaction. */
export interface State {
  readonly position: number
  readonly previousRevision: string | null
  readonly document: Document | null
}

export interface HistoryReader {
  /** After the transaction at this position; undefined if nothing is known of the document till then. */
  stateAt(id: string, position: number): State | undefined
  /** The last state in which the document existed. */
  lastDocument(id: string): Document | undefined
}

/** Reads what a `HistoryWriter` gave. */
export function createHistoryReader(database: DatabaseSync, dataset: string): HistoryReader {
  const back = database.prepare(
    'select sequence, previous_rev, after, transaction_log.id as revision ' +
      'from document_change join transaction_log using (dataset, sequence) ' +
      'where dataset = ? and document_id = ? and sequence <= ? order by sequence desc',
  )
  const last = database.prepare(
    'select sequence from document_change ' +
      'where dataset = ? and document_id = ? and after is not null order by sequence desc limit 1',
  )

  function stateAt(id: string, position: number): State | undefined {
    const patches: Patch[] = []
    let newest: (Omit<State, 'document'> & {readonly revision: string}) | undefined
    for (const {sequence, previous_rev: previous, revision, after} of back.iterate(dataset, id, position)) {
      newest ??= {
        position: Number(sequence),
        previousRevision: typeof previous === 'string' ? previous : null,
        revision: String(revision),
      }
      const kept: unknown = typeof after === 'string' ? JSON.parse(after) : null
      if (!Array.isArray(kept)) return {...newest, document: rebuild(kept, patches, newest.revision)}
      patches.push(kept)
    }
    return undefined
  }

  return {
    stateAt,
    lastDocument(id) {
      const row = last.get(dataset, id)
      return row === undefined ? undefined : (stateAt(id, Number(row['sequence']))?.document ?? undefined)
    },
  }
}

/** @param patches Newest first. */
function rebuild(whole: unknown, patches: readonly Patch[], revision: string): Document | null {
  if (!isStored(whole)) return null
  if (patches.length === 0) return whole
  const {_rev, ...state} = whole
  const rebuilt = patches.reduceRight<JsonObject>((before, patch) => applyPatch(before, patch), state)
  const document = {...rebuilt, _rev: revision}
  return isStored(document) ? document : null
}
