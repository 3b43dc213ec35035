import type {CitationUse} from '../fetch.ts'
import {citationHref} from '../lists/citations.ts'
import {known, type JsonObject} from './json-ld.ts'

const scholarly: ReadonlySet<string | null> = new Set([
  'guideline',
  'systematicReview',
  'trial',
  'observational',
])

/** A cited work: `ScholarlyArticle` for research and guidelines, otherwise `CreativeWork`. */
export function citation(source: CitationUse['source']): JsonObject {
  return known({
    '@type': scholarly.has(source.kind) ? 'ScholarlyArticle' : 'CreativeWork',
    name: source.title,
    author: source.authors,
    isPartOf: source.publication && {'@type': 'CreativeWork', name: source.publication},
    datePublished: source.year?.toString(),
    url: citationHref(source),
  })
}
