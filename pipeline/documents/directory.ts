import {documentId} from '../identity/document-id.ts'
import {foldName} from '../text/fold.ts'

/** A shared document that a name may mean. */
export interface KnownName {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly aliases?: readonly string[]
  /** Where an editor has given it another name: whether these words are the one that it was imported with. */
  readonly wasNamed?: (words: string) => boolean
}

/** Finds the document that a name means: those of the dataset, and those that this run has made so far. */
export interface Directory {
  /** By exact id, then by name or alias of the same type after folding case, quotes, hyphens and plural “s”. */
  resolve(type: string, name: string): KnownName | undefined
  add(known: KnownName): void
}

export function createDirectory(known: Iterable<KnownName>): Directory {
  const byId = new Map<string, KnownName>()
  const byName = new Map<string, KnownName>()
  const add = (entry: KnownName): void => {
    byId.set(entry.id, entry)
    for (const name of [entry.name, ...(entry.aliases ?? [])]) {
      const key = nameKey(entry.type, name)
      if (!byName.has(key)) byName.set(key, entry)
    }
  }
  for (const entry of known) add(entry)
  return {resolve: (type, name) => byId.get(documentId(type, name)) ?? byName.get(nameKey(type, name)), add}
}

const nameKey = (type: string, name: string): string => `${type} ${foldName(name)}`
