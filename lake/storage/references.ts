import {isObject, type Document} from '../document.ts'

/**
 * The ids that a value points to with strong references.
 *
 * A reference is any object with a string `_ref`, at any depth. Weak ones are left out, and so are those
 * into another dataset, project or library, which a lake on its own cannot check.
 */
export function strongReferences(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) strongReferences(item, found)
  } else if (isObject(value)) {
    const target = value['_ref']
    if (typeof target === 'string' && isCheckable(value, target)) found.add(target)
    for (const key in value) {
      const item = value[key]
      if (typeof item === 'object') strongReferences(item, found)
    }
  }
  return found
}

function isCheckable(reference: Readonly<Record<string, unknown>>, target: string): boolean {
  if (reference['_weak'] === true || target.includes(':')) return false
  return reference['_dataset'] === undefined && reference['_projectId'] === undefined
}

/** Who points strongly to whom. */
export interface ReferenceIndex {
  referrers(id: string): ReadonlySet<string>
  change(before: Document | null, after: Document | null): void
}

type Entries = Map<string, Set<string>>

const nobody: ReadonlySet<string> = new Set()

/** Built at the first question and kept up to date from then on, since a lake that never deletes needs none. */
export function createReferenceIndex(documents: () => readonly Document[]): ReferenceIndex {
  let index: Entries | undefined

  function build(): Entries {
    const entries: Entries = new Map()
    for (const document of documents()) add(entries, document)
    return entries
  }

  return {
    referrers(id) {
      index ??= build()
      return index.get(id) ?? nobody
    },
    change(before, after) {
      if (index === undefined) return
      if (before !== null) {
        for (const target of strongReferences(before)) index.get(target)?.delete(before._id)
      }
      if (after !== null) add(index, after)
    },
  }
}

function add(entries: Entries, document: Document): void {
  for (const target of strongReferences(document)) {
    const referrers = entries.get(target)
    if (referrers === undefined) entries.set(target, new Set([document._id]))
    else referrers.add(document._id)
  }
}
