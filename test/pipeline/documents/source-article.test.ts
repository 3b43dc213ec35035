import {expect, test} from 'vitest'
import {records, text} from '../../support/fields.ts'
import {readDocuments} from '../read-page.ts'

const article = `---
canonical_url: https://example.com/shin-splints
---

# Shin splints

By Jane Doe, Physiotherapist

Summary: Shins ache.

## What are shin splints?

Sore shins.

## Symptoms

- Swelling
- Pain, especially at night
- Heat: the skin is warm

## FAQs

### Can I run?

Slowly.

## Ready to start?

Ask us.

Book now

Contact us

Next

Why knees click
`

const {source} = readDocuments(article)
const rows = (blocks: unknown): string[] =>
  records(blocks).map(
    ({_key, kind, status, targets}) =>
      `${text(_key)} ${text(kind)} ${text(status)} ${Array.isArray(targets) ? targets.join() : ''}`,
  )

test('says of every block what it is and where its words went', () => {
  expect(rows(source['blocks'])).toEqual([
    'b001 title mapped condition-shin-splints#title,condition-shin-splints#name',
    'b002 byline mapped author-jane-doe#name,author-jane-doe#jobTitle',
    'b003 paragraph mapped condition-shin-splints#summary',
    'b004 heading mapped condition-shin-splints#sections[553496fb9032].heading',
    'b005 paragraph mapped condition-shin-splints#sections[553496fb9032].body',
    'b006 heading mapped condition-shin-splints#sections[e24038edf3c6].heading',
    'b007 listItem mapped symptom-swelling#name',
    'b008 listItem mapped symptom-pain#name,condition-shin-splints#symptoms[c1586a39764d].context',
    'b009 listItem mapped symptom-heat#name,condition-shin-splints#symptoms[e8d29e25b7a3].note',
    'b010 heading mapped condition-shin-splints#sections[793c1901c5c9].heading',
    'b011 heading mapped faq-shin-splints-can-i-run#question',
    'b012 paragraph mapped faq-shin-splints-can-i-run#answer',
    'b013 heading mapped condition-shin-splints#sections[bc3ab5c94f6c].heading',
    'b014 paragraph mapped condition-shin-splints#sections[bc3ab5c94f6c].body',
    'b015 button mapped condition-shin-splints#sections[bc3ab5c94f6c].callToAction.label',
    'b016 button chrome ',
    'b017 navigation chrome ',
    'b018 navigation mapped sourceArticle-da98dd04d2a65ba3#links[0].title',
  ])
})

test('keeps address, hash, main document and the pages that it links to', () => {
  const {blocks: _, ...fields} = source
  expect(fields).toEqual({
    _id: 'sourceArticle-da98dd04d2a65ba3',
    _type: 'sourceArticle',
    contentHash: 'da98dd04d2a65ba3bccff7ad5cf4f93650dca4596fcfab0a20b9e506bcc42328',
    format: 'markdown',
    links: [{_key: 'next', _type: 'sourceLink', rel: 'next', title: 'Why knees click'}],
    mainDocument: {_ref: 'condition-shin-splints', _type: 'reference', _weak: true},
    title: 'Shin splints',
    unmappedCount: 0,
    url: 'https://example.com/shin-splints',
  })
})

test('books the words of a group of exercises to its name, its note and its summary before its members', () => {
  const group = readDocuments(
    '# Shin splints\n\n## Symptoms\n\n- Pain\n\n## Exercises\n\n- Calf Strengthening: Heel raises, band walks, and calf presses to reduce strain\n- Hops',
  )
  expect(rows(group.source['blocks'])[4]).toBe(
    'b005 listItem mapped exercise-calf-strengthening#name,condition-shin-splints#exercises[' +
      `${text(records(group.page['exercises'])[0]?.['_key'])}].note,exercise-calf-strengthening#summary,` +
      'exercise-heel-raises#name,exercise-band-walks#name,exercise-calf-presses#name',
  )
})
