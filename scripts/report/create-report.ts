import {extname} from 'node:path'
import type {ImportOutcome, Listener} from '../import/outcome.ts'
import {WrongUse} from '../usage.ts'
import {htmlForm} from './html-form.ts'
import {jsonForm} from './json-form.ts'
import {createPartsFile} from './parts-file.ts'
import {reportArticle} from './report-article.ts'
import type {ReportForm} from './report-form.ts'
import {createSummary, type ReportedRun} from './summary.ts'

/** A report that is written while an import goes on; articles are not kept in memory. */
export interface Report {
  readonly listener: Listener
  /** Makes the file whole under its name. @param where The dataset, in words. */
  finish(outcome: ImportOutcome, where: string): void
  /** Leaves no file. */
  discard(): void
}

const forms: ReadonlyMap<string, ReportForm> = new Map([
  ['.html', htmlForm],
  ['.json', jsonForm],
])

/** @throws WrongUse where the name has another ending than a form of reports, or nothing can be written there. */
export function createReport(file: string, run: ReportedRun): Report {
  const form = forms.get(extname(file).toLowerCase())
  if (!form) throw new WrongUse(`--report ${file} ends in neither ${[...forms.keys()].join(' nor ')}`)
  const {mostWhole = Infinity} = form
  const parts = createPartsFile(file)
  const summary = createSummary()
  let total = 0
  let number = 0
  let whole = 0
  return {
    listener: {
      start: (articles) => (total = articles),
      article(outcome) {
        number += 1
        const article = reportArticle(outcome, number)
        const isWhole = whole < mostWhole && (total <= mostWhole || article.flags.length > 0)
        if (isWhole) whole += 1
        summary.take(article, isWhole)
        parts.add(form.article(article, isWhole))
      },
    },
    finish: (outcome, where) => parts.finish(form.head(run, summary.of(outcome, where)), form.tail()),
    discard: () => parts.discard(),
  }
}
