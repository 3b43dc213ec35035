/** The document types that have a page of their own to link to. */
export const linkTargets = [
  'condition',
  'article',
  'symptom',
  'cause',
  'treatment',
  'exercise',
  'author',
  'bodyRegion',
  'clinic',
] as const
