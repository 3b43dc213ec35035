import type {PageBlock} from '../sections/page.ts'
import type {CitationFact} from './facts.ts'

const SHORTEST_CITATION = 8

/** A reference of the article's own list, with the identifiers that its words hold; none where its links are not one web address. */
export function readCitation({key, block}: PageBlock): CitationFact | undefined {
  const {text, spans} = block
  if (text.length < SHORTEST_CITATION) return undefined
  const [href, ...others] = new Set(spans.flatMap((span) => span.href ?? []))
  if (others.length > 0 || (href !== undefined && !/^https?:/.test(href))) return undefined
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
