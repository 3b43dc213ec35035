import type {CitationUse} from '../fetch.ts'
import {safeHref} from '../href.ts'
import {html, type Html} from '../html.ts'

/** The sources of a page in order; the numbers of citation marks point here. */
export function citationList(citations: readonly CitationUse[]): Html {
  return html`<ol class="sources">
    ${citations.map((use, index) => html`<li id="source-${index + 1}">${reference(use)}</li>`)}
  </ol>`
}

/** The number of each cited document on its page, by id; a source that is listed twice keeps its first number. */
export function citationNumbers(citations: readonly CitationUse[] | null): ReadonlyMap<string, number> {
  return new Map((citations ?? []).map(({source}, index) => [source._id, index + 1] as const).toReversed())
}

/** Where a cited work can be read: its address, or its DOI's or PubMed's. */
export function citationHref({url, doi, pmid}: CitationUse['source']): string | undefined {
  if (url) return safeHref(url)
  if (doi) return `https://doi.org/${encodeURI(doi)}`
  return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/` : undefined
}

function reference({source, locator, supports}: CitationUse): Html {
  const href = citationHref(source)
  const title = href ? html`<a href="${href}">${source.title}</a>` : html`${source.title}`
  const before = source.authors && `${source.authors.replace(/\.$/, '')}. `
  const after = [source.publication, source.year, locator].filter(Boolean).join(', ')
  return html`${before}${title}${after && `. ${after}`}.${supports && html` <span class="supports">${supports}</span>`}`
}
