import {isObject, type Document} from '../../lake/document.ts'
import {readPath, referenceTargets} from '../../lake/groq/index/values.ts'

/** The twelve queries of the benchmark, as an application would ask them. */
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
}

export type BenchParams = Readonly<
  Record<'id' | 'slug' | 'sym' | 'region' | 'title' | 'last' | 'rare', string>
>

export function benchParams(documents: readonly Document[]): BenchParams {
  const conditions = documents.filter(({_id, _type}) => _type === 'condition' && !_id.startsWith('drafts.'))
  const middle = conditions[conditions.length >> 1]
  const later = conditions.toSorted(byTitle)[Math.floor(conditions.length * 0.6)]
  const text = (document: Document | undefined, ...path: string[]) => String(readPath(document, path))
  return {
    id: text(middle, '_id'),
    slug: text(middle, 'slug', 'current'),
    sym: [...referenceTargets(middle?.['symptoms'])][0] ?? '',
    region: text(middle, 'bodyRegion'),
    title: text(later, 'title'),
    last: text(later, '_id'),
    rare: 'tahan',
  }
}

export const byTitle = (one: Document, other: Document) =>
  String(one['title']) < String(other['title']) ? -1 : 1

/** The same answers by hand over ready-made maps: no engine can be faster. */
export function createFloors(documents: readonly Document[], params: BenchParams) {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const bySlug = new Map(documents.map((document) => [readPath(document, ['slug', 'current']), document]))
  const byType = Map.groupBy(documents, ({_type}) => _type)
  const referrers = new Map<string, Document[]>()
  for (const document of documents) {
    for (const id of referenceTargets(document)) referrers.set(id, [...(referrers.get(id) ?? []), document])
  }
  const conditions = byType.get('condition') ?? []
  const inOrder = conditions.toSorted(byTitle)
  const start = inOrder.findIndex(({title}) => String(title) > params.title)
  const region = inOrder.filter(({bodyRegion}) => bodyRegion === params.region)
  const follow = (value: unknown) => byId.get(String(readPath(value, ['_ref']))) ?? null
  const followAll = (value: unknown) => (Array.isArray(value) ? value.map(follow) : null)
  const names = (value: unknown) => followAll(value)?.map((each) => each?.['name'] ?? null) ?? null
  const count = (type: string) => byType.get(type)?.length ?? 0
  const short = ({_id, title, slug}: Document) => ({_id, title, slug})

  return new Map<string, () => unknown>([
    ['a by id', () => byId.get(params.id)],
    [
      'b article page',
      () => {
        const found = bySlug.get(params.slug)
        return {
          ...found,
          symptoms: names(found?.['symptoms'])?.map((name) => ({name})),
          causes: followAll(found?.['causes']),
          exercises: followAll(found?.['exercises']),
          faqs: followAll(found?.['faqs']),
          author: follow(found?.['author']),
        }
      },
    ],
    ['c ordered list', () => inOrder.slice(0, 20).map(short)],
    [
      'd reverse references',
      () =>
        (byType.get('symptom') ?? []).slice(0, 50).map(({_id, name}) => ({
          name,
          conditions: (referrers.get(_id) ?? [])
            .filter(({_type}) => _type === 'condition')
            .map(({title}) => ({title})),
        })),
    ],
    [
      'e counts',
      () => ({
        condition: count('condition'),
        symptom: count('symptom'),
        cause: count('cause'),
        exercise: count('exercise'),
        faq: count('faq'),
        author: count('author'),
      }),
    ],
    [
      'h facet',
      () =>
        (referrers.get(params.sym) ?? [])
          .filter(({_type, bodyRegion, symptoms}) => {
            if (_type !== 'condition' || bodyRegion !== params.region || !Array.isArray(symptoms))
              return false
            return symptoms.some((each) => isObject(each) && each['_ref'] === params.sym)
          })
          .map(short),
    ],
    ['i references', () => (referrers.get(params.sym) ?? []).map(({_id, _type}) => ({_id, _type}))],
    ['j cursor page', () => inOrder.slice(start, start + 20).map(({_id, title}) => ({_id, title}))],
    [
      'l list with references',
      () =>
        region.slice(0, 100).map((document) => ({
          ...short(document),
          summary: document['summary'],
          author: {name: follow(document['author'])?.['name'] ?? null},
          symptoms: names(document['symptoms']),
          related: null,
        })),
    ],
  ])
}
