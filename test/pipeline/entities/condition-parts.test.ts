import {describe, expect, test} from 'vitest'
import type {SourceDocuments} from '../../../pipeline/pipeline.ts'
import {readOne, textSource} from '../../support/read-articles.ts'

const page = `# Injuries of the desk

What hurts when we sit for long.

## Tennis elbow

It is common in people who type.

### Causes

- Long hours with a mouse

### Symptoms

- Pain on the outer side of the elbow
- Weak grip

## Trigger finger

### Symptoms

- A finger that locks in the palm
- Clicking when it opens

### Treatment

- A splint at night

## Our chairs

### Symptoms of a bad chair

- It squeaks
`

const documentsOf = (text: string): SourceDocuments => readOne(textSource('desk.md', text)).documents

const names = (documents: SourceDocuments, list: unknown, target: string): unknown[] =>
  (Array.isArray(list) ? list : []).map((edge: Record<string, {_ref: string}>) => {
    const id = edge[target]?._ref
    return documents.shared.find(({_id}) => _id === id)?.['name']
  })

describe('a page with parts about several conditions', () => {
  test('becomes an article about each of them, which are documents of their own with their facts', () => {
    const documents = documentsOf(page)
    expect(documents.page).toMatchObject({
      _id: 'article-injuries-of-the-desk',
      about: [{_ref: 'condition-tennis-elbow'}, {_ref: 'condition-trigger-finger'}],
    })
    expect(documents.page).not.toHaveProperty('symptoms')
    expect(
      documents.parts?.map(({_id, name, title, symptoms, causes, treatments}) => ({
        _id,
        name,
        title,
        symptoms: names(documents, symptoms, 'symptom'),
        causes: names(documents, causes, 'cause'),
        treatments: names(documents, treatments, 'treatment'),
      })),
    ).toEqual([
      {
        _id: 'condition-tennis-elbow',
        name: 'Tennis elbow',
        title: 'Tennis elbow',
        symptoms: ['Pain on the outer side of the elbow', 'Weak grip'],
        causes: ['Long hours with a mouse'],
        treatments: [],
      },
      {
        _id: 'condition-trigger-finger',
        name: 'Trigger finger',
        title: 'Trigger finger',
        symptoms: ['A finger that locks in the palm', 'Clicking when it opens'],
        causes: [],
        treatments: ['A splint at night'],
      },
    ])
  })

  test('tells of each part which blocks of the source it was read from', () => {
    const {origins, parts} = documentsOf(page)
    const [elbow] = parts ?? []
    const keys = Object.values(origins.get(elbow?._id ?? '') ?? {}).flat()
    expect(keys.toSorted()[0]).toBe('b003')
    expect(new Set(keys)).not.toContain('b010')
  })

  test('has them where its headings show no level, and each has the same one next below it', () => {
    const flat = `Injuries of the desk

Tennis Elbow

SYMPTOMS

– Pain on the outer side of the elbow
– Weak grip

DEFINITIONS

Tendinosis

– Wear of a tendon without inflammation

TREATMENT

– A strap below the elbow

Trigger Finger

SYMPTOMS

– A finger that locks in the palm
– Clicking when it opens
`
    const documents = readOne(textSource('desk.txt', flat)).documents
    expect(
      documents.parts?.map(({_id, symptoms, treatments}) => ({
        _id,
        symptoms: names(documents, symptoms, 'symptom'),
        treatments: names(documents, treatments, 'treatment'),
      })),
    ).toEqual([
      {
        _id: 'condition-tennis-elbow',
        symptoms: ['Pain on the outer side of the elbow', 'Weak grip'],
        treatments: ['A strap below the elbow'],
      },
      {
        _id: 'condition-trigger-finger',
        symptoms: ['A finger that locks in the palm', 'Clicking when it opens'],
        treatments: [],
      },
    ])
  })

  test.each([
    ['only one of them has facts', page.slice(0, page.indexOf('## Trigger finger'))],
    [
      'they only mention their conditions',
      '# Whom we help\n\n## Tennis elbow\n\nWe help.\n\n## Trigger finger\n\nWe help.',
    ],
  ])('is an article and nothing else where %s', (_, text) => {
    expect(documentsOf(text)).not.toHaveProperty('parts')
  })
})
