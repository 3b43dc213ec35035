export type Json = string | number | boolean | JsonObject | readonly Json[]

export interface JsonObject {
  readonly [property: string]: Json
}

/** The properties that are known: null, undefined, empty text and empty lists are left out. */
export function known(properties: Readonly<Record<string, Json | null | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(properties).filter(isKnown))
}

/** One JSON-LD document of several nodes. */
export function graph(nodes: readonly JsonObject[]): JsonObject {
  return {'@context': 'https://schema.org', '@graph': nodes}
}

function isKnown(entry: [string, Json | null | undefined]): entry is [string, Json] {
  const [, value] = entry
  return (
    value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  )
}
