import type {ArticlePage, ConditionPage} from '../fetch.ts'
import {resolveHref} from '../href.ts'
import {pageSections} from '../parts/page-sections.ts'
import {approvedReview} from '../parts/review-line.ts'
import type {PageLists} from '../lists/printer.ts'
import {clinicId, idOf, personId, type PageAddress} from './address.ts'
import {citation} from './citation.ts'
import {healthTopicContent} from './health-topic-content.ts'
import {known, type Json, type JsonObject} from './json-ld.ts'
import {question} from './question.ts'
import {physiotherapy} from './specialty.ts'

/**
 * The page itself. Its review is named only when approved, its dates only when known.
 *
 * @param subject What the page is about: `about`, and `mainEntity` where there is one.
 */
export function medicalWebPage(
  page: ArticlePage | ConditionPage,
  lists: PageLists,
  address: PageAddress,
  subject: Readonly<Record<string, Json>>,
): JsonObject {
  const {baseUrl, path} = address
  const review = approvedReview(page.review)
  return known({
    '@type': 'MedicalWebPage',
    '@id': idOf(address, 'page'),
    url: baseUrl + path,
    name: page.title,
    headline: page.title,
    description: page.summary,
    inLanguage: page.language,
    image: page.heroImage?.url,
    specialty: physiotherapy,
    ...subject,
    author: page.authors?.map(({slug}) => ({'@id': personId(baseUrl, slug)})),
    publisher: page.clinic && {'@id': clinicId(baseUrl)},
    reviewedBy: review && {'@id': personId(baseUrl, review.reviewer.slug)},
    lastReviewed: review?.lastReviewed,
    datePublished: page.publishedAt,
    dateModified: page.revisedAt,
    breadcrumb: {'@id': idOf(address, 'breadcrumb')},
    citation: page.citations?.map(({source}) => citation(source)),
    relatedLink: relatedLinks(page, baseUrl),
    hasPart: [
      ...pageSections(page.sections, lists).flatMap((section) => healthTopicContent(section, address) ?? []),
      ...(page.faqs ?? []).map((faq) => question(faq, address)),
    ],
  })
}

function relatedLinks({related}: ArticlePage | ConditionPage, baseUrl: string): string[] {
  return (related ?? []).flatMap(({_type, slug}) => {
    const href = resolveHref(_type, slug)
    return href ? baseUrl + href : []
  })
}
