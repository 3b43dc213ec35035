import {both, type ImportOutcome, type Listener} from './import/outcome.ts'
import {articleOf, changeOf, createSourceTable, jsonReport, remarks} from './import-report.ts'
import type {Report} from './report/create-report.ts'

/** What an import prints on standard output and standard error. */
export interface Output {
  readonly listener: Listener
  /** @returns The exit code. */
  readonly print: (outcome: ImportOutcome, where: string) => number
  /** Leaves no report. */
  readonly discard: () => void
}

/** Gathers what the format and the report want as the import goes, and prints it at the end. */
export function createOutput(format: string, dryRun: boolean, report?: Report): Output {
  const rows = createSourceTable()
  const articles: object[] = []
  const changes: object[] = []
  const listeners: Readonly<Record<string, Listener>> = {
    table: {article: rows.take},
    json: {
      article: (article) => articles.push(articleOf(article)),
      change: (change) => changes.push(changeOf(change)),
    },
  }
  const own = listeners[format] ?? {}
  return {
    listener: report ? both(own, report.listener) : own,
    print(outcome, where) {
      if (format === 'json') writeLine(JSON.stringify(jsonReport(outcome, articles, changes), null, 2))
      const shown = rows.print()
      if (shown !== '') writeLine(shown)
      process.stderr.write(`${remarks(outcome, dryRun, where)}\n`)
      report?.finish(outcome, where)
      return hasFailed(outcome) ? 1 : 0
    },
    discard: () => report?.discard(),
  }
}

/** Where all that was named was left out, nothing is done. */
const hasFailed = ({failed, leftOut, articles}: ImportOutcome): boolean =>
  failed.length > 0 || (articles === 0 && leftOut.length > 0)

export function writeLine(line: string): void {
  process.stdout.write(`${line}\n`)
}
