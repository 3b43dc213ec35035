import type {Change, SanityDocument} from '../pipeline/pipeline.ts'
import type {ArticleOutcome, ImportOutcome} from './import/outcome.ts'
import type {Duplicate} from './import/duplicate-index.ts'
import {table} from './table.ts'
import type {Validated} from './validate/validate-spool.ts'

const lists = ['symptoms', 'causes', 'treatments', 'exercises', 'faqs', 'redFlags'] as const

/** Articles that a table shows. */
const MOST_ROWS = 200

/** One line a source: the page that it makes, what becomes of it, and how much was found in it. */
export type Row = readonly (string | number)[]

export const rowOf = ({name, page, action, document, source}: ArticleOutcome): Row => [
  name,
  page,
  action,
  ...lists.map((list) => lengthOf(document, list)),
  Number(source['unmappedCount'] ?? 0),
]

export interface SourceTable {
  readonly take: (article: ArticleOutcome) => void
  /** @returns The empty string where there is no row. */
  readonly print: () => string
}

/** Gathers the first rows of a table, and counts the others. */
export function createSourceTable(): SourceTable {
  const rows: Row[] = []
  let further = 0
  return {
    take(article) {
      if (rows.length < MOST_ROWS) rows.push(rowOf(article))
      else further += 1
    },
    print() {
      if (rows.length === 0) return ''
      const text = table(['source', 'page', 'action', ...lists, 'unmapped'], rows)
      return further === 0 ? text : `${text}\n… and ${further} more`
    },
  }
}

/** A change as programs read it. */
export const changeOf = ({id, type, action, target, reasons, conflicts}: Change): object => ({
  id,
  type,
  action,
  target,
  reasons,
  conflicts,
})

export const articleOf = ({name, page, problems}: ArticleOutcome): object => ({name, page, problems})

/** Everything as one value, for programs. */
export function jsonReport(
  {run, failed, leftOut, validated, broken, problems, duplicates, written, transactions}: ImportOutcome,
  articles: readonly object[],
  changes: readonly object[],
): unknown {
  return {
    ...(run !== undefined && {run}),
    sources: articles,
    failed,
    leftOut,
    ...(validated && {validated}),
    brokenAssets: broken,
    changes,
    problems,
    duplicates: duplicates.found,
    written,
    transactions,
  }
}

/** A message opens with the name of its source. */
const namedMessage = ({name, message}: {readonly name: string; readonly message: string}): string =>
  `${message.startsWith(name) ? '' : `${name}: `}${message}`

/** Lines of one kind that are printed before the rest is only counted. */
const MOST_LINES = 50

/** What a person should look at: failures, problems, conflicts; then one line of counts. */
export function remarks(outcome: ImportOutcome, dryRun: boolean, where: string): string {
  const {articles, failed, leftOut, broken, noted, conflicts, problems, changes, run, plan} = outcome
  const {duplicates, written, lowConfidence: unsure} = outcome
  const total = Object.values(changes).reduce((sum, count) => sum + count, 0)
  const counts = `${articles} read, ${failed.length} failed, ${written} documents ${dryRun ? 'would be written' : 'written'}, ${total - written} unchanged (${where})`
  return [
    ...shortened(
      'note',
      noted.map(
        ({name, problem: {message, line}}) => `${name}${line === undefined ? '' : `:${line}`}: ${message}`,
      ),
    ),
    ...shortened('left out', leftOut.map(namedMessage)),
    ...shortened(
      'problem',
      problems.map(({message}) => message),
    ),
    ...shortened(
      'picture',
      broken.map(({address, reason, articles: names}) => `${address} ${reason} (in ${names.join(', ')})`),
    ),
    ...(broken.length > 0 && run !== undefined
      ? [`npm run import -- --assets-retry ${run} tries only these pictures again`]
      : []),
    ...shortened('duplicate', [...duplicates.found.map(duplicateLine), ...duplicates.remarks]),
    ...validationLine(outcome.validated),
    ...shortened('conflict', conflicts.flatMap(conflictLines)),
    ...shortened('failed', failed.map(namedMessage)),
    ...(unsure === 0 ? [] : [`${'unsure'.padEnd(9)} ${unsure} facts of low confidence`]),
    ...(run === undefined ? [] : [`run ${run}: npm run undo -- ${run} takes it back`]),
    ...(plan === undefined ? [] : [`plan ${plan}: npm run apply -- ${plan} does exactly that`]),
    counts,
  ].join('\n')
}

const levels = {
  error: 'for an editor to settle before publishing',
  warning: 'warnings',
  info: 'hints',
} as const

/** One line of counts; none where there is nothing to say. */
function validationLine(validated: Validated | undefined): string[] {
  const {documents = 0, asBefore = 0, notes = []} = validated ?? {}
  const counts = (['error', 'warning', 'info'] as const).flatMap((level) => {
    const count = notes.reduce((sum, note) => sum + (note.level === level ? note.count : 0), 0)
    return count === 0 ? [] : [`${count} ${levels[level]}`]
  })
  if (counts.length === 0) return []
  const rest = asBefore === 0 ? '' : `; ${asBefore} unchanged articles were not validated again`
  return [`${'schema'.padEnd(9)} ${documents} documents: ${counts.join(', ')}${rest}`]
}

const conflictLines = ({id, conflicts}: Change): string[] =>
  conflicts.map(
    ({path}) => `${id} ${path}: an editor and the source both changed it; the editor's value stands`,
  )

const duplicateLine = ({by, one, other}: Duplicate): string =>
  `${one.id} “${one.name}” and ${other.id} “${other.name}” ${by === 'name' ? 'may mean the same' : 'share most of their text'}`

function shortened(kind: string, lines: readonly string[]): string[] {
  const shown = lines.slice(0, MOST_LINES).map((line) => `${kind.padEnd(9)} ${line}`)
  const rest = lines.length - shown.length
  return rest === 0 ? shown : [...shown, `${kind.padEnd(9)} … and ${rest} more; --report FILE lists all`]
}

function lengthOf(document: SanityDocument, field: string): number {
  const list = document[field]
  return Array.isArray(list) ? list.length : 0
}
