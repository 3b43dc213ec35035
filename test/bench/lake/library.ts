import type {Document} from '../../../lake/document.ts'

/** A repeatable source of numbers from 0 up to, not including, 1. */
export function createChance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

const syllables = [
  'ba',
  'de',
  'fi',
  'go',
  'lu',
  'ma',
  'ne',
  'pi',
  'ro',
  'su',
  'ta',
  've',
  'ki',
  'zo',
  'han',
  'mel',
]
const terms = [
  'hamstring',
  'tendon',
  'achilles',
  'rotator',
  'sprain',
  'lumbar',
  'mobility',
  'swelling',
  'sciatica',
]
const regions = ['knee', 'hip', 'ankle', 'foot', 'shoulder', 'elbow', 'wrist', 'neck', 'back', 'calf']

/**
 * A made-up library in the proportions of a large one: of ten documents one is a condition of about 12 KB with
 * references to the others; every twentieth condition has a draft. Ascending by `_id`.
 */
export function createLibrary(size: number): Document[] {
  const chance = createChance(size)
  const below = (limit: number) => Math.floor(chance() * limit)
  const vocabulary = Array.from({length: 6000}, (_, number) => wordOf(number))
  const word = () =>
    chance() < 0.06
      ? (terms[below(terms.length)] ?? '')
      : (vocabulary[Math.floor(6000 * chance() ** 3)] ?? '')
  const text = (length: number) => Array.from({length}, word).join(' ')
  const counts = {symptom: 0.3, cause: 0.15, exercise: 0.15, faq: 0.29, author: 0.005}
  const numberOf = (type: keyof typeof counts) => Math.max(3, Math.round(size * counts[type]))
  const idOf = (type: string, number: number) => `${type}-${number.toString(36).padStart(5, '0')}`
  const timeOf = (number: number) => new Date(1_700_000_000_000 + number * 61_000).toISOString()
  const meta = (type: string, number: number) => ({
    _id: idOf(type, number),
    _type: type,
    _rev: `r${number}`,
    _createdAt: timeOf(number),
    _updatedAt: timeOf(number * 7),
    slug: {_type: 'slug', current: idOf(type, number)},
  })
  const blocks = (count: number) =>
    Array.from({length: count}, (_, number) => ({
      _type: 'block',
      _key: `b${number}`,
      style: 'normal',
      markDefs: [],
      children: [{_type: 'span', _key: `s${number}`, text: text(45), marks: []}],
    }))
  const references = (type: keyof typeof counts, count: number) => {
    const targets = new Set(Array.from({length: count}, () => idOf(type, below(numberOf(type)))))
    return [...targets].map((_ref) => ({_type: 'reference', _key: _ref, _ref}))
  }

  const documents: Document[] = []
  for (const type of ['symptom', 'cause', 'exercise', 'faq', 'author'] as const) {
    for (let number = 0; number < numberOf(type); number += 1) {
      const body = type === 'faq' || type === 'exercise' ? {answer: blocks(2)} : {description: text(25)}
      documents.push({...meta(type, number), name: text(3), ...body})
    }
  }
  for (let number = 0; number < Math.round(size * 0.1); number += 1) {
    const condition = {
      ...meta('condition', number),
      title: text(3),
      bodyRegion: regions[below(regions.length)],
      summary: text(28),
      symptoms: references('symptom', 6),
      causes: references('cause', 5),
      exercises: references('exercise', 5),
      faqs: references('faq', 5),
      author: {_type: 'reference', _ref: idOf('author', below(numberOf('author')))},
      body: blocks(25),
    }
    documents.push(condition)
    if (number % 20 === 0)
      documents.push({...condition, _id: `drafts.${condition._id}`, title: `${condition.title} new`})
  }
  return documents.toSorted((one, other) => (one._id < other._id ? -1 : 1))
}

function wordOf(number: number): string {
  let rest = number + 16
  let word = ''
  while (rest > 0) {
    word += syllables[rest % 16] ?? ''
    rest = Math.floor(rest / 16)
  }
  return word
}
