/** The fixed values of the content model. Plain values, imports nothing: read by schema, pipeline and site alike. */

export const sectionKinds = [
  'overview',
  'causes',
  'symptoms',
  'diagnosis',
  'treatment',
  'exercises',
  'selfCare',
  'prevention',
  'recovery',
  'seekHelp',
  'keyTakeaways',
  'faqs',
  'callToAction',
  'references',
  'other',
] as const
export type SectionKind = (typeof sectionKinds)[number]

/** The lists of a page that one of its sections may print. */
export const sectionLists = [
  'symptoms',
  'causes',
  'treatments',
  'exercises',
  'redFlags',
  'faqs',
  'keyTakeaways',
  'citations',
] as const
export type SectionList = (typeof sectionLists)[number]

export const symptomKinds = [
  'pain',
  'stiffness',
  'weakness',
  'swelling',
  'numbnessTingling',
  'instability',
  'reducedMovement',
  'clickingLocking',
  'headacheDizziness',
  'other',
] as const
export type SymptomKind = (typeof symptomKinds)[number]

export const causeKinds = ['cause', 'riskFactor', 'trigger'] as const
export type CauseKind = (typeof causeKinds)[number]

export const treatmentKinds = [
  'manualTherapy',
  'exerciseTherapy',
  'education',
  'activityModification',
  'movementRetraining',
  'electrotherapy',
  'bracingTaping',
  'medication',
  'injection',
  'surgery',
  'referral',
  'other',
] as const
export type TreatmentKind = (typeof treatmentKinds)[number]

export const treatmentLines = ['first', 'second', 'specialist'] as const
export const howCommon = ['hallmark', 'common', 'sometimes', 'rare'] as const

export const exerciseKinds = ['single', 'group'] as const
export const exerciseTypes = [
  'isometric',
  'eccentric',
  'concentric',
  'strength',
  'mobility',
  'stretch',
  'balance',
  'cardio',
  'plyometric',
  'breathing',
  'neural',
  'other',
] as const
export type ExerciseType = (typeof exerciseTypes)[number]
export const exerciseLevels = ['beginner', 'intermediate', 'advanced'] as const

export const stages = ['early', 'middle', 'late', 'returnToActivity', 'maintenance'] as const
export type Stage = (typeof stages)[number]

export const equipment = [
  'none',
  'mat',
  'chair',
  'wall',
  'step',
  'towel',
  'resistanceBand',
  'loopBand',
  'dumbbell',
  'kettlebell',
  'barbell',
  'cable',
  'machine',
  'foamRoller',
  'massageBall',
  'swissBall',
  'balanceBoard',
  'bike',
  'pool',
  'other',
] as const

export const urgencies = ['emergency', 'urgent', 'soon', 'routine'] as const
export type Urgency = (typeof urgencies)[number]

export const reviewStatuses = ['needsReview', 'inReview', 'approved', 'changesRequested'] as const
export type ReviewStatus = (typeof reviewStatuses)[number]

export const authorRoles = ['author', 'reviewer', 'editor'] as const
export const timeUnits = ['day', 'week', 'month'] as const
export type TimeUnit = (typeof timeUnits)[number]
export const calloutTones = ['note', 'tip', 'caution', 'warning'] as const
export const citationKinds = [
  'guideline',
  'systematicReview',
  'trial',
  'observational',
  'textbook',
  'website',
  'other',
] as const
export const codeSystems = ['ICD-10', 'ICD-10-AM', 'ICD-11', 'SNOMED CT', 'MeSH'] as const
export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const
export const origins = ['import', 'editor'] as const

/** Shapes of source that an import can read. */
export const sourceFormats = ['text', 'markdown', 'html'] as const
export type SourceFormat = (typeof sourceFormats)[number]

export const sourceBlockKinds = [
  'title',
  'heading',
  'paragraph',
  'listItem',
  'question',
  'answer',
  'image',
  'table',
  'button',
  'byline',
  'footnote',
  'navigation',
  'other',
] as const
export type SourceBlockKind = (typeof sourceBlockKinds)[number]

export const sourceBlockStatuses = ['mapped', 'chrome', 'unmapped'] as const
export type SourceBlockStatus = (typeof sourceBlockStatuses)[number]

export const defaultLanguage = 'en'

/** Schemes that a link in content may have; a path on the site itself has none. */
export const linkSchemes = ['http', 'https', 'mailto', 'tel'] as const
