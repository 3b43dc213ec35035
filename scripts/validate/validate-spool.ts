import {comingAsset} from '../assets/planned-asset.ts'
import {cutIntoBatches} from '../import/batches.ts'
import {linkArticle} from '../import/link-article.ts'
import {keepMemoryLow} from '../import/low-memory.ts'
import type {Spool, SpooledArticle} from '../import/spool.ts'
import {createProgress} from '../progress.ts'
import type {Connection} from '../connect.ts'
import {addConditionNames, pagesAsBefore, storedIds} from './ask-dataset.ts'
import {type ArticleCheck, createArticleCheck, type NumberedArticle} from './check-articles.ts'
import {defaultValidationLimits, type ValidationLimits} from './limits.ts'
import type {LinkedRules} from './linked-rules.ts'
import type {Note} from './remark-tally.ts'
import {readRules} from './rules-file.ts'
import {studioOnDemand} from './start-studio.ts'
import {validateInStudio} from './validate-in-studio.ts'

/** What validation has found that keeps no article back. */
export interface Validated {
  /** Documents that were looked through, those of several articles once for each. */
  readonly documents: number
  /** Documents that the Studio's own code has validated. */
  readonly byStudio: number
  /** Articles that this version had read from the same text before, which the Studio's code has not seen again. */
  readonly asBefore: number
  readonly notes: readonly Note[]
}

/**
 * Validates all that a spool holds before anything of it is written. An article with a broken document is refused and
 * taken out of the spool.
 *
 * @param importer The version that read the articles.
 * @param limits `coming` are ids of asset documents that will be there when the articles are written.
 */
export async function validateSpool(
  spool: Spool,
  connection: Connection | undefined,
  importer: string,
  {coming = [], ...limits}: Partial<ValidationLimits> & {readonly coming?: readonly string[]} = {},
): Promise<Validated> {
  const {studioFrom, studioDocuments} = {...defaultValidationLimits, ...limits}
  const rules = readRules()
  const check = createArticleCheck(rules)
  for (const id of coming) check.index.add(0, comingAsset(id))
  const total = spool.count()
  try {
    const progress = createProgress('checking')
    for (const article of articlesOf(spool)) {
      check.take(article)
      progress.at(article.number, total)
    }
    await check.finish(connection?.client)
    progress.end()
    refuse(spool, check, await storedIds(pagesOf(spool, check), connection?.client))
    const seen =
      total < studioFrom
        ? {byStudio: 0, asBefore: 0}
        : await withStudio(spool, connection, {check, rules, importer, most: studioDocuments})
    return {documents: check.count(), ...seen, notes: check.remarks.notes()}
  } finally {
    check.index.close()
  }
}

function* articlesOf(spool: Spool): Generator<SpooledArticle> {
  for (const batch of batchesOf(spool)) yield* linked(batch, spool)
}

function* batchesOf(spool: Spool): Generator<readonly SpooledArticle[]> {
  for (const {first, end} of cutIntoBatches(spool.sizes())) {
    yield spool.read(first, end)
    keepMemoryLow()
  }
}

/** Articles as they will be written, with their pictures and links. */
function* linked(articles: readonly SpooledArticle[], spool: Spool): Generator<SpooledArticle> {
  for (const article of articles)
    yield {
      ...article,
      documents: linkArticle(spool.assets.fill(article.documents), spool.addresses).documents,
    }
}

const pagesOf = (spool: Spool, {refused}: ArticleCheck): string[] =>
  [...refused.keys()].flatMap((number) =>
    spool.read(number, number + 1).map(({documents}) => documents.page._id),
  )

/** @param stored Pages that the dataset has, from an earlier import: other articles may still lead there. */
function refuse(spool: Spool, {refused}: ArticleCheck, stored: ReadonlySet<string>): void {
  for (const [number, sentences] of refused) {
    for (const {documents} of spool.read(number, number + 1)) {
      spool.refuse('failed', {name: documents.name, message: sentences.join('; ')})
      if (!stored.has(documents.page._id)) spool.addresses.forget(documents.page._id)
    }
    spool.remove(number)
  }
  spool.commit()
}

interface ByStudio {
  readonly check: ArticleCheck
  readonly rules: LinkedRules
  readonly importer: string
  readonly most: number
}

async function withStudio(
  spool: Spool,
  connection: Connection | undefined,
  {check, rules, importer, most}: ByStudio,
): Promise<Pick<Validated, 'byStudio' | 'asBefore'>> {
  const studio = studioOnDemand()
  const progress = createProgress('validating')
  let asBefore = 0
  let documents = 0

  /** Articles that are new or changed, until so many documents of others were passed over as are validated at most. */
  async function* newArticles(): AsyncGenerator<NumberedArticle> {
    for (const batch of batchesOf(spool)) {
      const known = await knownPages(batch, importer, connection)
      yield* linked(
        batch.filter(({documents: {page}}) => !known.has(page._id)),
        spool,
      )
      for (const {
        documents: {page, shared},
      } of batch) {
        if (!known.has(page._id)) continue
        asBefore += 1
        documents += shared.length + 1
      }
      if (documents >= most) return
    }
  }

  try {
    if (connection) await addConditionNames(check.index, connection.client)
    const onProgress = (done: number): void => progress.at(done)
    const byStudio = await validateInStudio(newArticles(), check, {rules, studio, most, onProgress})
    return {byStudio, asBefore}
  } finally {
    progress.end()
    studio.close()
  }
}

const knownPages = async (
  articles: readonly SpooledArticle[],
  importer: string,
  connection: Connection | undefined,
): Promise<ReadonlySet<string>> =>
  connection
    ? pagesAsBefore(
        new Map(articles.map(({documents: {page, source}}) => [page._id, source._id])),
        importer,
        connection.client,
      )
    : new Set()
