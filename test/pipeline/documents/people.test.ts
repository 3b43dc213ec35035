import {describe, expect, test} from 'vitest'
import {readDocuments} from '../read-page.ts'

const read = (...blocks: string[]) => {
  const {page, shared} = readDocuments(['# Sore knees', ...blocks, '## Causes', 'Load.'].join('\n\n'))
  const people = shared.filter(({_type}) => _type === 'author')
  return {
    authors: page['authors'],
    people: people.map(({_id, name, jobTitle}) => [_id, name, jobTitle]),
  }
}

describe('authors', () => {
  test.each([
    ['By Jane Doe', 'Jane Doe', undefined],
    ['By Jane Doe, Senior Physiotherapist', 'Jane Doe', 'Senior Physiotherapist'],
    ['By Jane Doe | Physiotherapist', 'Jane Doe', 'Physiotherapist'],
    ['By Jane Doe (Physiotherapist)', 'Jane Doe', 'Physiotherapist'],
    ['By Jane Doe · 12 May 2024', 'Jane Doe', undefined],
  ])('of “%s”', (line, name, job) => {
    expect(read(line)).toEqual({
      authors: [{_type: 'reference', _ref: 'author-jane-doe', _key: '00c179cbbe07'}],
      people: [['author-jane-doe', name, job]],
    })
  })

  test('are named once, however often the page names them', () => {
    expect(read('By Jane Doe', 'Written by Jane Doe').people).toHaveLength(1)
    expect(read('By Jane Doe', 'Written by Jane Doe').authors).toHaveLength(1)
  })

  test('are two where two are named', () => {
    expect(read('By Jane Doe', 'By John Roe').people.map(([id]) => id)).toEqual([
      'author-jane-doe',
      'author-john-roe',
    ])
  })

  test('are none where the byline or the metadata names nobody', () => {
    expect(read('By Clinic Team')).toEqual({authors: undefined, people: []})
    expect(readDocuments('---\nauthor: admin\n---\n\n# Sore knees\n\nWords.').page['authors']).toBeUndefined()
  })
})

test('the clinic is a reference, and its mentions name it', () => {
  const {page, source} = readDocuments(
    '# Sore knees\n\nAt Hill Physio, our team helps. At Hill Physio, your knee is safe.',
  )
  expect(page['clinic']).toEqual({_type: 'reference', _ref: 'clinic-hill-physio'})
  expect(source['blocks']).toEqual([
    {
      _key: 'b001',
      _type: 'sourceBlock',
      kind: 'title',
      level: 1,
      text: 'Sore knees',
      status: 'mapped',
      targets: ['article-sore-knees#title'],
    },
    {
      _key: 'b002',
      _type: 'sourceBlock',
      kind: 'paragraph',
      text: 'At Hill Physio, our team helps. At Hill Physio, your knee is safe.',
      status: 'mapped',
      targets: ['article-sore-knees#intro', 'clinic-hill-physio#name'],
    },
  ])
})
