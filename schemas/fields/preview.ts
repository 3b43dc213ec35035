/** What a preview's `prepare` is given: a missing field is left out in a form, and is null in a list. */
export type Selected<Fields> = {readonly [Name in keyof Fields]?: Fields[Name] | null}

/** A preview line of the parts that are there. */
export function previewLine(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' · ')
}
