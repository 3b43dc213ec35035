import {bodyRegionAliases, type RegionRule} from './body-regions.ts'
import {conditionWords, type ConditionRules} from './conditions.ts'
import {exerciseTypeWords, muscleWords, symptomKindWords, treatmentKindWords, type WordRule} from './kinds.ts'
import {type EnumerationRules, enumerations} from './enumerations.ts'
import type {LeadInRule} from './lead-ins/lead-in-rule.ts'
import {leadIns} from './lead-ins.ts'
import {noise, type NoiseRules} from './noise.ts'
import {qualifiers} from './qualifiers.ts'
import type {HeadingRule} from './headings/heading-rule.ts'
import {partHeading, sectionHeadings, topicLine} from './section-headings.ts'
import {type StageRule, stageWords} from './stages.ts'
import {type StatedList, type StatementRule, statements} from './statements.ts'
import {type TermRule, terms} from './terms.ts'
import {titleLists} from './title-lists.ts'
import type {ExerciseType, SymptomKind, TreatmentKind} from '../../schemas/vocabulary.ts'

/** All tables of words that the importer goes by: English, for clinics. */
export interface Wording {
  readonly sectionHeadings: readonly HeadingRule[]
  /** A whole line that can only be a heading, wherever it stands. */
  readonly topicLine: RegExp
  /** A heading that names a part of the section before it: a grade, a stage, a phase. */
  readonly partHeading: RegExp
  readonly leadIns: readonly LeadInRule[]
  /** Titles that announce a list whose things are the page's own headings. */
  readonly titleLists: readonly {readonly list: StatedList; readonly pattern: RegExp}[]
  readonly statements: readonly StatementRule[]
  /** Names that a text may drop without listing them. */
  readonly terms: readonly TermRule[]
  readonly enumerations: EnumerationRules
  readonly qualifiers: readonly string[]
  readonly stages: readonly StageRule[]
  readonly noise: NoiseRules
  readonly conditions: ConditionRules
  readonly symptomKinds: readonly WordRule<SymptomKind>[]
  readonly treatmentKinds: readonly WordRule<TreatmentKind>[]
  readonly exerciseTypes: readonly WordRule<ExerciseType>[]
  readonly muscles: readonly WordRule<string>[]
  readonly bodyRegions: readonly RegionRule[]
}

export const defaultWording: Wording = {
  sectionHeadings,
  topicLine,
  partHeading,
  leadIns,
  titleLists,
  statements,
  terms,
  enumerations,
  qualifiers,
  stages: stageWords,
  noise,
  conditions: conditionWords,
  symptomKinds: symptomKindWords,
  treatmentKinds: treatmentKindWords,
  exerciseTypes: exerciseTypeWords,
  muscles: muscleWords,
  bodyRegions: bodyRegionAliases,
}

/** The tables that a project may add rows to. */
export type WordingExtension = Partial<
  Pick<
    Wording,
    | 'sectionHeadings'
    | 'leadIns'
    | 'statements'
    | 'terms'
    | 'qualifiers'
    | 'stages'
    | 'symptomKinds'
    | 'treatmentKinds'
    | 'bodyRegions'
  >
> & {readonly noise?: Partial<NoiseRules>}

/** A wording with the project's rows in front of the base's, so that they win. */
export function extendWording(base: Wording, own: WordingExtension): Wording {
  return {
    ...base,
    sectionHeadings: [...(own.sectionHeadings ?? []), ...base.sectionHeadings],
    leadIns: [...(own.leadIns ?? []), ...base.leadIns],
    statements: [...(own.statements ?? []), ...base.statements],
    terms: [...(own.terms ?? []), ...base.terms],
    qualifiers: [...(own.qualifiers ?? []), ...base.qualifiers],
    stages: [...(own.stages ?? []), ...base.stages],
    symptomKinds: [...(own.symptomKinds ?? []), ...base.symptomKinds],
    treatmentKinds: [...(own.treatmentKinds ?? []), ...base.treatmentKinds],
    bodyRegions: [...(own.bodyRegions ?? []), ...base.bodyRegions],
    noise: {...base.noise, ...own.noise},
  }
}
