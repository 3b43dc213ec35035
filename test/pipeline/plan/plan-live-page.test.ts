import {describe, expect, test} from 'vitest'
import {changeOf, fieldHash, imported, nextPage, page, pageId, plan, source} from './planning.ts'
import {later, paragraph} from './sample.ts'
import {edit, publish} from './stored-documents.ts'

const first = page({name: 'Shin splints', intro: [paragraph('Rest.', '41cab002')]})
const live = publish(imported(first), pageId)
const stored = live.get(pageId)
if (stored === undefined) throw new Error('the page is not published')
const {_rev, _createdAt, ...content} = stored

describe('a page that is live', () => {
  test('is not written by a second import of what an editor published unchanged', () => {
    expect(plan(first, live).changes.flatMap(({mutations}) => mutations)).toStrictEqual([])
  })

  test('gets new content as a draft', () => {
    const next = nextPage({name: 'Shin pain', intro: [paragraph('Rest.', '9f3ab003')]})
    expect(changeOf(plan(next, live))).toStrictEqual({
      id: pageId,
      type: 'condition',
      action: 'update',
      target: 'draft',
      reasons: ['name: taken from the source'],
      conflicts: [],
      revision: _rev,
      mutations: [
        {
          create: {
            ...content,
            _id: `drafts.${pageId}`,
            name: 'Shin pain',
            provenance: {
              _type: 'provenance',
              origin: 'import',
              sources: [source('first'), source('second', later.importedAt)],
              fieldHashes: [
                fieldHash('name', 'Shin pain'),
                fieldHash('intro', [paragraph('Rest.', '41cab002')]),
              ],
            },
          },
        },
      ],
    })
  })

  test('takes a new source without new content into its provenance at once', () => {
    const next = nextPage({name: 'Shin splints', intro: [paragraph('Rest.', '9f3ab003')]})
    expect(changeOf(plan(next, live))).toStrictEqual({
      id: pageId,
      type: 'condition',
      action: 'update',
      target: 'published',
      reasons: ['only its provenance is brought up to date'],
      conflicts: [],
      revision: _rev,
      mutations: [
        {
          patch: {
            id: pageId,
            ifRevisionID: _rev,
            insert: {after: 'provenance.sources[-1]', items: [source('second', later.importedAt)]},
          },
        },
      ],
    })
  })

  test('is read and written through its draft where there is one', () => {
    const edited = edit(live, pageId, () => ({name: 'By the editor'}))
    const revision = edited.get(`drafts.${pageId}`)?._rev
    const next = nextPage({name: 'Shin pain', intro: [paragraph('Rest.', '9f3ab003')]})
    expect(changeOf(plan(next, edited))).toStrictEqual({
      id: pageId,
      type: 'condition',
      action: 'conflict',
      target: 'draft',
      reasons: ['name: changed by an editor and in the source', 'only its provenance is brought up to date'],
      conflicts: [{path: 'name', stored: 'By the editor', imported: 'Shin pain'}],
      revision,
      mutations: [
        {
          patch: {
            id: `drafts.${pageId}`,
            ifRevisionID: revision,
            insert: {after: 'provenance.sources[-1]', items: [source('second', later.importedAt)]},
          },
        },
      ],
    })
  })
})
