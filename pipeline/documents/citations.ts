import type {CitationFact} from '../entities/facts.ts'
import {documentId} from '../identity/document-id.ts'
import {keyOf} from '../identity/hash.ts'
import {reference} from './document.ts'
import type {Maker} from './maker.ts'

/** The page's `citations`, with a document for each work. */
export function pageCitations(citations: readonly CitationFact[], maker: Maker): unknown[] {
  const made = new Map<string, unknown>()
  const ids = citationIds(citations)
  for (const fact of citations) {
    const {text, key, note: _note, otherKeys = [], asWritten = text, ...identifiers} = fact
    const id = ids.get(fact) ?? documentId('citation', text)
    for (const each of [key, ...otherKeys]) maker.account.put(each, id, 'title')
    if (identifiers.url !== undefined) maker.account.put(key, id, 'url')
    maker.shared.set(id, {_id: id, _type: 'citation', title: text, kind: 'other', ...identifiers, asWritten})
    made.set(id, {_key: keyOf(id), _type: 'citationUse', citation: reference(id)})
  }
  return [...made.values()]
}

/** The document of each citation that is a footnote, by the footnote's id. */
export function footnoteDocuments(citations: readonly CitationFact[]): Map<string, string> {
  return new Map(
    [...citationIds(citations)].flatMap(([{note}, id]) => (note === undefined ? [] : [[note, id]])),
  )
}

/** Two works of one DOI that the page words differently are two documents. */
function citationIds(citations: readonly CitationFact[]): Map<CitationFact, string> {
  const written = new Map<string, string>()
  return new Map(
    citations.map((fact) => {
      const {text, doi} = fact
      const work = documentId('citation', doi ?? text)
      const known = written.get(work) ?? text
      const id = known === text ? work : documentId('citation', text)
      written.set(id, text)
      return [fact, id]
    }),
  )
}
