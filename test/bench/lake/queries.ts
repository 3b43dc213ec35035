import type {Document} from '../../../lake/document.ts'
import {readPath, referenceTargets} from '../../../lake/groq/index/values.ts'

/** The queries of the benchmark, as an application would ask them; the scans are those that no index can answer. */
export const benchQueries: Readonly<Record<string, string>> = {
  'a by id': '*[_id == $id][0]',
  'b article page':
    '*[_type == "condition" && slug.current == $slug][0]{..., symptoms[]->{name}, causes[]->, exercises[]->, faqs[]->, author->}',
  'c ordered list': '*[_type == "condition"] | order(title asc)[0...20]{_id, title, slug}',
  'd reverse references':
    '*[_type == "symptom"]{name, "conditions": *[_type == "condition" && references(^._id)]{title}}[0...50]',
  'e counts':
    '{"condition": count(*[_type == "condition"]), "symptom": count(*[_type == "symptom"]), "cause": count(*[_type == "cause"]), "exercise": count(*[_type == "exercise"]), "faq": count(*[_type == "faq"]), "author": count(*[_type == "author"])}',
  'f1 match': '*[_type == "condition" && [title, summary] match "hamstring*"]{_id, title}',
  'f2 score':
    '*[_type == "condition"] | score([title, summary] match "hamstring*", boost(title match "hamstring*", 3)) | order(_score desc) [_score > 0][0...10]{_id, title, _score}',
  'g Studio list, drafts':
    '*[_type == "condition"] | order(_updatedAt desc)[0...50]{_id, _type, title, _updatedAt, _originalId}',
  'h facet': '*[_type == "condition" && bodyRegion == $region && $sym in symptoms[]._ref]{_id, title, slug}',
  'i references': '*[references($sym)]{_id, _type}',
  'j cursor page':
    '*[_type == "condition" && (title > $title || (title == $title && _id > $last))] | order(title asc, _id asc)[0...20]{_id, title}',
  'k body text':
    '*[_type == "condition" && pt::text(body) match "achilles rotat*" && pt::text(body) match $rare]{_id, title}',
  'l list with references':
    '*[_type == "condition" && bodyRegion == $region] | order(title asc)[0...100]{_id, title, slug, summary, author->{name}, "symptoms": symptoms[]->name, "related": related[]->title}',
  'scan of attributes': 'count(*[length(title) > 18 && !defined(seo.x)])',
  'scan with a reference': '*[count(symptoms) > 5 && author->name > "taba"]{_id}',
}

export type BenchParams = Readonly<
  Record<'id' | 'slug' | 'sym' | 'region' | 'title' | 'last' | 'rare', string>
>

/** Parameters for which the answers to a, b, c, e, h, i and j are of one size whatever the size of the library. */
export function benchParams(documents: readonly Document[]): BenchParams {
  const conditions = documents.filter(({_id, _type}) => _type === 'condition' && !_id.startsWith('drafts.'))
  const {condition, symptom} = chooseSubject(conditions)
  const later = conditions.toSorted(byTitle)[Math.floor(conditions.length * 0.6)]
  const text = (document: Document | undefined, ...path: string[]) => String(readPath(document, path))
  return {
    id: condition._id,
    slug: text(condition, 'slug', 'current'),
    sym: symptom,
    region: text(condition, 'bodyRegion'),
    title: text(later, 'title'),
    last: text(later, '_id'),
    rare: 'tahan',
  }
}

/** A condition with 22 references that shares one of its symptoms with one other condition, of another region. */
function chooseSubject(conditions: readonly Document[]): {condition: Document; symptom: string} {
  const sharing = new Map<string, Document[]>()
  for (const condition of conditions) {
    for (const id of referenceTargets(condition['symptoms'])) {
      sharing.set(id, [...(sharing.get(id) ?? []), condition])
    }
  }
  for (const condition of conditions.slice(conditions.length >> 1)) {
    if (referenceTargets(condition).size !== 22) continue
    for (const symptom of referenceTargets(condition['symptoms'])) {
      const [one, other, ...more] = sharing.get(symptom) ?? []
      const isShared = one !== undefined && other !== undefined && more.length === 0
      if (isShared && one['bodyRegion'] !== other['bodyRegion']) return {condition, symptom}
    }
  }
  throw new Error(`no condition of ${conditions.length} is as the queries need it; generate more`)
}

/** Ascending by title; those of one title by id, which is the order that they come in. */
export function byTitle({title: one}: Document, {title: other}: Document): number {
  if (one === other) return 0
  return String(one) < String(other) ? -1 : 1
}
