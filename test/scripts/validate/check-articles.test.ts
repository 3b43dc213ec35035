import {expect, test} from 'vitest'
import {createArticleCheck} from '../../../scripts/validate/check-articles.ts'
import {readRules} from '../../../scripts/validate/rules-file.ts'
import type {SourceDocuments} from '../../../pipeline/pipeline.ts'
import {articleAbout, withFields} from './broken.ts'

const rules = readRules()

/** What is said of articles in the dataset that an import fills. */
async function check(...articles: readonly SourceDocuments[]) {
  const articleCheck = createArticleCheck(rules)
  for (const [index, documents] of articles.entries()) articleCheck.take({number: index + 1, documents})
  await articleCheck.finish(undefined)
  articleCheck.index.close()
  return {
    refused: Object.fromEntries(articleCheck.refused),
    notes: articleCheck.remarks
      .notes()
      .map(({document, path, message, count}) => `${count} × ${document} ${path}: ${message}`),
  }
}

const elbow = articleAbout('Elbow pain')
const page = elbow.page._id
const whole = {refused: {}, notes: []}
const reference = (id: string) => ({_type: 'reference', _ref: id})

test('an article in order is left alone', async () => {
  expect(await check(elbow)).toEqual(whole)
})

test('an article that no request holds is refused, and others are not', async () => {
  const long = withFields(elbow, page, {summary: 'Rest the elbow. '.repeat(200_000)})
  expect(await check(articleAbout('Wrist sprain'), long)).toEqual({
    refused: {
      2: ['is too large: the Content Lake takes at most 3 MB at once; split it into several articles'],
    },
    notes: [],
  })
})

test.each([
  [
    'a field that the schema does not have',
    {headline: 'x'},
    "headline: Field 'headline' does not exist on type 'condition'",
  ],
  ['a value of another type', {summary: 5}, 'summary: Expected type "String", got "Number"'],
  ['no title', {title: undefined}, 'title: Required'],
  ['an empty name', {name: ''}, 'name: Required'],
  ['no slug', {slug: {_type: 'slug', current: ' '}}, 'slug: Slug must have a value'],
  [
    'a date that is none',
    {publishedAt: 'last May'},
    'publishedAt: Must be a valid ISO-8601 formatted date string',
  ],
  [
    'a value that is no choice',
    {redFlags: [{_type: 'redFlag', _key: 'a', text: 'Fever', urgency: 'now'}]},
    'redFlags[_key=="a"].urgency: Value "now" did not match any allowed values',
  ],
  [
    'an item of a type that the list does not take',
    {intro: [{_type: 'figure', _key: 'a'}]},
    `intro[_key=="a"]: Expected a value of type 'block', got 'figure'`,
  ],
  [
    'an item that no list of blocks takes',
    {
      sections: [
        {_type: 'section', _key: 'a', kind: 'other', heading: 'A', body: [{_type: 'poll', _key: 'b'}]},
      ],
    },
    `sections[_key=="a"].body[_key=="b"]: Items of type 'poll' are not allowed here`,
  ],
  [
    'two items with one key',
    {
      keyTakeaways: [
        {_type: 'takeaway', _key: 'a', text: 'One'},
        {_type: 'takeaway', _key: 'a', text: 'Two'},
      ],
    },
    'keyTakeaways[_key=="a"]: Another item of the list has the same key',
  ],
  [
    'an item without a key',
    {keyTakeaways: [{_type: 'takeaway', text: 'One'}]},
    'keyTakeaways[0]: An item of a list needs a key',
  ],
  [
    'a reference to nothing',
    {clinic: reference('clinic-nowhere')},
    'clinic: Refers to clinic-nowhere, which is neither in the dataset nor in an article that can be written',
  ],
  [
    'an edge that leads nowhere',
    {symptoms: [{_type: 'conditionSymptom', _key: 'a'}]},
    'symptoms[_key=="a"].symptom: Required',
  ],
])('an article with %s is refused', async (_, fields, sentence) => {
  expect(await check(withFields(elbow, page, fields))).toEqual({
    refused: {1: [`${page} ${sentence}`]},
    notes: [],
  })
})

test('a broken shared document keeps the articles back that bring it, and no others', async () => {
  const id = 'symptom-swelling'
  const other = withFields(articleAbout('Wrist sprain'), id, {kind: 'puffy'})
  expect(await check(elbow, other)).toEqual({
    refused: {2: [`${id} kind: Value "puffy" did not match any allowed values`]},
    notes: [],
  })
})

test('what refers to a refused page is refused with it', async () => {
  const wrist = articleAbout('Wrist sprain')
  const broken = withFields(elbow, page, {title: undefined})
  const referring = withFields(wrist, wrist.page._id, {
    differentials: [{...reference(page), _key: 'a'}],
  })
  expect(await check(broken, referring)).toEqual({
    refused: {
      1: [`${page} title: Required`],
      2: [
        `${wrist.page._id} differentials[_key=="a"]: Refers to ${page}, which is neither in the dataset nor in an article that can be written`,
      ],
    },
    notes: [],
  })
})

test('a weak reference to nothing, a slug used twice and an unfinished block are left to an editor', async () => {
  const wrist = articleAbout('Wrist sprain')
  const video = {_type: 'video', _key: 'v', url: 'https://example.com/film'}
  const unfinished = withFields(wrist, wrist.page._id, {
    slug: elbow.page['slug'],
    clinic: {...reference('clinic-nowhere'), _weak: true},
    sections: [{_type: 'section', _key: 'a', kind: 'other', heading: 'A', body: [video]}],
  })
  expect(await check(elbow, unfinished)).toEqual({
    refused: {},
    notes: [
      `1 × ${wrist.page._id} sections[_key=="a"].body[_key=="v"].title: Required`,
      `1 × ${wrist.page._id} clinic: Refers weakly to what is neither in the dataset nor in the import`,
      `1 × ${page} slug: Slug is already in use: elbow-pain, by ${wrist.page._id}`,
    ],
  })
})
