import type {ReportedArticle} from './reported.ts'
import type {ReportedRun, ReportSummary} from './summary.ts'

/** How a report is written down: head, articles and tail one after the other; the head is asked for last. */
export interface ReportForm {
  /** @param isWhole Otherwise one line says enough. */
  article(article: ReportedArticle, isWhole: boolean): string
  head(run: ReportedRun, summary: ReportSummary): string
  tail(): string
  /** Articles that are shown whole; beyond it only those with something to look at are. None: all. */
  readonly mostWhole?: number
}
