import {describe, expect, test} from 'vitest'
import type {SourceDocuments} from '../../../pipeline/documents/document.ts'
import {isFields, records, text} from '../../support/fields.ts'
import {readDocuments} from '../read-page.ts'

const words = (body: unknown): string[] =>
  records(body).map(({children}) =>
    records(children)
      .map((span) => text(span['text']))
      .join(''),
  )

const sections = ({page}: SourceDocuments): unknown[] =>
  records(page['sections']).map(({heading, list, listGroup, body, bodyAfter}) => [
    heading,
    [list, listGroup].filter(Boolean).join(' / '),
    [...words(body), ...(bodyAfter === undefined ? [] : ['…', ...words(bodyAfter)])],
  ])

const edges = ({page}: SourceDocuments, list: 'symptoms' | 'treatments'): unknown[] =>
  records(page[list]).map(({symptom, treatment, group, context, note}) => {
    const target = symptom ?? treatment
    return [isFields(target) ? target['_ref'] : undefined, group, context, words(note)]
  })

const read = (markdown: string, known: Parameters<typeof readDocuments>[2] = []) =>
  readDocuments(`# Shin splints\n\n## Overview\n\nSore shins.\n\n${markdown}`, 'md', known)

describe('the list of a section', () => {
  test('stands between its texts, and its items only in the list', () => {
    const documents = read('## Symptoms\n\nYou may have:\n\n- Pain\n- Swelling\n\nAsk us.')
    expect(sections(documents)).toEqual([
      ['Overview', '', ['Sore shins.']],
      ['Symptoms', 'symptoms', ['You may have:', '…', 'Ask us.']],
    ])
    expect(edges(documents, 'symptoms')).toEqual([
      ['symptom-pain', undefined, undefined, []],
      ['symptom-swelling', undefined, undefined, []],
    ])
  })

  test('is a group in every further section, also where headings repeat', () => {
    const documents = read(
      '## Symptoms\n\n- Pain\n\n## Early symptoms\n\n- Heat\n\n## Symptoms\n\n- Pain\n\n## Symptoms\n\n- Fear',
    )
    expect(sections(documents)).toEqual([
      ['Overview', '', ['Sore shins.']],
      ['Symptoms', 'symptoms', []],
      ['Early symptoms', 'symptoms / Early symptoms', []],
      ['Symptoms', 'symptoms / Symptoms (2)', []],
      ['Symptoms', 'symptoms / Symptoms (3)', []],
    ])
    expect(edges(documents, 'symptoms')).toEqual([
      ['symptom-pain', undefined, undefined, []],
      ['symptom-heat', 'Early symptoms', undefined, []],
      ['symptom-pain', 'Symptoms (2)', undefined, []],
      ['symptom-fear', 'Symptoms (3)', undefined, []],
    ])
  })

  test('is printed once where it has no groups', () => {
    const documents = read('## Key points\n\n- Rest\n\n## Key takeaways\n\n- Run')
    expect(sections(documents)).toEqual([
      ['Overview', '', ['Sore shins.']],
      ['Key points', 'keyTakeaways', []],
      ['Key takeaways', '', ['Run']],
    ])
    expect(documents.page['keyTakeaways']).toHaveLength(1)
  })

  test('leaves a second list of the section in its text, as facts of a group', () => {
    const documents = read('## Symptoms\n\n- Pain\n\nLater:\n\n- Heat')
    expect(sections(documents)[1]).toEqual(['Symptoms', 'symptoms', ['…', 'Later:', 'Heat']])
    expect(edges(documents, 'symptoms')).toEqual([
      ['symptom-pain', undefined, undefined, []],
      ['symptom-heat', 'Symptoms', undefined, []],
    ])
  })

  test('stays in the text where a name is a link', () => {
    const documents = read('## Treatment\n\n- [Massage](https://example.com/massage): firm\n- Taping')
    expect(sections(documents)[1]).toEqual(['Treatment', '', ['Massage: firm', 'Taping']])
    expect(edges(documents, 'treatments')).toEqual([
      ['treatment-massage', undefined, undefined, ['firm']],
      ['treatment-taping', undefined, undefined, []],
    ])
  })
})

describe('two items that mean one thing', () => {
  test('are one edge, which has the words of both', () => {
    expect(edges(read('## Symptoms\n\n- Pain\n- Pain, often at night\n- Pain'), 'symptoms')).toEqual([
      ['symptom-pain', undefined, undefined, ['Pain, often at night']],
    ])
  })

  test('are so also by an alias in the dataset', () => {
    const known = [{id: 'symptom-swelling', type: 'symptom', name: 'Swelling', aliases: ['Puffiness']}]
    const documents = read('## Symptoms\n\n- Puffiness\n- Swelling: at night', known)
    expect(edges(documents, 'symptoms')).toEqual([
      ['symptom-swelling', undefined, undefined, ['Swelling', 'at night']],
    ])
  })
})

test('exercises at two stages keep both doses in words', () => {
  const {page} = read(
    '## Exercises\n\n- Squats (early stage): 3 sets of 8\n- Squats (late stage): 3 sets of 12',
  )
  const [edge, ...others] = records(page['exercises'])
  expect(others).toEqual([])
  expect([edge?.['stage'], edge?.['context'], edge?.['dose'], words(edge?.['note'])]).toEqual([
    'early',
    'early stage',
    {_type: 'dose', sets: 3, repsMin: 8, repsMax: 8, asWritten: '3 sets of 8'},
    ['3 sets of 8', 'Squats (late stage)', '3 sets of 12'],
  ])
})

describe('what only a section can hold, above the first heading', () => {
  const opening =
    '# Our page\n\nHello.\n\n![A](https://example.com/a.png)\n\n![B](https://example.com/b.png)\n\nSee:\n\n| c | d |\n| --- | --- |\n| e | f |'

  test.each([
    ['before other sections', `${opening}\n\n## Causes\n\nLoad.`, ['Causes']],
    ['in a page without headings', opening, []],
  ])('is a section without a heading, from the first such block on: %s', (_, markdown, headings) => {
    const {page} = readDocuments(markdown)
    const [section, ...others] = records(page['sections'])
    expect(page['heroImage']).toEqual({_type: 'figure', alt: 'A', sourceUrl: 'https://example.com/a.png'})
    expect(words(page['intro'])).toEqual(['Hello.'])
    expect([section?.['kind'], section?.['heading'], section?.['anchor']]).toEqual([
      'other',
      undefined,
      undefined,
    ])
    expect(records(section?.['body']).map(({_type}) => _type)).toEqual(['figure', 'block', 'simpleTable'])
    expect(others.map(({heading}) => heading)).toEqual(headings)
  })
})

test('the page’s button is the call of the section that asks to book', () => {
  const {page} = readDocuments(
    '# Our page\n\n## Ready to start?\n\nAsk us.\n\n[Book now](https://example.com/book)',
  )
  const [section] = records(page['sections'])
  expect(section?.['callToAction']).toEqual({
    _type: 'callToAction',
    label: 'Book now',
    url: 'https://example.com/book',
    sourceBlocks: ['b004'],
  })
})

test('an exercise that is told of again adds to the note of the page, not to the exercise', () => {
  const documents = read('## Exercises\n\n- Calf raise\n- Calf raises\n')
  expect(documents.shared).toStrictEqual([
    {
      _id: 'exercise-calf-raise',
      _type: 'exercise',
      name: 'Calf raise',
      slug: {_type: 'slug', current: 'calf-raise'},
      language: 'en',
      kind: 'single',
      muscles: ['calves'],
    },
  ])
  expect(records(documents.page['exercises']).map(({note}) => words(note))).toStrictEqual([['Calf raises']])
  expect(records(documents.source['blocks']).at(-1)?.['targets']).toStrictEqual([
    'exercise-calf-raise#name',
    `condition-shin-splints#exercises[${text(records(documents.page['exercises'])[0]?.['_key'])}].note`,
  ])
})
