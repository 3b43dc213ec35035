/** How an import treats a type: merged as a page, only added to, or created when missing and never changed. */
export type Role = 'page' | 'shared' | 'once'

const roles: Readonly<Record<string, Role>> = {
  condition: 'page',
  article: 'page',
  symptom: 'shared',
  cause: 'shared',
  treatment: 'shared',
  exercise: 'shared',
  faq: 'shared',
  author: 'shared',
  clinic: 'shared',
  citation: 'shared',
}

/** Role of a document type. Sources, taxonomy, redirects and all types not known here are created once. */
export const roleOf = (type: string): Role => roles[type] ?? 'once'

/** Lists of a page that merge item by item. All other arrays, Portable Text among them, merge as one value. */
export const itemLists: ReadonlySet<string> = new Set([
  'sections',
  'symptoms',
  'causes',
  'treatments',
  'exercises',
  'redFlags',
  'keyTakeaways',
  'faqs',
  'authors',
  'bodyRegions',
  'citations',
  'about',
  'related',
])

/** The field of an item that says what it is about: two items of one list and group may not share its target. */
export const targetFields: Readonly<Record<string, string>> = {
  conditionSymptom: 'symptom',
  conditionCause: 'cause',
  conditionTreatment: 'treatment',
  exercisePrescription: 'exercise',
  citationUse: 'citation',
}

/** A shared type whose documents belong to one page each, so that another value can only come from a changed source. */
export const belongsToOnePage = (type: string): boolean => type === 'faq'
