import {createRecent} from '../groq/recent.ts'
import {applyEffectOf} from '../mendoza/effects.ts'
import type {Change} from './dataset.ts'

/**
 * Gives what the history keeps of a document after a transaction: null for a deletion, its JSON, or the JSON of the
 * patch that makes it of the state before, both without `_rev`, which is the id of the transaction.
 *
 * @param body JSON of the document after the change.
 */
export type HistoryWriter = (change: Change, transactionId: string, body: string | null) => string | null

/** What the history has newest of a document. */
interface Newest {
  /** Undefined where no patch may follow. */
  readonly revision: string | undefined
  /** How many patches have to be applied to find it. */
  readonly patches: number
}

/** More would make the past slow to read. */
const mostPatches = 32

/** Length of the JSON below which a patch would not spare SQLite a page. */
const shortBody = 2000

/** Documents that patches may follow for; of the others a whole state is kept once more. */
const capacity = 10_000

/** The writer for one process: states that others wrote are not followed by patches. */
export function createHistoryWriter(): HistoryWriter {
  const known = createRecent<Newest>(capacity)
  return (change, transactionId, body) => {
    const {id, before, after} = change
    const isStamped = after?._rev === transactionId
    const newest = known.get(id)
    // A transaction that failed may have left a revision here: no document has it.
    const mayFollow = isStamped && newest?.revision !== undefined && newest.revision === before?._rev
    const patches = mayFollow ? newest.patches + 1 : 0
    const mayPatch = mayFollow && patches <= mostPatches && body !== null && body.length >= shortBody
    const patch = mayPatch ? JSON.stringify(applyEffectOf(change)) : undefined
    const isShort = patch !== undefined && mayPatch && patch.length * 2 < body.length
    known.set(id, {revision: isStamped ? transactionId : undefined, patches: isShort ? patches : 0})
    return isShort ? patch : body
  }
}
