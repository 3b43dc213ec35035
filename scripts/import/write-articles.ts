import type {SanityClient} from '@sanity/client'
import {
  type Change,
  type Plan,
  type PlanOptions,
  rateFacts,
  type SourceDocuments,
} from '../../pipeline/pipeline.ts'
import type {BrokenAsset} from '../assets/take-up-assets.ts'
import {createProgress} from '../progress.ts'
import {type Batch, cutIntoBatches} from './batches.ts'
import {type Dataset, datasetOf, type PlannedDataset} from './dataset.ts'
import type {Ledger} from './ledger.ts'
import {linkArticle} from './link-article.ts'
import {keepMemoryLow} from './low-memory.ts'
import {createTally, type Listener} from './outcome.ts'
import {planBatch, type PlannedBatch} from './plan-batch.ts'
import type {Spool, SpooledArticle} from './spool.ts'
import {writeTransactions} from './write-batch.ts'

/** How often a batch is planned again because the dataset has moved on under it. */
const PLANS = 5

/** What becomes of a planned batch: it is sent, or it is laid over the dataset. */
export interface Writing {
  readonly dataset: Dataset
  /** Batches that an earlier part of the run has written. */
  readonly written: ReadonlySet<number>
  /** @returns Whether it is done; otherwise it has to be planned again. */
  carryOut(planned: PlannedBatch, batch: Batch): Promise<boolean>
  readonly createId: () => string
}

/** Sends what is planned. @param first Number of the first transaction of this part of the run. */
export function sending(
  client: SanityClient,
  ledger: Ledger,
  {
    run,
    first,
    written,
  }: {readonly run: string; readonly first: number; readonly written: ReadonlySet<number>},
): Writing & {readonly count: () => number} {
  let next = first
  let count = 0
  return {
    dataset: datasetOf(client),
    written,
    count: () => count,
    createId: () => `${run}-${next++}`,
    async carryOut({transactions}, batch) {
      const sent = await writeTransactions(client, ledger, transactions)
      count += sent.written.length
      if (!sent.movedOn) ledger.append({batch: batch.index})
      return !sent.movedOn
    },
  }
}

/** Lays what is planned over the dataset. */
export function planning(
  dataset: PlannedDataset,
  run: string,
  keep?: (planned: PlannedBatch) => void,
): Writing {
  let next = 1
  return {
    dataset,
    written: new Set(),
    createId: () => `${run}-${next++}`,
    carryOut: async (planned) => {
      for (const {id, after} of planned.transactions) {
        dataset.put(after.map((document) => ({...document, _rev: id})))
      }
      keep?.(planned)
      return true
    },
  }
}

/** Plans and carries out all articles of the spool, batch by batch. */
export async function writeArticles(
  spool: Spool,
  writing: Writing,
  options: PlanOptions,
  listener: Listener,
): Promise<ReturnType<typeof createTally>> {
  const tally = createTally()
  const progress = createProgress('writing')
  const total = spool.count()
  const brokenIn = byArticle(spool.assets.broken())
  listener.start?.(total)
  for (const batch of cutIntoBatches(spool.sizes())) {
    if (!writing.written.has(batch.index)) {
      const problems: Plan['problems'][number][] = []
      const articles = spool.read(batch.first, batch.end).map((article) => {
        const linked = linkArticle(spool.assets.fill(article.documents), spool.addresses)
        problems.push(...linked.problems)
        return {...article, documents: linked.documents}
      })
      const changes = await writeBatch(articles, batch, writing, options, tally)
      tellAbout(articles, changes, brokenIn, listener)
      for (const change of changes) tally.take(change)
      tally.seen.problems.push(...problems)
    }
    progress.at(batch.end - 1, total)
    keepMemoryLow()
  }
  progress.end()
  return tally
}

async function writeBatch(
  articles: readonly SpooledArticle[],
  batch: Batch,
  writing: Writing,
  options: PlanOptions,
  tally: ReturnType<typeof createTally>,
): Promise<readonly Change[]> {
  const documents = articles.map((article): SourceDocuments => article.documents)
  const changes = new Map<string, Change>()
  for (let attempt = 1; attempt <= PLANS; attempt += 1) {
    const planned = await planBatch(documents, writing.dataset, options, writing.createId)
    for (const change of planned.changes) {
      if (change.action !== 'unchanged' || !changes.has(change.id)) changes.set(change.id, change)
    }
    if (await writing.carryOut(planned, batch)) {
      tally.seen.problems.push(...planned.problems)
      return [...changes.values()]
    }
  }
  throw new Error(
    `the dataset changes faster than it can be planned for; import again when fewer people write (articles ${batch.first} to ${batch.end - 1})`,
  )
}

function byArticle(broken: readonly BrokenAsset[]): Map<string, BrokenAsset[]> {
  const found = new Map<string, BrokenAsset[]>()
  for (const asset of broken) {
    for (const name of asset.articles) found.set(name, [...(found.get(name) ?? []), asset])
  }
  return found
}

function tellAbout(
  articles: readonly SpooledArticle[],
  changes: readonly Change[],
  brokenIn: ReadonlyMap<string, readonly BrokenAsset[]>,
  {article: tell, change: tellChange}: Listener,
): void {
  const planned = new Map(changes.map((change) => [change.id, change]))
  for (const {documents, problems, loss} of tell ? articles : []) {
    const {name, page, source, shared, parts = [], addresses} = documents
    tell?.({
      name,
      page: page._id,
      action: planned.get(page._id)?.action ?? 'skip',
      document: page,
      source,
      shared,
      parts,
      addresses,
      problems,
      loss,
      changes: [source, ...shared, ...parts, page].flatMap(({_id}) => planned.get(_id) ?? []),
      confidence: rateFacts(documents),
      brokenAssets: brokenIn.get(name) ?? [],
    })
  }
  for (const change of tellChange ? changes : []) tellChange?.(change)
}
