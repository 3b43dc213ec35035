import {authorPageQuery} from '../../queries/author-page.ts'
import type {AuthorPageQueryResult} from '../../schemas/types.ts'
import {pictureOf} from '../blocks/figure.ts'
import {resolveHref, safeHref} from '../href.ts'
import {html, type Html} from '../html.ts'
import {graph, known} from '../jsonld/json-ld.ts'
import {person} from '../jsonld/person.ts'
import {credentialLine} from '../parts/byline.ts'
import {cards} from '../parts/cards.ts'
import {fact, factBox} from '../parts/facts.ts'
import {simpleHeader} from '../parts/simple-header.ts'
import {pageText, type PageLoader} from '../site.ts'

/** `/authors/:slug` */
export const authorPage: PageLoader = async (site, slug) => {
  const author = await site.fetch(authorPageQuery, {slug})
  if (!author) return undefined
  const path = resolveHref('author', author.slug) ?? '/'
  const name = author.honorificSuffix ? `${author.name}, ${author.honorificSuffix}` : author.name
  const text = pageText(site, path)
  return {
    path,
    title: name,
    language: author.language,
    jsonLd: graph([
      {...person(author, site.baseUrl), ...known({knowsAbout: author.knowsAbout, sameAs: author.sameAs})},
    ]),
    body: html`${simpleHeader(name, author.jobTitle)}
      <div class="person">
        ${author.photo && pictureOf({...author.photo, decorative: true})}
        <div>${text.blocks(author.bio)}${credentialLine(author)}</div>
      </div>
      ${factBox('About', aboutRows(author))}
      ${cards('Written', author.written, 'written')}${cards('Reviewed', author.reviewed, 'reviewed')}`,
  }
}

function aboutRows({clinic, knowsAbout, sameAs}: NonNullable<AuthorPageQueryResult>): Html[] {
  const clinicHref = safeHref(clinic?.url)
  const profiles = (sameAs ?? []).flatMap((address) => safeHref(address) ?? [])
  return [
    fact('Works at', clinic && (clinicHref ? html`<a href="${clinicHref}">${clinic.name}</a>` : clinic.name)),
    fact('Knows about', knowsAbout?.join(', ')),
    fact('Elsewhere', profiles.length > 0 && profiles.map((href) => html`<a href="${href}">${href}</a> `)),
  ].filter((row) => row !== undefined)
}
