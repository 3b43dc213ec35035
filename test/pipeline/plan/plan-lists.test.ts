import {describe, expect, test} from 'vitest'
import {keyOf} from '../../../pipeline/identity/hash.ts'
import {changeOf, fieldHash, imported, pageId, plan, source} from './planning.ts'
import {lock} from './histories.ts'
import {condition, fromSource, later, symptom, symptomEdge} from './sample.ts'
import {edit} from './stored-documents.ts'

const edges = ['a', 'b', 'c'].map((slug) => symptomEdge(slug))
const shared = ['a', 'b', 'c', 'd'].map((slug) => symptom(slug))
const withEdges = (symptoms: unknown) => fromSource('first', ...shared, condition('shin-splints', {symptoms}))
const before = imported(withEdges(edges))

const path = (slug: string) => `symptoms[_key=="${keyOf(`symptom-${slug}`)}"]`
const hashAt = (slug: string) => `provenance.fieldHashes[_key=="${keyOf(path(slug))}"]`

describe('a list of a page', () => {
  test('is patched item by item', () => {
    const next = [edges[0], symptomEdge('c', {context: 'at night'}), symptomEdge('d')]
    expect(changeOf(plan(withEdges(next), before))).toStrictEqual({
      id: pageId,
      type: 'condition',
      action: 'update',
      target: 'draft',
      reasons: ['symptoms: 1 added, 1 changed, 1 removed'],
      conflicts: [],
      revision: 'r1',
      mutations: [
        {
          patch: {
            id: `drafts.${pageId}`,
            ifRevisionID: 'r1',
            set: {
              [path('c')]: next[1],
              [`provenance.sources[_key=="${keyOf('sourceArticle-first')}"]`]: source(
                'first',
                later.importedAt,
              ),
              [hashAt('c')]: fieldHash(path('c'), next[1]),
            },
            unset: [path('b'), hashAt('b')],
            insert: {after: 'symptoms[-1]', items: [next[2]]},
          },
        },
        {
          patch: {
            id: `drafts.${pageId}`,
            insert: {after: 'provenance.fieldHashes[-1]', items: [fieldHash(path('d'), next[2])]},
          },
        },
      ],
    })
  })

  test('does not get back what an editor deleted, nor the shared document behind it', () => {
    const edited = new Map(edit(before, pageId, () => ({symptoms: [edges[0], edges[2]]})))
    edited.delete('symptom-b')
    const second = plan(withEdges(edges), edited)
    expect(second.changes.filter(({mutations}) => mutations.length > 0)).toStrictEqual([])
    expect(changeOf(second, 'symptom-b')).toStrictEqual({
      id: 'symptom-b',
      type: 'symptom',
      action: 'skip',
      target: 'published',
      reasons: [
        'nothing will refer to it: an editor removed the items that name it, or their page is skipped',
      ],
      conflicts: [],
      mutations: [],
    })
  })

  test('is untouched when locked as a whole', () => {
    const locked = edit(before, pageId, lock('symptoms'))
    expect(changeOf(plan(withEdges([symptomEdge('d')]), locked)).mutations).toStrictEqual([])
  })

  test('keeps the one item that is locked by position together with all others', () => {
    const locked = edit(before, pageId, lock('symptoms[0].context'))
    expect(changeOf(plan(withEdges([]), locked)).mutations).toStrictEqual([])
  })
})
