import type {Span, ListPlace} from '../parse/block.ts'
import type {Page, PageBlock, Section} from '../sections/page.ts'
import type {CauseKind, SectionList, Stage, TimeUnit, Urgency} from '../../schemas/vocabulary.ts'

/** Words of one source block, or of a part of it. */
export interface Passage {
  readonly key: string
  readonly spans: readonly Span[]
  readonly item?: ListPlace
}

/** A named thing that the page says of its subject, and the blocks that say so. */
export interface Fact {
  readonly name: string
  /** What is true only on this page, such as “especially in the morning”. */
  readonly context?: string
  readonly note: readonly Passage[]
  readonly keys: readonly string[]
  /** The list of the page that the fact belongs to, where the page has several of one kind. */
  readonly group?: string
}

export interface CauseFact extends Fact {
  readonly kind: CauseKind
}

export interface ExerciseFact extends Fact {
  readonly stage?: Stage
  readonly dose?: Dose
  /** Names of the exercises that a group is made of. */
  readonly members: readonly string[]
}

/** How much and how often. Whole numbers; `asWritten` holds the article's own words. */
export interface Dose {
  readonly sets?: number
  readonly repsMin?: number
  readonly repsMax?: number
  readonly holdSeconds?: number
  readonly timesPerDay?: number
  readonly daysPerWeek?: number
  readonly weeks?: number
  readonly asWritten: string
}

export interface FaqFact {
  readonly question: PageBlock
  readonly answer: readonly PageBlock[]
}

export interface RedFlagFact {
  readonly text: string
  readonly urgency: Urgency
  readonly key: string
}

export interface CitationFact {
  readonly text: string
  readonly key: string
  /** Of a footnote: its id, by which words cite it, and its blocks after the first. */
  readonly note?: string
  readonly otherKeys?: readonly string[]
  /** The words with what no other field can hold; without it, `text`. */
  readonly asWritten?: string
  readonly url?: string
  readonly doi?: string
  readonly pmid?: string
  readonly year?: number
}

export interface RecoveryTime {
  readonly min: number
  readonly max: number
  readonly unit: TimeUnit
  readonly note?: string
  readonly key: string
}

export type Subject = {readonly kind: 'condition'; readonly name: string} | {readonly kind: 'article'}

/** How a section is laid out: text, then one of the page's own lists, then text. */
export interface SectionLayout {
  readonly section: Section
  readonly body: readonly PageBlock[]
  readonly list?: SectionList
  readonly listGroup?: string
  readonly bodyAfter: readonly PageBlock[]
  readonly button?: PageBlock
}

/** All that a page says, as facts that each name their blocks. */
export interface Entities {
  readonly subject: Subject
  /** Other names of its condition. */
  readonly aliases: readonly string[]
  readonly layouts: readonly SectionLayout[]
  readonly symptoms: readonly Fact[]
  readonly causes: readonly CauseFact[]
  readonly treatments: readonly Fact[]
  readonly exercises: readonly ExerciseFact[]
  readonly faqs: readonly FaqFact[]
  readonly keyTakeaways: readonly PageBlock[]
  readonly redFlags: readonly RedFlagFact[]
  readonly citations: readonly CitationFact[]
  readonly recoveryTime?: RecoveryTime
  /** Slugs of body regions, main one first. */
  readonly regions: readonly string[]
  readonly clinic?: {readonly name: string; readonly keys: readonly string[]}
}

/** A part of a page that tells of a condition, and what it tells. */
export interface ConditionPart {
  readonly page: Page
  readonly entities: Entities
}
