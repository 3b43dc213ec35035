import {expect, test} from 'vitest'
import {documentId, slugValue} from '../../../pipeline/identity/document-id.ts'

test.each([
  ['symptom', 'Tight calf muscles', 'symptom-tight-calf-muscles'],
  ['citation', '10.1000/abc.1', 'citation-10-1000-abc-1'],
  ['faq', 'shin-splints Can I run?', 'faq-shin-splints-can-i-run'],
  ['symptom', '痛み', 'symptom-491dacd6af9f'],
  ['symptom', '腫れ', 'symptom-16584b242460'],
  ['faq', 'shin-splints 痛い?', 'faq-shin-splints-dd1eca76'],
  ['article', '', 'article-e3b0c44298fc'],
])('names the %s “%s” %s', (type, words, id) => {
  expect(documentId(type, words)).toBe(id)
})

test('makes a slug value of any words', () => {
  expect(slugValue('Runner’s knee')).toEqual({_type: 'slug', current: 'runners-knee'})
  expect(slugValue('痛み')).toEqual({_type: 'slug', current: '491dacd6af9f'})
})
