import type {Wording} from '../wording/wording.ts'
import {type Account, createAccount} from './account.ts'
import type {Directory} from './directory.ts'
import type {SanityDocument} from './document.ts'
import {createPortableText, type PortableTextWriter} from './portable-text.ts'
import {documentId, slugValue} from '../identity/document-id.ts'
import {defaultLanguage} from '../../schemas/vocabulary.ts'

/** What the makers of one source's documents share. */
export interface Maker {
  readonly wording: Wording
  readonly account: Account
  readonly text: PortableTextWriter
  /** Documents that the page refers to, in the order of first mention. */
  readonly shared: Map<string, SanityDocument>
  /**
   * The document that a name means, with those of `fields` that it does not have yet.
   *
   * @returns Its id, and the label that an edge needs where the document bears another name than this page's.
   */
  share(type: string, name: string, fields: object): {id: string; label?: string}
}

/** @param footnotes The citation document of each footnote. */
export function createMaker(
  contentHash: string,
  wording: Wording,
  directory: Directory,
  footnotes: ReadonlyMap<string, string>,
): Maker {
  const shared = new Map<string, SanityDocument>()
  return {
    wording,
    account: createAccount(),
    text: createPortableText(contentHash, footnotes),
    shared,
    share(type, name, fields) {
      const known = directory.resolve(type, name)
      const id = known?.id ?? documentId(type, name)
      // Who renames what pages share means all of them: none keeps the name that it was imported with as its label.
      const named = known === undefined || known.wasNamed?.(name) === true ? name : known.name
      if (!known) directory.add({id, type, name})
      const base = {_id: id, _type: type, name: named, slug: slugValue(named), language: defaultLanguage}
      shared.set(id, {...base, ...fields, ...shared.get(id)})
      return {id, ...(named !== name && {label: name})}
    },
  }
}
