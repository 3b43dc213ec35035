import type {Action, LossAccount, Change, Plan, Problem, SanityDocument} from '../../pipeline/pipeline.ts'
import type {BrokenAsset} from '../assets/take-up-assets.ts'
import type {Validated} from '../validate/validate-spool.ts'
import type {Duplicates} from './duplicate-index.ts'
import type {Refused} from './spool.ts'

/** What became of one article. */
export interface ArticleOutcome {
  readonly name: string
  /** Published id of its page. */
  readonly page: string
  readonly action: Action
  readonly document: SanityDocument
  readonly source: SanityDocument
  readonly problems: readonly Problem[]
  /** What is planned for the page, the source and the shared documents, in the plan's order. */
  readonly changes: readonly Change[]
  /** Documents that the page refers to, as the source gives them. */
  readonly shared: readonly SanityDocument[]
  /** Conditions that parts of the article tell of. */
  readonly parts: readonly SanityDocument[]
  /** Where it was published before. */
  readonly addresses: readonly string[]
  /** How sure each fact is, from 0 to 1, by path. */
  readonly confidence: Readonly<Record<string, number>>
  /** What the source shows and its documents do not hold, where it was measured. */
  readonly loss?: LossAccount
  /** Pictures that could not be had. */
  readonly brokenAssets: readonly BrokenAsset[]
}

/** What an import did, or in a dry run would do. */
export interface ImportOutcome {
  /** Id of the run; none where nothing was written. */
  readonly run?: string
  /** The file that says what would be written, where one was asked for. */
  readonly plan?: string
  readonly articles: number
  readonly failed: readonly Refused[]
  readonly leftOut: readonly Refused[]
  /** None where the run was validated before it was broken off. */
  readonly validated?: Validated
  /** Pictures that could not be had. */
  readonly broken: readonly BrokenAsset[]
  readonly changes: Readonly<Record<Action, number>>
  /** Documents that are written. */
  readonly written: number
  /** Changes in which an editor's value stands against the source. */
  readonly conflicts: readonly Change[]
  readonly problems: Plan['problems']
  readonly noted: readonly {readonly name: string; readonly problem: Problem}[]
  /** Facts below the threshold of confidence. */
  readonly lowConfidence: number
  /** Documents that may be the same. */
  readonly duplicates: Duplicates
  /** Transactions sent; 0 in a dry run and where nothing had changed. */
  readonly transactions: number
}

/** Takes what an import finds out, as it goes; large imports are not kept in memory. */
export interface Listener {
  /** Told once, before the first article: how many there are. */
  readonly start?: (articles: number) => void
  readonly article?: (article: ArticleOutcome) => void
  readonly change?: (change: Change) => void
}

/** Tells two listeners, one after the other. */
export const both = (first: Listener, second: Listener): Listener => ({
  start(articles) {
    first.start?.(articles)
    second.start?.(articles)
  },
  article(article) {
    first.article?.(article)
    second.article?.(article)
  },
  change(change) {
    first.change?.(change)
    second.change?.(change)
  },
})

/** Counts what becomes of documents. A document of several batches counts once for each that writes it. */
export function createTally() {
  const changes = {create: 0, update: 0, unchanged: 0, conflict: 0, skip: 0}
  const seen = {written: 0, conflicts: new Array<Change>(), problems: new Array<Plan['problems'][number]>()}
  return {
    changes,
    seen,
    take(change: Change): void {
      changes[change.action] += 1
      if (change.mutations.length > 0) seen.written += 1
      if (change.conflicts.length > 0) seen.conflicts.push(withoutMutations(change))
    },
  }
}

const withoutMutations = (change: Change): Change => ({...change, mutations: []})
