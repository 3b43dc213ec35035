import {describe, expect, test} from 'vitest'
import {keyOf} from '../../../pipeline/identity/hash.ts'
import {planImport} from '../../../pipeline/plan/plan.ts'
import {changeOf, fieldHash, imported, nextPage, page, pageId, plan, source} from './planning.ts'
import {condition, fromSource, later, options, symptom, symptomEdge} from './sample.ts'
import {edit} from './stored-documents.ts'

describe('a new page', () => {
  const edge = symptomEdge('pain', {context: 'at night'})
  const fields = {name: 'Shin splints', symptoms: [edge]}
  const created = {
    _id: `drafts.${pageId}`,
    _type: 'condition',
    ...fields,
    provenance: {
      _type: 'provenance',
      origin: 'import',
      sources: [{...source('first'), sourceBlocks: ['b001', 'b007']}],
      fieldHashes: [
        {...fieldHash('name', 'Shin splints'), sourceBlocks: ['b001']},
        fieldHash(`symptoms[_key=="${edge._key}"]`, edge),
      ],
    },
  }
  const [source1, pain, bare] = fromSource('first', symptom('pain'), condition('shin-splints', fields))
  if (source1 === undefined || pain === undefined || bare === undefined) throw new Error('three documents')
  const imports = [source1, pain, {...bare, sourceBlocks: {name: ['b001'], intro: ['b007']}}]

  test('starts as a draft with a hash of all that the import wrote', () => {
    expect(changeOf(planImport(imports, new Map(), options))).toStrictEqual({
      id: pageId,
      type: 'condition',
      action: 'create',
      target: 'draft',
      reasons: ['new'],
      conflicts: [],
      mutations: [{create: created}],
    })
  })

  test('stays a draft where its source was not public, whatever the option', () => {
    const held = imports.map((each) => ({...each, heldBack: true as const}))
    const scheduled = imports.map((each) => ({...each, publishedAt: later.importedAt}))
    const planned = planImport(held, new Map(), {...options, publish: true})
    expect(planImport(scheduled, new Map(), {...options, publish: true})).toStrictEqual(planned)
    expect(changeOf(planImport(scheduled, new Map(), {...later, publish: true})).target).toBe('published')
    const {target, reasons, mutations} = changeOf(planned)
    expect({
      target,
      reasons,
      ids: mutations.map((each) => ('create' in each ? each.create._id : '')),
    }).toStrictEqual({
      target: 'draft',
      reasons: ['new', 'a draft, since its source was not public'],
      ids: [`drafts.${pageId}`],
    })
  })

  test('is published by option', () => {
    expect(changeOf(planImport(imports, new Map(), {...options, publish: true}))).toStrictEqual({
      id: pageId,
      type: 'condition',
      action: 'create',
      target: 'published',
      reasons: ['new'],
      conflicts: [],
      mutations: [{create: {...created, _id: pageId}}],
    })
  })

  test('comes after its source and the shared documents', () => {
    expect(planImport(imports, new Map(), options).changes.map((change) => change.id)).toStrictEqual([
      'sourceArticle-first',
      'symptom-pain',
      pageId,
    ])
  })

  test('waits with references to pages that are drafts as well', () => {
    const article = {
      _id: 'article-running',
      _type: 'article',
      about: [{_type: 'reference', _key: 'k', _ref: pageId}],
    }
    const [, change] = planImport(
      fromSource('first', article, condition('shin-splints', {})),
      new Map(),
      options,
    ).changes
    expect(change?.mutations).toStrictEqual([
      {
        create: {
          _id: 'drafts.article-running',
          _type: 'article',
          about: [
            {
              _type: 'reference',
              _key: 'k',
              _ref: pageId,
              _weak: true,
              _strengthenOnPublish: {type: 'condition'},
            },
          ],
          provenance: {
            _type: 'provenance',
            origin: 'import',
            sources: [source('first')],
            fieldHashes: [fieldHash('about[_key=="k"]', {_type: 'reference', _ref: pageId})],
          },
        },
      },
    ])
  })
})

describe('a field of a page that is a draft', () => {
  const before = imported(page({name: 'Shin splints', summary: 'Old.'}))

  test('that nobody changed is not written', () => {
    expect(changeOf(plan(page({name: 'Shin splints', summary: 'Old.'}), before))).toStrictEqual({
      id: pageId,
      type: 'condition',
      action: 'unchanged',
      target: 'draft',
      reasons: [],
      conflicts: [],
      revision: 'r1',
      mutations: [],
    })
  })

  test('that changed in the source is written with its hash and its source', () => {
    expect(changeOf(plan(nextPage({name: 'Shin splints', summary: 'New.'}), before))).toStrictEqual({
      id: pageId,
      type: 'condition',
      action: 'update',
      target: 'draft',
      reasons: ['summary: taken from the source'],
      conflicts: [],
      revision: 'r1',
      mutations: [
        {
          patch: {
            id: `drafts.${pageId}`,
            ifRevisionID: 'r1',
            set: {
              summary: 'New.',
              [`provenance.fieldHashes[_key=="${keyOf('summary')}"]`]: fieldHash('summary', 'New.'),
            },
            insert: {after: 'provenance.sources[-1]', items: [source('second', later.importedAt)]},
          },
        },
      ],
    })
  })

  test('that the source no longer has is removed with its hash', () => {
    expect(changeOf(plan(page({name: 'Shin splints'}), before)).mutations).toStrictEqual([
      {
        patch: {
          id: `drafts.${pageId}`,
          ifRevisionID: 'r1',
          set: {
            [`provenance.sources[_key=="${keyOf('sourceArticle-first')}"]`]: source(
              'first',
              later.importedAt,
            ),
          },
          unset: ['summary', `provenance.fieldHashes[_key=="${keyOf('summary')}"]`],
        },
      },
    ])
  })

  test('that an editor changed stands', () => {
    const edited = edit(before, pageId, () => ({summary: 'By the editor.'}))
    expect(changeOf(plan(page({name: 'Shin splints', summary: 'Old.'}), edited))).toStrictEqual({
      id: pageId,
      type: 'condition',
      action: 'unchanged',
      target: 'draft',
      reasons: ['summary: an editor’s value stands'],
      conflicts: [],
      revision: 'r10',
      mutations: [],
    })
  })

  test('that both changed to the same value gets the new hash only', () => {
    const edited = edit(before, pageId, () => ({summary: 'New.'}))
    expect(changeOf(plan(page({name: 'Shin splints', summary: 'New.'}), edited)).mutations).toStrictEqual([
      {
        patch: {
          id: `drafts.${pageId}`,
          ifRevisionID: 'r10',
          set: {
            [`provenance.sources[_key=="${keyOf('sourceArticle-first')}"]`]: source(
              'first',
              later.importedAt,
            ),
            [`provenance.fieldHashes[_key=="${keyOf('summary')}"]`]: fieldHash('summary', 'New.'),
          },
        },
      },
    ])
  })

  test('that both changed differently stands and is reported', () => {
    const edited = edit(before, pageId, () => ({summary: 'By the editor.'}))
    expect(changeOf(plan(page({name: 'Shin splints', summary: 'New.'}), edited))).toStrictEqual({
      id: pageId,
      type: 'condition',
      action: 'conflict',
      target: 'draft',
      reasons: ['summary: changed by an editor and in the source'],
      conflicts: [{path: 'summary', stored: 'By the editor.', imported: 'New.'}],
      revision: 'r10',
      mutations: [],
    })
  })

  test('that no import wrote is filled when empty and left alone when not', () => {
    const edited = edit(before, pageId, () => ({definition: 'By the editor.', epidemiology: ''}))
    const imports = page({
      name: 'Shin splints',
      summary: 'Old.',
      definition: 'From the source.',
      epidemiology: 'Runners.',
    })
    expect(changeOf(plan(imports, edited)).mutations).toStrictEqual([
      {
        patch: {
          id: `drafts.${pageId}`,
          ifRevisionID: 'r10',
          set: {
            epidemiology: 'Runners.',
            [`provenance.sources[_key=="${keyOf('sourceArticle-first')}"]`]: source(
              'first',
              later.importedAt,
            ),
          },
          insert: {after: 'provenance.fieldHashes[-1]', items: [fieldHash('epidemiology', 'Runners.')]},
        },
      },
    ])
  })

  test.each(['summary', 'summary.deep'])('that is locked as %s is never written', (lock) => {
    const locked = edit(before, pageId, ({provenance}) => ({
      provenance: {...Object(provenance), lockedPaths: [lock]},
    }))
    expect(changeOf(plan(page({name: 'Shin splints', summary: 'New.'}), locked)).mutations).toStrictEqual([])
  })
})
