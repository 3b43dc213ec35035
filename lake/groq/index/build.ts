import type {Document} from '../../document.ts'

/** An index that is being filled: changes may come in between, and are taken in at once. */
export interface Build {
  /** Goes on until the time, in milliseconds of `performance.now()`. @returns Whether it is done. */
  advance(until: number): boolean
  finish(): void
}

/** So many documents are added between two looks at the clock. */
const stride = 16

/**
 * @param documents A list that stays as it is.
 * @param isCurrent Whether a document has not been changed since the list was made.
 */
export function createBuild(
  documents: readonly Document[],
  isCurrent: (document: Document) => boolean,
  add: (document: Document) => void,
): Build {
  let position = 0

  function addSome(): boolean {
    const end = Math.min(position + stride, documents.length)
    for (; position < end; position += 1) {
      const document = documents[position]
      if (document !== undefined && isCurrent(document)) add(document)
    }
    return position >= documents.length
  }

  return {
    advance(until) {
      while (!addSome()) if (performance.now() >= until) return false
      return true
    },
    finish() {
      while (!addSome()) continue
    },
  }
}
