import type {SectionList} from '../../schemas/vocabulary.ts'
import type {PageBlock, Section} from '../sections/page.ts'
import type {Wording} from '../wording/wording.ts'
import type {CauseFact, CitationFact, ExerciseFact, Fact, FaqFact, RedFlagFact} from './facts.ts'

/** The lists whose items are named things. */
export type NamedList = Extract<SectionList, 'symptoms' | 'causes' | 'treatments' | 'exercises'>

/** A fact as one section states it. */
export interface Entry<One extends Fact> {
  readonly fact: One
  /** Whether the fact stands in the section's list; otherwise its words stay in the section's text. */
  readonly printed: boolean
  /** The sub-heading above it, where the section has several lists. */
  readonly under?: string
}

/** What one section says, and which of the page's lists stands between its texts. */
export interface SectionReading {
  readonly section: Section
  readonly before: readonly PageBlock[]
  readonly list?: SectionList
  readonly after: readonly PageBlock[]
  readonly symptoms: readonly Entry<Fact>[]
  readonly causes: readonly Entry<CauseFact>[]
  readonly treatments: readonly Entry<Fact>[]
  readonly exercises: readonly Entry<ExerciseFact>[]
  readonly faqs: readonly FaqFact[]
  readonly keyTakeaways: readonly PageBlock[]
  readonly redFlags: readonly RedFlagFact[]
  readonly citations: readonly CitationFact[]
}

/** Reads the sections of one kind. */
export type SectionReader = (section: Section, wording: Wording) => SectionReading

/** A section that is all text. */
export const prose = (section: Section): SectionReading => ({
  section,
  before: section.blocks,
  after: [],
  symptoms: [],
  causes: [],
  treatments: [],
  exercises: [],
  faqs: [],
  keyTakeaways: [],
  redFlags: [],
  citations: [],
})
