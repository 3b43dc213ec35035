import type {Action, Conflict, Problem} from '../../pipeline/pipeline.ts'
import type {BrokenAsset} from '../assets/take-up-assets.ts'
import type {LossAccount} from '../../pipeline/pipeline.ts'

/** A stretch of text of the page, and the source blocks whose words it holds. */
export interface ReportedText {
  readonly kind:
    | 'paragraph'
    | 'subheading'
    | 'quote'
    | 'bullet'
    | 'number'
    | 'figure'
    | 'video'
    | 'table'
    | 'markup'
  readonly text: string
  /** Of a table. */
  readonly rows?: readonly (readonly string[])[]
  readonly blocks: readonly string[]
}

export type ReportedList =
  | 'symptoms'
  | 'causes'
  | 'treatments'
  | 'exercises'
  | 'redFlags'
  | 'faqs'
  | 'keyTakeaways'
  | 'citations'
  | 'authors'

/** One item of a list of the page. */
export interface ReportedFact {
  readonly list: ReportedList
  /** Its place in the page, such as `symptoms[c9133bcdc2b7]`. */
  readonly path: string
  readonly text: string
  /** The shared document that it refers to. */
  readonly document?: string
  /** The list of the section that prints it, where the page has several of one kind. */
  readonly group?: string
  /** Short words beside it: urgency, stage, kind. */
  readonly tags: readonly string[]
  /** What is said of it here: context, note, dose, answer. */
  readonly details: readonly string[]
  /** Keys of the source blocks that say it. */
  readonly blocks: readonly string[]
  /** From 0 to 1; none where facts of its list are not rated. */
  readonly confidence?: number
}

export interface ReportedSection {
  readonly kind: string
  readonly heading: string
  readonly blocks: readonly string[]
  readonly before: readonly ReportedText[]
  readonly list?: string
  readonly group?: string
  readonly after: readonly ReportedText[]
  readonly callToAction?: ReportedText
}

/** A field of the page that is neither list nor section. */
export interface ReportedField {
  readonly field: string
  readonly text: string
  readonly blocks: readonly string[]
}

export interface ReportedBlock {
  readonly key: string
  readonly kind: string
  readonly level?: number
  readonly text: string
  readonly status: string
  /** `<document id>#<path>`. */
  readonly targets: readonly string[]
}

/** Why an article should be looked at. */
export type Flag = 'unmapped' | 'lost' | 'conflict' | 'problem' | 'unsure' | 'broken' | 'skip'

/** All that a report tells of one article. */
export interface ReportedArticle {
  /** From 1, in the order of the report. */
  readonly number: number
  readonly name: string
  readonly addresses: readonly string[]
  readonly format: string
  readonly page: {readonly id: string; readonly type: string; readonly title: string}
  readonly action: Action
  /** The version that is written to. */
  readonly target?: string
  readonly reasons: readonly string[]
  readonly conflicts: readonly (Conflict & {readonly id: string})[]
  readonly problems: readonly Problem[]
  readonly flags: readonly Flag[]
  readonly fields: readonly ReportedField[]
  readonly intro: readonly ReportedText[]
  readonly sections: readonly ReportedSection[]
  readonly facts: readonly ReportedFact[]
  readonly source: readonly ReportedBlock[]
  /** Shared documents that the page refers to. */
  readonly documents: readonly {readonly id: string; readonly type: string; readonly action: Action}[]
  readonly loss?: LossAccount
  readonly brokenAssets: readonly Pick<BrokenAsset, 'address' | 'reason'>[]
}
