import type {ArticleOutcome, ImportOutcome} from '../../../scripts/import/outcome.ts'
import type {ReportedRun} from '../../../scripts/report/summary.ts'
import {planRun} from '../../../scripts/run-import.ts'

const options = {publish: false, importedAt: '2026-03-02T09:30:00.000Z', importer: 'articular 9.9.9'}

/** The run of every report in these tests. */
export const reportedRun: ReportedRun = {
  mode: 'dry run',
  startedAt: options.importedAt,
  importer: options.importer,
  publish: options.publish,
  paths: ['test/fixtures/report'],
}

/** What an import into a new dataset tells of these sources. */
export async function outcomesOf(
  path: string,
): Promise<{articles: readonly ArticleOutcome[]; outcome: ImportOutcome}> {
  const articles: ArticleOutcome[] = []
  const {outcome, planned} = await planRun({
    paths: [path],
    options,
    listener: {article: (article) => articles.push(article)},
  })
  planned.close()
  return {articles, outcome}
}

const kept = {source: 3, stored: 2, recordOnly: 0}

/** A picture that could not be had. */
export const picture = {
  address: 'https://clinic.example/elbow.jpg',
  reason: 'is not there (404).',
  articles: ['test/fixtures/report/golfers-elbow.md'],
}

/** The article with one of everything that a person should look at. */
export function troubled(article: ArticleOutcome): ArticleOutcome {
  const blocks = Array.isArray(article.source['blocks']) ? article.source['blocks'] : []
  return {
    ...article,
    action: 'conflict',
    source: {
      ...article.source,
      unmappedCount: 1,
      blocks: blocks.map((block: object, index) =>
        index === 6 ? {...block, status: 'unmapped', targets: []} : block,
      ),
    },
    changes: article.changes.map((change) =>
      change.id === article.page
        ? {
            ...change,
            action: 'conflict',
            reasons: ['the summary was changed by an editor'],
            conflicts: [{path: 'summary', stored: 'An editor’s <summary>', imported: undefined}],
          }
        : change,
    ),
    loss: {
      words: {source: 80, stored: 70, recordOnly: 8, lostCount: 2, lost: ['may', 'also']},
      links: kept,
      images: {...kept, recordOnly: 1},
      headings: {...kept, recordOnly: 1},
      listItems: {...kept, recordOnly: 1},
      cells: {...kept, recordOnly: 1},
    },
    brokenAssets: [picture],
  }
}
