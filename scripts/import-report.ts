import type {Change, SanityDocument} from '../pipeline/pipeline.ts'
import type {ImportOutcome} from './run-import.ts'
import {table} from './table.ts'

const lists = ['symptoms', 'causes', 'treatments', 'exercises', 'faqs', 'redFlags'] as const

/** A line a source: the page that it makes, what becomes of it, and how much was found in it. */
export function sourceTable({sources, plan}: ImportOutcome): string {
  const actions = new Map(plan.changes.map((change) => [change.id, change]))
  const rows = sources.map(({documents: {name, page, source}}) => [
    name,
    page._id,
    actions.get(page._id)?.action ?? 'skip',
    ...lists.map((list) => lengthOf(page, list)),
    numberOf(source, 'unmappedCount'),
  ])
  return table(['source', 'page', 'action', ...lists, 'unmapped'], rows)
}

/** Everything as one value, for programs. */
export function jsonReport({sources, failed, plan, transactions}: ImportOutcome): unknown {
  return {
    sources: sources.map(({documents, problems}) => ({
      name: documents.name,
      page: documents.page._id,
      problems,
    })),
    failed,
    changes: plan.changes.map(({id, type, action, target, reasons, conflicts}) => ({
      id,
      type,
      action,
      target,
      reasons,
      conflicts,
    })),
    problems: plan.problems,
    written: writtenCount(plan.changes),
    transactions,
  }
}

/** Documents that the plan writes. */
export const writtenCount = (changes: readonly Change[]): number =>
  changes.filter(({mutations}) => mutations.length > 0).length

/** The documents that a plan for a new dataset makes, in the order in which they are written. */
export const createdDocuments = (changes: readonly Change[]): SanityDocument[] =>
  changes.flatMap(({mutations}) =>
    mutations.flatMap((mutation) => ('create' in mutation ? [mutation.create] : [])),
  )

/** What a person should look at: failures, problems, conflicts; then one line of counts. */
export function remarks({sources, failed, plan}: ImportOutcome, dryRun: boolean, where: string): string {
  const conflicts = plan.changes.flatMap(({id, conflicts: found}) =>
    found.map(
      ({path}) =>
        `conflict  ${id} ${path}: an editor and the source both changed it; the editor's value stands`,
    ),
  )
  const noted = sources.flatMap(({documents, problems}) =>
    problems.map(
      ({message, line}) => `note      ${documents.name}${line === undefined ? '' : `:${line}`}: ${message}`,
    ),
  )
  const written = writtenCount(plan.changes)
  const verb = dryRun ? 'would be written' : 'written'
  const counts = `${sources.length} read, ${failed.length} failed, ${written} documents ${verb}, ${plan.changes.length - written} unchanged (${where})`
  return [
    ...noted,
    ...plan.problems.map(({message}) => `problem   ${message}`),
    ...conflicts,
    ...failed.map(({name, message}) => `failed    ${message.startsWith(name) ? '' : `${name}: `}${message}`),
    counts,
  ].join('\n')
}

function lengthOf(document: SanityDocument, field: string): number {
  const list = document[field]
  return Array.isArray(list) ? list.length : 0
}

const numberOf = (document: SanityDocument, field: string): number => Number(document[field] ?? 0)
