/** Whether a value out of a document can be asked for its fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The identifier that a reference points to; undefined where there is no reference. */
export function referencedId(reference: unknown): string | undefined {
  const id = isRecord(reference) ? reference['_ref'] : undefined
  return typeof id === 'string' ? id : undefined
}
