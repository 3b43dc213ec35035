import {describe, expect, test} from 'vitest'
import type {Plan} from '../../../pipeline/plan/types.ts'
import {changeOf, imported, nextPage, nothing, page, pageId, plan} from './planning.ts'
import {condition} from './sample.ts'
import {documentsOf} from './stored-documents.ts'

const outcomes = ({changes}: Plan) =>
  changes.filter(({id}) => id === pageId).map(({action, reasons}) => [action, reasons])

describe('a page that an import may not have', () => {
  test.each([
    ['has no provenance', {}],
    ['says that an editor made it', {provenance: {_type: 'provenance', origin: 'editor'}}],
  ])('because it %s is left alone and reported', (_name, fields) => {
    const stored = documentsOf({...condition('shin-splints', {name: 'Mine', ...fields}), _rev: 'r7'})
    const result = plan(page({name: 'Shin splints'}), stored)
    expect(changeOf(result)).toStrictEqual({
      id: pageId,
      type: 'condition',
      action: 'skip',
      target: 'published',
      reasons: ['made by an editor: never changed by an import'],
      conflicts: [],
      revision: 'r7',
      mutations: [],
    })
    expect(result.problems).toStrictEqual([
      {
        id: pageId,
        code: 'page-made-by-editor',
        message: `${pageId} was made by an editor, so the import leaves it alone; rename one of the two pages`,
      },
    ])
  })

  test('because two sources of a run claim it goes to the first', () => {
    const result = plan([...page({name: 'One'}), ...nextPage({name: 'Two'})], nothing)
    expect(outcomes(result)).toStrictEqual([
      ['create', ['new']],
      ['skip', ['claims the same slug as sourceArticle-first']],
    ])
    expect(result.problems).toStrictEqual([
      {
        id: pageId,
        code: 'slug-claimed-twice',
        message: `${pageId} claims the same slug as sourceArticle-first`,
      },
    ])
  })

  test('because two sources of a run claim it goes to the source that it has already', () => {
    const stored = imported(nextPage({name: 'Two'}))
    expect(outcomes(plan([...page({name: 'One'}), ...nextPage({name: 'Two'})], stored))).toStrictEqual([
      ['unchanged', []],
      ['skip', ['claims the same slug as sourceArticle-second']],
    ])
  })
})

test('a reference to a document that is nowhere is kept weak and reported', () => {
  const clinic = {_type: 'reference', _ref: 'clinic-nowhere'}
  const result = plan(page({clinic}), nothing)
  const [mutation] = changeOf(result).mutations
  expect(mutation !== undefined && 'create' in mutation && mutation.create['clinic']).toStrictEqual({
    ...clinic,
    _weak: true,
  })
  expect(result.problems).toStrictEqual([
    {
      id: pageId,
      code: 'unresolved-reference',
      message: `${pageId} refers to clinic-nowhere, which is neither stored nor imported; the reference is kept weak`,
    },
  ])
})
