import type {ReportForm} from './report-form.ts'

/** One object `{run, summary, articles}`, with one article a line. */
export const jsonForm: ReportForm = {
  article: (article) => `${article.number === 1 ? '\n' : ',\n'}${JSON.stringify(article)}`,
  head: (run, summary) =>
    `{"run":${JSON.stringify(run)},\n"summary":${JSON.stringify(summary)},\n"articles":[`,
  tail: () => '\n]}\n',
}
