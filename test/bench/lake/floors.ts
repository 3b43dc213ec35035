import {isObject, type Document} from '../../../lake/document.ts'
import {readPath, referenceTargets} from '../../../lake/groq/index/values.ts'
import {byTitle, type BenchParams} from './queries.ts'

/** Answers by the name of the query. */
export type Floors = ReadonlyMap<string, () => unknown>

/** What the floors find documents by, made before the clock starts. */
interface ReadyMade {
  readonly byId: ReadonlyMap<string, Document>
  readonly bySlug: ReadonlyMap<unknown, Document>
  readonly byType: ReadonlyMap<string, readonly Document[]>
  readonly referrers: ReadonlyMap<string, readonly Document[]>
  /** Conditions, ascending by title. */
  readonly inOrder: readonly Document[]
  /** Positions of conditions by the words of their title and summary, ascending by word. */
  readonly words: readonly (readonly [word: string, positions: readonly number[]])[]
}

/**
 * The same answers by hand over ready-made maps: no engine can be faster.
 *
 * @param published Documents of that perspective, ascending by id.
 * @param drafts The same of the perspective of drafts.
 */
export function createFloors(
  published: readonly Document[],
  drafts: readonly Document[],
  params: BenchParams,
): Floors {
  const ready = prepare(published)
  return new Map([...pages(ready, params), ...searches(ready, drafts, params), ...lists(ready, params)])
}

function prepare(documents: readonly Document[]): ReadyMade {
  const byType = Map.groupBy(documents, ({_type}) => _type)
  const referrers = new Map<string, Document[]>()
  for (const document of documents) {
    for (const id of referenceTargets(document)) {
      const known = referrers.get(id)
      if (known === undefined) referrers.set(id, [document])
      else known.push(document)
    }
  }
  const conditions = byType.get('condition') ?? []
  return {
    byId: new Map(documents.map((document) => [document._id, document])),
    bySlug: new Map(documents.map((document) => [readPath(document, ['slug', 'current']), document])),
    byType,
    referrers,
    inOrder: conditions.toSorted(byTitle),
    words: wordsOf(conditions),
  }
}

function wordsOf(conditions: readonly Document[]): ReadyMade['words'] {
  const positions = new Map<string, number[]>()
  for (const [position, {title, summary}] of conditions.entries()) {
    for (const word of new Set(`${String(title)} ${String(summary)}`.split(' '))) {
      const known = positions.get(word)
      if (known === undefined) positions.set(word, [position])
      else known.push(position)
    }
  }
  return [...positions].toSorted(([one], [other]) => (one < other ? -1 : 1))
}

const short = ({_id, title, slug}: Document) => ({_id, title, slug})

function createFollow({byId}: ReadyMade) {
  const follow = (value: unknown) =>
    isObject(value) && typeof value['_ref'] === 'string' ? (byId.get(value['_ref']) ?? null) : null
  const followAll = (value: unknown) => (Array.isArray(value) ? value.map(follow) : null)
  const names = (value: unknown) => followAll(value)?.map((each) => each?.['name'] ?? null) ?? null
  return {follow, followAll, names}
}

function pages(ready: ReadyMade, params: BenchParams): [string, () => unknown][] {
  const {byId, bySlug, byType, referrers} = ready
  const {follow, followAll, names} = createFollow(ready)
  const count = (type: string) => byType.get(type)?.length ?? 0
  return [
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
  ]
}

function searches(
  {byType, referrers, words}: ReadyMade,
  drafts: readonly Document[],
  params: BenchParams,
): [string, () => unknown][] {
  const conditions = byType.get('condition') ?? []
  const newest = drafts.filter(({_type}) => _type === 'condition').toSorted(byNewest)
  return [
    [
      'f1 match',
      () => {
        const found = new Set<number>()
        for (let place = firstWord(words, 'hamstring'); place < words.length; place += 1) {
          const [word = '', positions = []] = words[place] ?? []
          if (!word.startsWith('hamstring')) break
          for (const position of positions) found.add(position)
        }
        return [...found]
          .toSorted((one, other) => one - other)
          .map((position) => ({_id: conditions[position]?._id, title: conditions[position]?.['title']}))
      },
    ],
    [
      'g Studio list, drafts',
      () =>
        newest.slice(0, 50).map(({_id, _type, title, _updatedAt, _originalId}) => ({
          _id,
          _type,
          title,
          _updatedAt,
          _originalId,
        })),
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
  ]
}

function byNewest(one: Document, other: Document): number {
  if (one._updatedAt === other._updatedAt) return 0
  return one._updatedAt > other._updatedAt ? -1 : 1
}

/** Where the words begin that are not before this one. */
function firstWord(words: ReadyMade['words'], prefix: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle]?.[0] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  return low
}

function lists(ready: ReadyMade, params: BenchParams): [string, () => unknown][] {
  const {inOrder} = ready
  const {follow, names} = createFollow(ready)
  const start = inOrder.findIndex(
    ({_id, title}) => String(title) > params.title || (String(title) === params.title && _id > params.last),
  )
  const region = inOrder.filter(({bodyRegion}) => bodyRegion === params.region)
  return [
    ['c ordered list', () => inOrder.slice(0, 20).map(short)],
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
  ]
}
