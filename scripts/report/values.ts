/** Fields of a document or of an object in it, whose shape is the schema's business. */
export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The text, or the empty string for any other value. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export const fieldsIn = (list: unknown): Fields[] => (Array.isArray(list) ? list.filter(isFields) : [])

export const textsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((entry): entry is string => typeof entry === 'string') : []

export const referenceIn = (value: unknown): string => (isFields(value) ? textOf(value['_ref']) : '')
