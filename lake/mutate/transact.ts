import type {Document} from '../document.ts'
import {mutationError, MutationRefused, type MutationErrorItem} from '../errors.ts'
import type {ParsedQuery} from '../groq/parse-query.ts'
import type {Sources} from '../identifiers.ts'
import type {Change, Dataset, Transaction} from '../storage/dataset.ts'
import {checkContent} from './check-content.ts'
import {checkReferences} from './check-references.ts'
import {applyCreate} from './create.ts'
import {applyDelete} from './delete.ts'
import {readMutation, type Mutation} from './mutation.ts'
import {applyPatchMutation} from './patch/patch.ts'
import {createWorkspace, type Workspace} from './workspace.ts'

export interface TransactionSettings {
  readonly id: string
  readonly author: string
  readonly autoGenerateArrayKeys: boolean
  readonly sources: Sources
  /** Evaluates the query of a mutation over the stored documents, raw. */
  readonly evaluate: (query: ParsedQuery, dataset: Dataset) => unknown
}

/** What one mutation did to one document. */
export interface Result {
  readonly id: string
  readonly operation: 'create' | 'update' | 'delete' | 'none'
  /** The document after this mutation. */
  readonly document: Document | null
}

export type Apply<Kind extends Mutation['kind']> = (
  mutation: Extract<Mutation, {kind: Kind}>,
  work: Workspace,
  place: {readonly index: number; readonly settings: TransactionSettings},
) => Result[]

export interface Outcome {
  readonly transaction: Transaction
  readonly results: readonly Result[]
}

/**
 * Computes what mutations do to a dataset, without storing it: that is `dataset.commit(outcome.transaction)`.
 *
 * @param mutations As they came over the wire.
 * @throws WireError with every mutation that failed; then nothing of the transaction may be stored.
 */
export function transact(
  dataset: Dataset,
  mutations: readonly unknown[],
  settings: TransactionSettings,
): Outcome {
  return transactInSteps(dataset, () => mutations.map((mutation, index) => ({index, mutation})), settings)
}

/** A mutation, and the position in the request of what it was made for. */
export interface Step {
  readonly index: number
  readonly mutation: unknown
}

/**
 * As `transact`, for mutations that depend on what those before them did.
 *
 * @param steps Read one at a time: each is applied to the workspace before the next one is asked for.
 */
export function transactInSteps(
  dataset: Dataset,
  steps: (work: Workspace) => Iterable<Step>,
  settings: TransactionSettings,
): Outcome {
  const work = createWorkspace(dataset, settings.id, nextTimestamp(dataset, settings.sources.now()))
  const results: Result[] = []
  for (const {index, mutation} of steps(work)) {
    results.push(...located(index, () => apply(readMutation(mutation), work, {index, settings})))
  }
  for (const {after, index} of work.touched.values()) {
    if (after !== null) located(index, () => checkContent(after))
  }
  const problems: MutationErrorItem[] = checkReferences(work)
  if (problems.length > 0) throw mutationError(problems)
  const {id, author} = settings
  return {transaction: {id, author, timestamp: work.timestamp, changes: changesOf(work)}, results}
}

/** Milliseconds, UTC; never before the newest transaction, also where the clock was set back. */
function nextTimestamp(dataset: Dataset, now: number): string {
  const timestamp = new Date(now).toISOString()
  const last = dataset.lastTimestamp()
  return timestamp < last ? last : timestamp
}

const apply: Apply<Mutation['kind']> = (mutation, work, place) => {
  if (mutation.kind === 'delete') return applyDelete(mutation, work, place)
  if (mutation.kind === 'patch') return applyPatchMutation(mutation, work, place)
  return applyCreate(mutation, work, place)
}

/** Adds to a refusal which mutation of the request it is about. */
function located<Value>(index: number, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    if (error instanceof MutationRefused) throw mutationError([{index, error: error.problem}])
    throw error
  }
}

/** What was made and deleted within the transaction leaves no trace. */
function changesOf(work: Workspace): Change[] {
  return [...work.touched]
    .filter(([, {before, after}]) => before !== null || after !== null)
    .map(([id, {before, after, mutations}]) => ({id, before, after, mutations}))
}
