/** The names of one or more authors, each written as a name or as `{name}`, joined by commas. */
export function authorNames(value: unknown): string | undefined {
  const people: unknown[] = Array.isArray(value) ? value : [value]
  const names = people.flatMap((person) => textOrNothing(isRecord(person) ? person['name'] : person) ?? [])
  return names.length === 0 ? undefined : names.join(', ')
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text that has words in it. */
export function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
