import {evaluate, parse} from 'groq-js'
import {expect, test} from 'vitest'
import {
  conditionsOfRegion,
  faqsOfCondition,
  missingAltText,
  neverReviewed,
  possibleDuplicate,
  reviewDue,
  unused,
  waitingForReview,
  withoutSymptoms,
  withoutWarningSigns,
} from '../../studio/structure/filters.ts'

const image = {_type: 'figure', asset: {_ref: 'image-a'}}
const described = {...image, alt: 'A knee'}

test('a condition without a list counts like one with an empty list', async () => {
  const documents = [
    {_id: 'none', _type: 'condition'},
    {_id: 'empty', _type: 'condition', symptoms: [], redFlags: []},
    {_id: 'full', _type: 'condition', symptoms: [{}], redFlags: [{}]},
  ]
  expect(await found(withoutSymptoms, documents)).toEqual(['none', 'empty'])
  expect(await found(withoutWarningSigns, documents)).toEqual(['none', 'empty'])
})

test('a region lists the conditions of its parts too', async () => {
  const documents = [
    {_id: 'leg', _type: 'bodyRegion'},
    {_id: 'knee', _type: 'bodyRegion', parent: {_ref: 'leg'}},
    {_id: 'a', _type: 'condition', bodyRegions: [{_ref: 'knee'}]},
    {_id: 'b', _type: 'condition', bodyRegions: [{_ref: 'leg'}]},
    {_id: 'c', _type: 'condition'},
  ]
  expect(await found(conditionsOfRegion, documents, {region: 'leg'})).toEqual(['a', 'b'])
  expect(await found(conditionsOfRegion, documents, {region: 'knee'})).toEqual(['a'])
})

test('the questions of a condition are those that it prints', async () => {
  const documents = [
    {_id: 'c', _type: 'condition', faqs: [{_ref: 'q1'}]},
    {_id: 'q1', _type: 'faq'},
    {_id: 'q2', _type: 'faq'},
  ]
  expect(await found(faqsOfCondition, documents, {ids: ['c', 'drafts.c']})).toEqual(['q1'])
})

test('a review is due on its day and after, and a text without one was never reviewed', async () => {
  const documents = [
    {
      _id: 'past',
      _type: 'faq',
      review: {status: 'approved', lastReviewed: '2020-01-01', nextReview: '2022-01-01'},
    },
    {
      _id: 'future',
      _type: 'faq',
      review: {status: 'approved', lastReviewed: '2020-01-01', nextReview: '9999-01-01'},
    },
    {_id: 'new', _type: 'article', review: {status: 'needsReview'}},
  ]
  expect(await found(reviewDue, documents)).toEqual(['past'])
  expect(await found(neverReviewed, documents)).toEqual(['new'])
  expect(await found(waitingForReview, documents)).toEqual(['new'])
})

test('duplicates share a name in any case, or one is the alias of the other; types do not mix', async () => {
  const documents = [
    {_id: 'a', _type: 'cause', name: 'Weak glutes'},
    {_id: 'b', _type: 'cause', name: 'weak Glutes'},
    {_id: 'c', _type: 'symptom', name: 'Weak glutes'},
    {_id: 'd', _type: 'symptom', name: 'Weakness', aliases: ['Weak glutes']},
    {_id: 'e', _type: 'exercise', name: 'Weakness'},
  ]
  expect(await found(possibleDuplicate, documents)).toEqual(['a', 'b', 'c'])
})

test('a shared document is unused when nothing refers to it', async () => {
  const documents = [
    {_id: 'used', _type: 'cause'},
    {_id: 'idle', _type: 'cause'},
    {_id: 'page', _type: 'condition', causes: [{cause: {_ref: 'used'}}]},
  ]
  expect(await found(unused, documents)).toEqual(['idle'])
})

test.each([
  ['the main image', {_type: 'condition', heroImage: image}],
  ['an empty description', {_type: 'condition', heroImage: {...image, alt: ''}}],
  ['the text of a section', {_type: 'article', sections: [{}, {body: [image]}]}],
  ['the text after a list', {_type: 'article', sections: [{}, {bodyAfter: [image]}]}],
  ['a treatment’s text', {_type: 'treatment', description: [image]}],
  ['a step', {_type: 'exercise', steps: [{text: 'Sit'}, {image}]}],
  ['a portrait', {_type: 'author', photo: image}],
])('finds an image without description in %s', async (_place, document) => {
  expect(await found(missingAltText, [{_id: 'a', ...document}])).toEqual(['a'])
})

test('described and decorative images are not missing a description', async () => {
  const documents = [
    {
      _id: 'page',
      _type: 'condition',
      heroImage: described,
      sections: [{}, {body: [{_type: 'block'}, {...image, decorative: true}], bodyAfter: [described]}],
    },
    {_id: 'exercise', _type: 'exercise', steps: [{text: 'Sit'}, {image: described}], image: described},
  ]
  expect(await found(missingAltText, documents)).toEqual([])
})

/** The identifiers of the documents that a filter lets through. */
async function found(filter: string, dataset: readonly unknown[], params = {}): Promise<unknown> {
  return (await evaluate(parse(`*[${filter}]._id`, {params}), {dataset, params})).get()
}
