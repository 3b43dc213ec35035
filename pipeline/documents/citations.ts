import type {CitationFact} from '../entities/facts.ts'
import {documentId} from '../identity/document-id.ts'
import {keyOf} from '../identity/hash.ts'
import {reference} from './document.ts'
import type {Maker} from './maker.ts'

/** The page's `citations`, with a document for each work. */
export function pageCitations(citations: readonly CitationFact[], maker: Maker): unknown[] {
  const made = new Map<string, unknown>()
  for (const {text, key, ...identifiers} of citations) {
    const work = documentId('citation', identifiers.doi ?? text)
    const written = maker.shared.get(work)?.['asWritten'] ?? text
    const id = written === text ? work : documentId('citation', text)
    maker.account.put(key, id, 'title')
    if (identifiers.url !== undefined) maker.account.put(key, id, 'url')
    maker.shared.set(id, {
      _id: id,
      _type: 'citation',
      title: text,
      kind: 'other',
      ...identifiers,
      asWritten: text,
    })
    made.set(id, {_key: keyOf(id), _type: 'citationUse', citation: reference(id)})
  }
  return [...made.values()]
}
