import {describe, expect, test} from 'vitest'
import {idsToRead} from '../../../pipeline/plan/plan.ts'
import {readProvenance} from '../../../pipeline/plan/provenance.ts'
import type {SanityDocument} from '../../../pipeline/plan/types.ts'
import {changeOf, exercise, fieldHash, imported, nothing, plan, source} from './planning.ts'
import {condition, fromSource, later, symptom, symptomEdge} from './sample.ts'
import {carryOut, documentsOf, edit, type Documents} from './stored-documents.ts'

/** Each of 150 sources, which all name the bridge. */
const many = Array.from({length: 150}, (_, number) => fromSource(`source ${number}`, exercise({}))).flat()

const sourceKeys = (documents: Documents): unknown[] => {
  const bridge = documents.get('exercise-bridge')
  const known = bridge && readProvenance(bridge)
  return (known?.sources ?? []).map(({_key}) => _key).toSorted()
}

describe('a shared document', () => {
  test('that every article names notes a hundred of them, the same whatever their order, and is then left alone', () => {
    const take = (documents: Documents, some: typeof many): Documents =>
      carryOut(documents, plan(some, documents))
    const all = take(nothing, many)
    expect(sourceKeys(all)).toHaveLength(100)
    const halves = take(take(nothing, many.slice(70)), many.slice(0, 70))
    expect(sourceKeys(halves)).toEqual(sourceKeys(all))
    expect(changeOf(plan(many.slice(0, 70), all), 'exercise-bridge')).toMatchObject({
      action: 'unchanged',
      mutations: [],
    })
  })

  test('that is new is created published', () => {
    expect(
      changeOf(
        plan(fromSource('first', exercise({aliases: ['Glute bridge'], types: []})), nothing),
        'exercise-bridge',
      ),
    ).toStrictEqual({
      id: 'exercise-bridge',
      type: 'exercise',
      action: 'create',
      target: 'published',
      reasons: ['new'],
      conflicts: [],
      mutations: [
        {
          create: {
            ...exercise({aliases: ['Glute bridge'], types: []}),
            provenance: {
              _type: 'provenance',
              origin: 'import',
              sources: [source('first', later.importedAt)],
              fieldHashes: [
                fieldHash('name', 'Bridge'),
                fieldHash('aliases[@=="Glute bridge"]', 'Glute bridge'),
              ],
            },
          },
        },
      ],
    })
  })

  test('that two sources of a run name is created once, with what both know', () => {
    const both = [
      ...fromSource('second', exercise({summary: 'Second.', level: 'beginner', aliases: ['Glute bridge']})),
      ...fromSource('first', exercise({summary: 'First.', aliases: ['Hip bridge', 'bridge']})),
    ]
    expect(changeOf(plan(both, nothing), 'exercise-bridge')).toStrictEqual({
      id: 'exercise-bridge',
      type: 'exercise',
      action: 'create',
      target: 'published',
      reasons: ['new, in 2 sources'],
      conflicts: [],
      mutations: [
        {
          create: {
            ...exercise({
              summary: 'First.',
              aliases: ['Hip bridge', 'bridge', 'Glute bridge'],
              level: 'beginner',
            }),
            provenance: {
              _type: 'provenance',
              origin: 'import',
              sources: [source('first', later.importedAt), source('second', later.importedAt)],
              fieldHashes: [
                fieldHash('name', 'Bridge'),
                fieldHash('summary', 'First.'),
                fieldHash('aliases[@=="Hip bridge"]', 'Hip bridge'),
                fieldHash('aliases[@=="bridge"]', 'bridge'),
                fieldHash('aliases[@=="Glute bridge"]', 'Glute bridge'),
                fieldHash('level', 'beginner'),
              ],
            },
          },
        },
      ],
    })
  })

  test('that is stored gains aliases, a source and values for empty fields, and nothing else', () => {
    const stored = imported(fromSource('first', exercise({kind: 'single', aliases: ['Glute bridge']})))
    const next = exercise({
      kind: 'group',
      summary: 'Lifts the hips.',
      aliases: ['glute bridge', 'Hip bridge'],
    })
    expect(changeOf(plan(fromSource('second', next), stored), 'exercise-bridge')).toStrictEqual({
      id: 'exercise-bridge',
      type: 'exercise',
      action: 'update',
      target: 'published',
      reasons: ['summary: was empty', 'aliases: 1 added'],
      conflicts: [],
      revision: 'r1',
      mutations: [
        {
          patch: {
            id: 'exercise-bridge',
            ifRevisionID: 'r1',
            set: {aliases: ['Glute bridge', 'Hip bridge'], summary: 'Lifts the hips.'},
            insert: {after: 'provenance.sources[-1]', items: [source('second', later.importedAt)]},
          },
        },
        {
          patch: {
            id: 'exercise-bridge',
            insert: {
              after: 'provenance.fieldHashes[-1]',
              items: [
                fieldHash('aliases[@=="Hip bridge"]', 'Hip bridge'),
                fieldHash('summary', 'Lifts the hips.'),
              ],
            },
          },
        },
      ],
    })
  })

  test('does not get back what an editor took away', () => {
    const imports = fromSource('first', exercise({summary: 'Lifts the hips.', aliases: ['Hip bridge']}))
    const stored = new Map(imported(imports))
    stored.set('exercise-bridge', {...exercise({}), ...pick(stored, 'provenance'), _rev: 'r2'})
    expect(changeOf(plan(imports, stored), 'exercise-bridge').mutations).toStrictEqual([])
  })

  test('that is open as a draft is read and written there', () => {
    const stored = edit(imported(fromSource('first', exercise({}))), 'exercise-bridge', () => ({
      summary: 'Mine.',
    }))
    const change = changeOf(
      plan(fromSource('second', exercise({summary: 'Theirs.'})), stored),
      'exercise-bridge',
    )
    expect(change).toStrictEqual({
      id: 'exercise-bridge',
      type: 'exercise',
      action: 'update',
      target: 'draft',
      reasons: ['named by another source'],
      conflicts: [],
      revision: 'r10',
      mutations: [
        {
          patch: {
            id: 'drafts.exercise-bridge',
            ifRevisionID: 'r10',
            insert: {after: 'provenance.sources[-1]', items: [source('second', later.importedAt)]},
          },
        },
      ],
    })
  })

  test('that an editor made is referred to and never changed', () => {
    const stored = documentsOf({...exercise({}), _rev: 'r5'})
    expect(
      changeOf(plan(fromSource('first', exercise({summary: 'Lifts.'})), stored), 'exercise-bridge'),
    ).toStrictEqual({
      id: 'exercise-bridge',
      type: 'exercise',
      action: 'unchanged',
      target: 'published',
      reasons: ['made by an editor: referred to and never changed'],
      conflicts: [],
      revision: 'r5',
      mutations: [],
    })
  })

  test('with a locked field gains nothing there', () => {
    const stored = new Map(imported(fromSource('first', exercise({}))))
    const bridge = stored.get('exercise-bridge')
    stored.set('exercise-bridge', {
      ...exercise({}),
      _rev: 'r2',
      provenance: {...Object(bridge?.['provenance']), lockedPaths: ['summary', 'aliases']},
    })
    const again = fromSource('first', exercise({summary: 'Lifts.', aliases: ['Hip bridge']}))
    expect(changeOf(plan(again, stored), 'exercise-bridge').mutations).toStrictEqual([])
  })

  test('that exists only as a draft is referred to in the Studio’s way', () => {
    const stored = documentsOf({...symptom('pain'), _id: 'drafts.symptom-pain', _rev: 'r3'})
    const imports = fromSource(
      'first',
      symptom('pain'),
      condition('shin-splints', {symptoms: [symptomEdge('pain')]}),
    )
    const [mutation] = changeOf(plan(imports, stored), 'condition-shin-splints').mutations
    expect(mutation !== undefined && 'create' in mutation && mutation.create['symptoms']).toStrictEqual([
      symptomEdge('pain', {
        symptom: {
          _type: 'reference',
          _ref: 'symptom-pain',
          _weak: true,
          _strengthenOnPublish: {type: 'symptom'},
        },
      }),
    ])
  })
})

const faq = (answer: string): SanityDocument => ({
  _id: 'faq-shin-rest',
  _type: 'faq',
  question: 'Rest?',
  answer,
})

describe('a question of one page', () => {
  const stored = imported(fromSource('first', faq('Yes.')))

  test('whose article has another answer now is changed in a draft', () => {
    const change = changeOf(plan(fromSource('first', faq('No.')), stored), 'faq-shin-rest')
    expect([change.action, change.target, change.conflicts, change.reasons]).toStrictEqual([
      'update',
      'draft',
      [],
      ['answer: taken from the source'],
    ])
    const after = carryOut(stored, plan(fromSource('first', faq('No.')), stored))
    expect([
      after.get('faq-shin-rest')?.['answer'],
      after.get('drafts.faq-shin-rest')?.['answer'],
    ]).toStrictEqual(['Yes.', 'No.'])
    expect(changeOf(plan(fromSource('first', faq('No.')), after), 'faq-shin-rest').mutations).toStrictEqual(
      [],
    )
  })

  test('is known by the file of its article, whose hash is another', () => {
    const inFile = (name: string, answer: string) =>
      fromSource(name, faq(answer)).map((each) => ({...each, source: {...each.source, file: 'shin.md'}}))
    const before = imported(inFile('first', 'Yes.'))
    expect(changeOf(plan(inFile('second', 'No.'), before), 'faq-shin-rest').reasons).toStrictEqual([
      'answer: taken from the source',
    ])
  })

  test('to which another article gives another answer keeps its own and is reported', () => {
    const change = changeOf(plan(fromSource('second', faq('No.')), stored), 'faq-shin-rest')
    expect([change.action, change.conflicts]).toStrictEqual([
      'conflict',
      [{path: 'answer', stored: 'Yes.', imported: 'No.'}],
    ])
  })

  test('whose answer an editor and the article changed keeps the editor’s and is reported', () => {
    const edited = new Map(stored).set('faq-shin-rest', {
      ...faq('By the editor.'),
      ...pick(stored, 'provenance', 'faq-shin-rest'),
    })
    expect(changeOf(plan(fromSource('first', faq('No.')), edited), 'faq-shin-rest').conflicts).toStrictEqual([
      {path: 'answer', stored: 'By the editor.', imported: 'No.'},
    ])
  })

  test('whose answer an editor changed is not reported', () => {
    const edited = new Map(stored).set('faq-shin-rest', {
      ...faq('By the editor.'),
      ...pick(stored, 'provenance', 'faq-shin-rest'),
    })
    expect(changeOf(plan(fromSource('first', faq('Yes.')), edited), 'faq-shin-rest').conflicts).toStrictEqual(
      [],
    )
  })
})

describe('a document that is created once', () => {
  test('says when and by what a source was imported', () => {
    expect(changeOf(plan(fromSource('first'), nothing), 'sourceArticle-first').mutations).toStrictEqual([
      {
        create: {
          _id: 'sourceArticle-first',
          _type: 'sourceArticle',
          title: 'first',
          importedAt: later.importedAt,
          importer: later.importer,
        },
      },
    ])
  })

  test('is left alone once it is there', () => {
    const region = {_id: 'bodyRegion-knee', _type: 'bodyRegion', name: 'Knee'}
    const stored = documentsOf({...region, name: 'The knee', _rev: 'r9'})
    expect(changeOf(plan(fromSource('first', region), stored), 'bodyRegion-knee')).toStrictEqual({
      id: 'bodyRegion-knee',
      type: 'bodyRegion',
      conflicts: [],
      action: 'unchanged',
      target: 'published',
      reasons: [],
      revision: 'r9',
      mutations: [],
    })
  })
})

test('the documents to read are those of the import and those that it refers to', () => {
  const imports = fromSource('first', condition('shin-splints', {symptoms: [symptomEdge('pain')]}))
  expect(idsToRead(imports)).toStrictEqual(['condition-shin-splints', 'sourceArticle-first', 'symptom-pain'])
})

const pick = (documents: Documents, field: string, id = 'exercise-bridge') => ({
  [field]: documents.get(id)?.[field],
})
