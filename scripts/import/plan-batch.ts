import {
  type Change,
  type InverseMutation,
  inverseOf,
  type Mutation,
  type Plan,
  type PlanOptions,
  planToTransactions,
  preparePlan,
  type SanityDocument,
  type SourceDocuments,
  type Stored,
} from '../../pipeline/pipeline.ts'
import type {Dataset} from './dataset.ts'
import type {WrittenDocument} from './ledger.ts'

/** A transaction with all that must be known before it is sent. */
export interface PlannedTransaction {
  /** Unique in the dataset; the revision of all that it writes. */
  readonly id: string
  readonly mutations: readonly Mutation[]
  /** Each document that it writes, as it will be. */
  readonly after: readonly SanityDocument[]
  readonly documents: readonly WrittenDocument[]
  /** What takes it back, to be sent in this order. */
  readonly inverse: readonly InverseMutation[]
  /** Those of one wave do not need each other; all need earlier waves to be written. */
  readonly wave: number
}

export interface PlannedBatch {
  readonly changes: readonly Change[]
  readonly problems: Plan['problems']
  readonly transactions: readonly PlannedTransaction[]
}

/** Plans the documents of some articles against a dataset. @param createId Gives each transaction its id. */
export async function planBatch(
  articles: readonly SourceDocuments[],
  dataset: Dataset,
  options: PlanOptions,
  createId: () => string,
): Promise<PlannedBatch> {
  const prepared = preparePlan(articles)
  const stored = await dataset.read(prepared.ids)
  const plan = prepared.plan(stored, options)
  const transactions = planToTransactions(plan).map(({mutations}) => {
    const ids = [...new Set(mutations.map(targetOf))]
    const after = ids.flatMap((id) => versionAfter(plan, id))
    const inverse = after
      .toReversed()
      .flatMap((document) => inverseOf(versionBefore(stored, document._id), document))
    const documents = after.map(({_id}) => writtenDocument(_id, versionBefore(stored, _id)?.['_rev']))
    return {id: createId(), mutations, after, documents, inverse}
  })
  return {changes: plan.changes, problems: plan.problems, transactions: inWaves(transactions)}
}

const writtenDocument = (id: string, replaced: unknown): WrittenDocument =>
  typeof replaced === 'string' ? {id, replaced} : {id}

const targetOf = (mutation: Mutation): string =>
  'create' in mutation ? mutation.create._id : mutation.patch.id

function versionAfter({after}: Plan, id: string): SanityDocument[] {
  const document = after.get(publishedId(id))
  return document === undefined ? [] : [document]
}

function versionBefore(stored: Stored, id: string): SanityDocument | undefined {
  const versions = stored.get(publishedId(id))
  return id.startsWith(DRAFT) ? versions?.draft : versions?.published
}

/** Each transaction comes one wave after the last one that has made a document which it names. */
function inWaves(transactions: readonly Omit<PlannedTransaction, 'wave'>[]): PlannedTransaction[] {
  const waves = new Map<string, number>()
  return transactions.map((transaction) => {
    const named = transaction.mutations.flatMap((mutation) => idsIn(mutation))
    const wave = named.reduce((latest, id) => Math.max(latest, (waves.get(id) ?? -1) + 1), 0)
    for (const {_id} of transaction.after) waves.set(publishedId(_id), wave)
    return {...transaction, wave}
  })
}

/** Published ids that a mutation writes or refers to. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' && (name === '_ref' || name === '_id' || name === 'id')
      ? [publishedId(inner)]
      : idsIn(inner),
  )
}

const DRAFT = 'drafts.'
const publishedId = (id: string): string => (id.startsWith(DRAFT) ? id.slice(DRAFT.length) : id)
