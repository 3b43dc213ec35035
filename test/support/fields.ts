/** An object of a document, whose fields a test looks into. */
export type Fields = {readonly [field: string]: unknown}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects of a list; none where the value is no list. */
export const records = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])

/** A text field; empty where the value is no text. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '')
