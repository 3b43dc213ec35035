import {comingAsset} from '../assets/planned-asset.ts'
import {cutIntoBatches} from '../import/batches.ts'
import {linkArticle} from '../import/link-article.ts'
import {keepMemoryLow} from '../import/low-memory.ts'
import type {Spool, SpooledArticle} from '../import/spool.ts'
import {createProgress} from '../progress.ts'
import type {Connection} from '../connect.ts'
import {addConditionNames, storedIds} from './ask-dataset.ts'
import {type ArticleCheck, createArticleCheck, type NumberedArticle} from './check-articles.ts'
import {defaultValidationLimits, type ValidationLimits} from './limits.ts'
import type {LinkedRules} from './linked-rules.ts'
import type {Note} from './remark-tally.ts'
import {readRules} from './rules-file.ts'
import {startStudio} from './start-studio.ts'
import {validateInStudio} from './validate-in-studio.ts'

/** What validation has found that keeps no article back. */
export interface Validated {
  /** Documents that were looked through, those of several articles once for each. */
  readonly documents: number
  /** Documents that the Studio's own code has validated. */
  readonly byStudio: number
  readonly notes: readonly Note[]
}

/**
 * Validates all that a spool holds before anything of it is written. An article with a broken document is refused and
 * taken out of the spool.
 *
 * @param limits `coming` are ids of asset documents that will be there when the articles are written.
 */
export async function validateSpool(
  spool: Spool,
  connection: Connection | undefined,
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
    const byStudio =
      total < studioFrom ? 0 : await withStudio(spool, connection, {check, rules, most: studioDocuments})
    return {documents: check.count(), byStudio, notes: check.remarks.notes()}
  } finally {
    check.index.close()
  }
}

function* articlesOf(spool: Spool): Generator<SpooledArticle> {
  for (const {first, end} of cutIntoBatches(spool.sizes())) {
    for (const article of spool.read(first, end)) {
      yield {
        ...article,
        documents: linkArticle(spool.assets.fill(article.documents), spool.addresses).documents,
      }
    }
    keepMemoryLow()
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
  readonly most: number
}

async function withStudio(
  spool: Spool,
  connection: Connection | undefined,
  {check, rules, most}: ByStudio,
): Promise<number> {
  const studio = startStudio()
  const progress = createProgress('validating')
  try {
    if (connection) await addConditionNames(check.index, connection.client)
    const articles: Iterable<NumberedArticle> = articlesOf(spool)
    const onProgress = (done: number): void => progress.at(done)
    return await validateInStudio(articles, check, {rules, studio, most, onProgress})
  } finally {
    progress.end()
    studio.close()
  }
}
