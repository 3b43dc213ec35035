import {pictureOf} from '../blocks/figure.ts'
import type {TextRenderer} from '../blocks/text-renderer.ts'
import type {ArticlePage, Author, Clinic, ConditionPage} from '../fetch.ts'
import {safeHref} from '../href.ts'
import {html, type Html} from '../html.ts'
import {clinicDetails} from './clinic-details.ts'
import {approvedReview, personName} from './review-line.ts'

/** Who wrote a page, who approved it and for which clinic, at its end. */
export function byline(page: ArticlePage | ConditionPage, text: TextRenderer): Html | undefined {
  const reviewer = approvedReview(page.review)?.reviewer
  const parts = [
    page.authors && people('Written by', page.authors, text),
    reviewer && people('Reviewed by', [{...reviewer, photo: null, bio: null}], text),
    page.clinic && publisher(page.clinic),
  ].filter(Boolean)
  return parts.length > 0 ? html`<footer class="byline">${parts}</footer>` : undefined
}

type Human = Pick<Author, 'name' | 'honorificSuffix' | 'slug' | 'jobTitle' | 'credentials' | 'photo' | 'bio'>

function people(heading: string, humans: readonly Human[], text: TextRenderer): Html | undefined {
  if (humans.length === 0) return undefined
  return html`<p class="aside-heading">${heading}</p>
    ${humans.map((human) => person(human, text))}`
}

function person({photo, bio, ...human}: Human, text: TextRenderer): Html {
  return html`<div class="person">
    ${photo && pictureOf({...photo, decorative: true})}
    <div>
      <p class="person-name">${personName(human)}</p>
      ${human.jobTitle && html`<p class="person-role">${human.jobTitle}</p>`}${credentialLine(human)}${text.blocks(bio)}
    </div>
  </div>`
}

/** A person's qualifications: “Registered physiotherapist, AHPRA, PHY0000000000”. */
export function credentialLine({credentials}: Pick<Author, 'credentials'>): Html | undefined {
  if (!credentials || credentials.length === 0) return undefined
  return html`<ul class="credentials">
    ${credentials.map((held) => html`<li>${credential(held)}</li>`)}
  </ul>`
}

function publisher(clinic: Clinic): Html {
  const href = safeHref(clinic.url)
  return html`<p class="publisher">
      Published by ${href ? html`<a href="${href}">${clinic.name}</a>` : clinic.name}
    </p>
    ${clinicDetails(clinic)}`
}

function credential({name, issuer, number, url}: NonNullable<Author['credentials']>[number]): Html {
  const words = [name, issuer, number].filter(Boolean).join(', ')
  const href = safeHref(url)
  return href ? html`<a href="${href}">${words}</a>` : html`${words}`
}
