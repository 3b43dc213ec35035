import type {PageBlock} from '../sections/page.ts'
import type {CitationFact} from './facts.ts'

const SHORTEST_CITATION = 8

/** A reference of the article's own list, with the identifiers that its words hold. */
export function readCitation({key, block}: PageBlock): CitationFact | undefined {
  const {text, spans} = block
  if (text.length < SHORTEST_CITATION) return undefined
  const href = spans.find((span) => span.href !== undefined && /^https?:/.test(span.href))?.href
  const url = href ?? /https?:\/\/[^\s<>"]+[^\s<>".,;)]/.exec(text)?.[0]
  const doi = /\b10\.\d{4,9}\/[^\s"<>]+[^\s"<>.,;)]/.exec(`${text} ${url ?? ''}`)?.[0]
  const pmid = /\bPMID:? ?(\d{4,9})\b/i.exec(text)?.[1]
  const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0]
  return {
    text,
    key,
    ...(url !== undefined && {url}),
    ...(doi !== undefined && {doi}),
    ...(pmid !== undefined && {pmid}),
    ...(year !== undefined && {year: Number(year)}),
  }
}
