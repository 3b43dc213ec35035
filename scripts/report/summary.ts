import {lowConfidence} from '../../pipeline/pipeline.ts'
import type {BrokenAsset} from '../assets/take-up-assets.ts'
import type {ImportOutcome} from '../import/outcome.ts'
import {sameWords} from '../import/read-articles.ts'
import type {Refused} from '../import/spool.ts'
import {reportedLists} from './report-facts.ts'
import type {ReportedArticle, ReportedList} from './reported.ts'

/** The import that a report is about. */
export interface ReportedRun {
  readonly mode: 'import' | 'resumed import' | 'assets retry' | 'dry run' | 'plan'
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly importer: string
  readonly publish: boolean
  readonly paths: readonly string[]
}

/** How many there are, and in how many articles. */
export interface Spread {
  readonly count: number
  readonly articles: number
}

/** What a report says of the whole import. */
export interface ReportSummary extends Pick<
  ImportOutcome,
  'run' | 'articles' | 'failed' | 'leftOut' | 'changes' | 'written' | 'transactions' | 'problems'
> {
  readonly where: string
  /** Articles that the report tells of; fewer than `articles` where a run was gone on with. */
  readonly reported: number
  /** Those of them that are told of in one line. */
  readonly asLines: number
  readonly facts: Readonly<Partial<Record<ReportedList, number>>>
  readonly unmappedBlocks: Spread
  /** None where it was not measured. */
  readonly lostWords?: Spread & {readonly of: number}
  readonly conflicts: Spread
  readonly lowConfidenceFacts: Spread
  readonly notes: Spread
  readonly brokenAssets: readonly BrokenAsset[]
  /** Sources that another one repeats, or with which they share a page or an address. */
  readonly duplicates: readonly Refused[]
}

const duplicateCodes: ReadonlySet<string> = new Set([
  'page-claimed-twice',
  'slug-claimed-twice',
  'possible-duplicate',
])

/** Counts as articles go by. */
export function createSummary() {
  const facts = new Map<ReportedList, number>()
  const spreads = {unmapped: spread(), lost: spread(), conflicts: spread(), unsure: spread(), notes: spread()}
  const words = {source: 0, measured: false}
  const duplicates: Refused[] = []
  const shown = {reported: 0, asLines: 0}
  return {
    take(article: ReportedArticle, isWhole: boolean): void {
      const {name, source, loss, conflicts, problems} = article
      shown.reported += 1
      if (!isWhole) shown.asLines += 1
      for (const {list} of article.facts) facts.set(list, (facts.get(list) ?? 0) + 1)
      spreads.unmapped.add(source.filter(({status}) => status === 'unmapped').length)
      spreads.conflicts.add(conflicts.length)
      spreads.unsure.add(article.facts.filter(isUnsure).length)
      spreads.notes.add(problems.length)
      if (loss) {
        words.measured = true
        words.source += loss.words.source
        spreads.lost.add(loss.words.lostCount)
      }
      const twice = problems.filter(({code}) => duplicateCodes.has(code))
      duplicates.push(...twice.map(({message}) => ({name, message})))
    },
    of(
      {
        run,
        articles,
        failed,
        leftOut,
        broken,
        changes,
        written,
        transactions,
        problems,
        duplicates: near,
      }: ImportOutcome,
      where: string,
    ): ReportSummary {
      return {
        ...(run !== undefined && {run}),
        where,
        articles,
        ...shown,
        changes,
        written,
        transactions,
        facts: Object.fromEntries(reportedLists.map((list) => [list, facts.get(list) ?? 0])),
        unmappedBlocks: spreads.unmapped.total(),
        ...(words.measured && {lostWords: {...spreads.lost.total(), of: words.source}}),
        conflicts: spreads.conflicts.total(),
        lowConfidenceFacts: spreads.unsure.total(),
        notes: spreads.notes.total(),
        brokenAssets: broken,
        duplicates: [
          ...near.found.map(({one, other, by}) => ({
            name: one.id,
            message: `“${one.name}” and “${other.name}” (${other.id}) ${by === 'name' ? 'may mean the same' : 'share most of their text'}`,
          })),
          ...duplicates,
          ...leftOut.filter(({message}) => message.startsWith(sameWords)),
          ...problems
            .filter(({code}) => duplicateCodes.has(code))
            .map(({id, message}) => ({name: id, message})),
        ],
        failed,
        leftOut,
        problems,
      }
    },
  }
}

export const isUnsure = ({confidence}: {readonly confidence?: number}): boolean =>
  confidence !== undefined && confidence < lowConfidence

function spread() {
  const found = {count: 0, articles: 0}
  return {
    add(count: number): void {
      found.count += count
      if (count > 0) found.articles += 1
    },
    total: (): Spread => found,
  }
}
