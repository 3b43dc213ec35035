/** The names of one or more authors, each written as a name or as `{name}`, alone, in a list, or by an id each. */
export function authorNames(value: unknown): string[] {
  const people: unknown[] = Array.isArray(value)
    ? value
    : isRecord(value) && value['name'] === undefined
      ? Object.values(value).filter(isRecord)
      : [value]
  return people.flatMap((person) => textOrNothing(isRecord(person) ? person['name'] : person) ?? [])
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text that has words in it. */
export function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
