import fc from 'fast-check'
import type {StoredDocument} from '../../support/validate-documents.ts'

type Path = readonly (string | number)[]

/** Values that are wrong in many places, and right in some. */
const values: readonly unknown[] = [
  null,
  '',
  'some words',
  'a'.repeat(700),
  '2026-02-30T99:00',
  '2026-02-28',
  'javascript:alert(1)',
  '//other.example/path',
  'https://user:secret@example.com/',
  'early',
  0,
  -1,
  1.5,
  3,
  true,
  false,
  [],
  {},
  ['early', 'early', 'never'],
  [{_type: 'reference', _ref: 'symptom-nowhere', _key: 'a'}, 'some words', 3, null, [1]],
  {_type: 'reference', _ref: 'symptom-nowhere'},
  {_type: 'reference', _ref: 'symptom-nowhere', _weak: true},
  {_type: 'reference'},
  {_type: 'slug', current: ' '},
  {_type: 'slug', current: 5},
  {_type: 'block', _key: 'k', children: 'words', style: 'h9'},
  {_type: 'figure', asset: {_type: 'reference', _ref: 'image-nowhere'}, alt: 5, credits: 'x'},
]

/** A copy of a document with one to three places broken. */
export const mutations = (document: StoredDocument): fc.Arbitrary<StoredDocument> =>
  fc
    .array(fc.record({place: fc.nat(), change: fc.nat(4), value: fc.constantFrom(...values)}), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) => {
      const copy = structuredClone(document)
      for (const {place, change, value} of changes) breakAt(copy, place, change, structuredClone(value))
      return copy
    })

function breakAt(document: StoredDocument, place: number, change: number, value: unknown): void {
  const places = [...pathsOf(document)].filter(([first]) => first !== '_id' && first !== '_type')
  const path = places[place % places.length] ?? []
  const last = path.at(-1)
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((within, step) => (isIndexed(within) ? within[step] : undefined), document)
  // Sanity cannot print a path with an empty key.
  if (!isIndexed(parent) || last === undefined || (last === '_key' && value === '')) return
  if (change === 0 && Array.isArray(parent)) parent.splice(Number(last), 1)
  else if (change === 0) delete parent[last]
  else if (change === 1) parent[last] = value
  else if (change === 2 && !Array.isArray(parent)) parent['someField'] = value
  else if (Array.isArray(parent)) parent.push(change === 3 ? structuredClone(parent[Number(last)]) : value)
  else parent[last] = change === 3 ? [parent[last]] : value
}

function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* pathsOf(item, [...path, index])
  else if (isIndexed(value))
    for (const [name, item] of Object.entries(value)) yield* pathsOf(item, [...path, name])
}

const isIndexed = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null
