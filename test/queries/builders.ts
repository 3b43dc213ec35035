import type {StoredDocument} from './answer.ts'

/** A reference with a key, as in an array. */
export const ref = (id: string, more: object = {}) => ({
  _type: 'reference',
  _ref: id,
  _key: `to-${id}`,
  ...more,
})

/** A paragraph of Portable Text. */
export function paragraph(key: string, text: string) {
  return {
    _type: 'block',
    _key: key,
    style: 'normal',
    markDefs: [],
    children: [{_type: 'span', _key: `${key}s`, text, marks: []}],
  }
}

/** A document with the fields that every stored one has. */
export function stored(type: string, slug: string, fields: object): StoredDocument {
  const identity = {_id: `${type}-${slug}`, _type: type, _rev: 'r1', _updatedAt: '2026-01-10T00:00:00Z'}
  return {...identity, slug: {_type: 'slug', current: slug}, language: 'en', ...fields}
}
