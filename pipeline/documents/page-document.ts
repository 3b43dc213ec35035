import {defaultLanguage} from '../../schemas/vocabulary.ts'
import type {Entities} from '../entities/facts.ts'
import {documentId, slugValue} from '../identity/document-id.ts'
import {keyOf} from '../identity/hash.ts'
import type {Page, PageBlock} from '../sections/page.ts'
import {openingLists, pageOpening} from './opening.ts'
import {summaryLabel} from '../text/summary-label.ts'
import {pageCitations} from './citations.ts'
import type {SanityDocument} from './document.ts'
import {reference} from './document.ts'
import {causeEdges, exerciseEdges, symptomEdges, treatmentEdges} from './edges.ts'
import {faqReferences} from './faqs.ts'
import type {Maker} from './maker.ts'
import {pageAuthors, pageClinic} from './people.ts'
import {figure} from './portable-text.ts'
import {pageSections} from './sections.ts'

/** A page of the dataset as an import names it. */
export interface PageBefore {
  readonly _id: string
  readonly slug: string
}

interface PageOptions {
  readonly about?: readonly string[]
  readonly mark?: string | undefined
  readonly before?: PageBefore | undefined
}

/** The condition or article that a page becomes; what it refers to is made on the way. */
export function pageDocument(
  page: Page,
  entities: Entities,
  maker: Maker,
  {about = [], mark, before}: PageOptions = {},
): SanityDocument {
  const {subject} = entities
  const isCondition = subject.kind === 'condition'
  const title = isCondition ? subject.name : page.title
  const named = mark === undefined ? title : `${title} ${mark}`
  const id = before?._id ?? documentId(subject.kind, named)
  const slug = before === undefined ? slugValue(named) : ({_type: 'slug', current: before.slug} as const)
  const opening = pageOpening(page)
  const lists = {
    ...openingLists(page, opening, id, isCondition, maker),
    sections: pageSections(entities.layouts, opening.rest, id, maker),
    ...(isCondition && {...clinicalEdges(entities, id, maker), aliases: [...entities.aliases]}),
    exercises: exerciseEdges(entities.exercises, id, maker),
    faqs: faqReferences(entities.faqs, slug.current, maker),
    bodyRegions: regionReferences(entities.regions),
    keyTakeaways: takeaways(entities.keyTakeaways, id, maker),
    authors: pageAuthors(page, maker),
    redFlags: redFlags(entities, id, maker),
    citations: pageCitations(entities.citations, maker),
  }
  return {
    _id: id,
    _type: subject.kind,
    ...(isCondition && {name: subject.name}),
    slug,
    language: defaultLanguage,
    title: page.title,
    ...(about.length > 0 && {about: about.map((each) => ({...reference(each), _key: keyOf(each)}))}),
    ...(page.summary && {summary: page.summary.block.text.replace(summaryLabel, '')}),
    ...(opening.hero?.block.kind === 'image' && {heroImage: figure(undefined, opening.hero.block)}),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...pageClinic(entities, maker),
    review: review(page, id, maker),
    ...recoveryTime(entities, id, maker),
    ...metadataFields(page),
  }
}

const regionReferences = (slugs: readonly string[]): unknown[] =>
  slugs.map((slug) => ({...reference(`bodyRegion-${slug}`), _key: keyOf(`bodyRegion-${slug}`)}))

const clinicalEdges = (entities: Entities, id: string, maker: Maker) => ({
  symptoms: symptomEdges(entities.symptoms, id, maker),
  causes: causeEdges(entities.causes, id, maker),
  treatments: treatmentEdges(entities.treatments, id, maker),
})

function takeaways(blocks: readonly PageBlock[], id: string, maker: Maker): unknown[] {
  return blocks.map(({key, block}) => {
    const _key = keyOf(`takeaway:${key}:${block.text}`)
    maker.account.put(key, id, `keyTakeaways[${_key}].text`)
    return {_key, _type: 'takeaway', text: block.text, sourceBlocks: [key]}
  })
}

function redFlags({redFlags: flags}: Entities, id: string, maker: Maker): unknown[] {
  const made = new Map<string, unknown>()
  for (const {text, urgency, key} of flags) {
    const _key = keyOf(`redFlag:${key}:${text}`)
    maker.account.put(key, id, `redFlags[${_key}].text`)
    made.set(_key, {_key, _type: 'redFlag', text, urgency, sourceBlocks: [key]})
  }
  return [...made.values()]
}

/** Every imported page waits for a review; who the source says reviewed it is for a person to confirm. */
function review({reviewed}: Page, id: string, maker: Maker): object {
  for (const {key} of reviewed) maker.account.put(key, id, 'review.note')
  const note = reviewed.map(({block}) => block.text).join('\n')
  return {_type: 'medicalReview', status: 'needsReview', ...(note !== '' && {note})}
}

function recoveryTime({recoveryTime: time}: Entities, id: string, maker: Maker): object {
  if (!time) return {}
  maker.account.put(time.key, id, 'recoveryTime')
  const {key, ...fields} = time
  return {recoveryTime: {_type: 'recoveryTime', ...fields, sourceBlocks: [key]}}
}

/** A path says where the article was on its own site, and nothing of another. */
const isWebAddress = (address: string | undefined): boolean => /^https?:\/\//i.test(address ?? '')

function metadataFields({metadata, title}: Page): object {
  // A title that only adds the name of the site says nothing of its own.
  const ownTitle = metadata.seoTitle?.startsWith(title) ? undefined : metadata.seoTitle
  const seo = {
    ...(ownTitle !== undefined && {title: ownTitle}),
    ...(metadata.description !== undefined && {description: metadata.description}),
    ...(isWebAddress(metadata.canonicalUrl) && {canonicalUrl: metadata.canonicalUrl}),
  }
  return {
    ...(metadata.publishedAt !== undefined && {publishedAt: metadata.publishedAt}),
    ...(metadata.modifiedAt !== undefined && {revisedAt: metadata.modifiedAt}),
    ...(Object.keys(seo).length > 0 && {seo: {_type: 'seo', ...seo}}),
  }
}
