import {createHash} from 'node:crypto'
import {
  at,
  createIfNotExists,
  defineMigration,
  patch,
  set,
  transaction,
  type Transaction,
} from '@sanity/migrate'

/** A symptom written as text, as conditions held it before symptoms were documents. */
interface Line {
  readonly name: string
  readonly context?: string
}

type Fields = Readonly<Record<string, unknown>>

interface Condition {
  readonly _id: string
  readonly _rev?: string
  readonly language?: unknown
  readonly symptoms?: unknown
}

const DEFAULT_LANGUAGE = 'en'

const qualifiers =
  /, (?=(?:especially|particularly|mainly|often|usually|typically|which|placing|putting|causing|leading|such as|including|due to|when|because)\b)/

/**
 * Gives each symptom that a condition holds as text a document of its own, and the condition an edge to it.
 * Edges that are there stay as they are, so a second run changes nothing.
 */
export default defineMigration({
  title: 'Symptoms: from text on the condition to shared documents',
  documentTypes: ['condition'],
  migrate: {
    document: (condition) => migrateCondition(condition),
  },
})

/** One transaction, because an edge is refused unless its symptom is there. */
function migrateCondition(condition: Condition): Transaction | undefined {
  const {_id, _rev, symptoms} = condition
  if (!Array.isArray(symptoms) || !symptoms.some((item) => typeof item === 'string')) return undefined
  const language = typeof condition.language === 'string' ? condition.language : DEFAULT_LANGUAGE
  const documents = new Map(
    symptoms.filter(isLine).map((text) => {
      const {name} = readLine(text)
      return [symptomId(name, language), symptomDocument(name, language)]
    }),
  )
  return transaction([
    ...[...documents.values()].map((document) => createIfNotExists(document)),
    patch(
      _id,
      at('symptoms', set(toEdges(symptoms, language))),
      _rev === undefined ? {} : {ifRevision: _rev},
    ),
  ])
}

const isLine = (item: unknown): item is string => typeof item === 'string' && item.trim() !== ''

function readLine(text: string): Line {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  const cut = line.search(qualifiers)
  return cut <= 0 ? {name: line} : {name: line.slice(0, cut), context: line.slice(cut + ', '.length)}
}

/**
 * The list with an edge in the place of every text. Blank text goes; a symptom that is named again gets no second
 * edge, and what the text adds to the name is joined to the context of the first.
 */
function toEdges(symptoms: readonly unknown[], language: string): unknown[] {
  const contexts = contextsByTarget(symptoms.filter(isLine), language)
  const stored = new Set(symptoms.map(targetOf))
  const done = new Set<string>()
  return symptoms.flatMap((item) => {
    if (typeof item === 'string' && !isLine(item)) return []
    const target = isLine(item) ? symptomId(readLine(item).name, language) : targetOf(item)
    if (isLine(item) && target !== undefined && (stored.has(target) || done.has(target))) return []
    if (target === undefined || done.has(target)) return [item]
    done.add(target)
    return [withContexts(isRecord(item) ? item : edgeTo(target), contexts.get(target) ?? [])]
  })
}

function contextsByTarget(lines: readonly string[], language: string): Map<string, string[]> {
  const contexts = new Map<string, string[]>()
  for (const {name, context} of lines.map(readLine)) {
    const id = symptomId(name, language)
    if (context !== undefined) contexts.set(id, [...(contexts.get(id) ?? []), context])
  }
  return contexts
}

function withContexts(edge: Fields, contexts: readonly string[]): Fields {
  const joined = new Set([...(typeof edge['context'] === 'string' ? [edge['context']] : []), ...contexts])
  return joined.size === 0 ? edge : {...edge, context: [...joined].join('; ')}
}

const edgeTo = (symptom: string): Fields => ({
  _type: 'conditionSymptom',
  _key: sha256Hex(symptom).slice(0, 12),
  symptom: {_type: 'reference', _ref: symptom},
})

function targetOf(item: unknown): string | undefined {
  const reference = isRecord(item) ? item['symptom'] : undefined
  return isRecord(reference) && typeof reference['_ref'] === 'string' ? reference['_ref'] : undefined
}

const symptomDocument = (name: string, language: string) => ({
  _id: symptomId(name, language),
  _type: 'symptom',
  name,
  slug: {_type: 'slug', current: shorten(slugify(name), 96)},
  language,
})

const symptomId = (name: string, language: string): string =>
  `symptom-${shorten(slugify(name), 80)}${language === DEFAULT_LANGUAGE ? '' : `-${language}`}`

/** A name without a Latin letter or digit is known by its hash. */
const slugify = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('&', 'and')
    .replaceAll(/['’‘`]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || sha256Hex(text).slice(0, 12)

/** Cuts nine characters below the limit, then back to a whole word, and adds eight digits of the full slug's hash. */
function shorten(slug: string, limit: number): string {
  if (slug.length <= limit) return slug
  const head = slug.slice(0, limit - 9)
  const wordEnd = head.lastIndexOf('-')
  return `${wordEnd > 0 ? head.slice(0, wordEnd) : head}-${sha256Hex(slug).slice(0, 8)}`
}

const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex')

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
