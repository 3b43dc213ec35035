import type {SectionKind} from '../../schemas/vocabulary.ts'
import type {StatedList} from './statements.ts'
import {causeTerms} from './terms/causes.ts'
import {symptomTerms} from './terms/symptoms.ts'
import type {TermList} from './terms/term-list.ts'
import {treatmentTerms} from './terms/treatments.ts'

/** Names of things of one list, and where a text that drops one means that it has to do with the condition. */
export interface TermRule {
  readonly list: StatedList
  readonly terms: TermList
  /** Kinds of sections where a name always counts. */
  readonly within: ReadonlySet<SectionKind>
  /** Kinds of sections where it counts on a page that names nothing else of the list. */
  readonly alone: ReadonlySet<SectionKind>
  /** Kinds of sections where it counts on such a page together with two more in the same paragraph. */
  readonly together?: ReadonlySet<SectionKind>
}

export const terms: readonly TermRule[] = [
  {
    list: 'treatments',
    terms: treatmentTerms,
    within: new Set(['treatment']),
    alone: new Set(['overview', 'causes', 'selfCare', 'prevention', 'recovery', 'other']),
  },
  {
    list: 'symptoms',
    terms: symptomTerms,
    within: new Set(),
    alone: new Set(['symptoms']),
    together: new Set(['overview']),
  },
  {
    list: 'causes',
    terms: causeTerms,
    within: new Set(),
    alone: new Set(['causes']),
  },
]
