import {readLedger} from './ledger.ts'
import {readRuns} from './run-folder.ts'

const UNDO = '-undo'

/** Id of the transaction that takes one of a run back. */
export const undoId = (id: string): string => `${id}${UNDO}`

/** What the revisions of documents stand for. */
export interface Revisions {
  /**
   * The revision whose content a document has: that of the version which a run had replaced where the run was undone,
   * otherwise the revision itself.
   */
  behind(document: string, revision: string): string | undefined
  /** Id of the run that wrote a revision, where it is a run of the data folder. */
  runOf(revision: string): string | undefined
}

/** Looks into the ledgers of the runs in a data folder. */
export function createRevisions(data: string): Revisions {
  const replaced = new Map<string, ReadonlyMap<string, string | undefined>>()
  const load = (run: string): void => {
    for (const {id, documents} of readLedger(data, run).transactions) {
      replaced.set(undoId(id), new Map(documents.map((document) => [document.id, document.replaced])))
    }
  }
  const behind = (document: string, revision: string): string | undefined => {
    const run = /^(.+)-\d+-undo$/.exec(revision)?.[1]
    if (run === undefined) return revision
    if (!replaced.has(revision)) load(run)
    const before = replaced.get(revision)?.get(document)
    return before === undefined ? revision : behind(document, before)
  }
  const runs = new Set(readRuns(data).map(({id}) => id))
  const runOf = (revision: string): string | undefined => {
    const run = /^(.+)-\d+$/.exec(revision)?.[1]
    return run !== undefined && runs.has(run) ? run : undefined
  }
  return {behind, runOf}
}
