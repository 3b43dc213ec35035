import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {dryRun, type Mutation as Planned, type Transaction} from '@sanity/migrate'
import {Mutation, type Doc, type Mut} from '@sanity/mutator'
import {describe, expect, test} from 'vitest'
import migration from '../../migrations/2026-11-22-symptoms-to-references/index.ts'

const api = {projectId: 'abcd1234', dataset: 'production', apiVersion: 'v2026-11-01', token: ''} as const

/** What a dry run over a dataset export comes to: the way of the command line, without its output. */
async function transactionsFor(documents: readonly Doc[]): Promise<Mut[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'migration-'))
  try {
    const exportPath = join(folder, 'export.tar.gz')
    await writeFile(
      join(folder, 'data.ndjson'),
      documents.map((document) => JSON.stringify(document)).join('\n'),
    )
    execFileSync('tar', ['-czf', 'export.tar.gz', 'data.ndjson'], {cwd: folder})
    return (await Array.fromAsync(dryRun({api, exportPath}, migration))).flat().map(toWireForm)
  } finally {
    await rm(folder, {recursive: true})
  }
}

function toWireForm(planned: Planned | Transaction): Mut[] {
  if (planned.type !== 'transaction') throw new Error(`a lone ${planned.type} instead of a transaction`)
  return planned.mutations.map((mutation): Mut => {
    if (mutation.type === 'createIfNotExists') return {createIfNotExists: toDocument(mutation.document)}
    if (mutation.type !== 'patch') throw new Error(`unexpected ${mutation.type}`)
    const [{path, op} = {path: [], op: undefined}, ...others] = mutation.patches
    const [field] = path
    if (op?.type !== 'set' || typeof field !== 'string' || path.length > 1 || others.length > 0) {
      throw new Error('more than one field is set')
    }
    const ifRevisionID = mutation.options?.ifRevision
    const guard = ifRevisionID === undefined ? {} : {ifRevisionID}
    return {patch: {id: mutation.id, set: {[field]: op.value}, ...guard}}
  })
}

function toDocument(value: unknown): Doc {
  if (isDocument(value)) return value
  throw new Error('a document without identifier or type')
}

const isDocument = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && '_id' in value && '_type' in value

/** The documents after a run, without the time at which they were created. */
async function migrate(documents: readonly Doc[]): Promise<Doc[]> {
  const stored = new Map(documents.map((document) => [document._id, document]))
  for (const mutation of (await transactionsFor(documents)).flat()) {
    const id =
      mutation.createIfNotExists?._id ?? (mutation.patch && 'id' in mutation.patch ? mutation.patch.id : '')
    const after = new Mutation({mutations: [mutation]}).apply(stored.get(id) ?? null)
    if (after === null) throw new Error(`${id} is not stored`)
    const {_createdAt, ...document} = after
    stored.set(id, document)
  }
  return [...stored.values()]
}

const condition = (symptoms: unknown, fields: Readonly<Record<string, unknown>> = {}): Doc => ({
  _id: 'condition-tendinopathy',
  _type: 'condition',
  _rev: 'r1',
  name: 'Tendinopathy',
  symptoms,
  ...fields,
})

const symptom = (slug: string, name: string, language = 'en'): Doc => ({
  _id: language === 'en' ? `symptom-${slug}` : `symptom-${slug}-${language}`,
  _type: 'symptom',
  name,
  slug: {_type: 'slug', current: slug},
  language,
})

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

const edge = (slug: string, context?: string) => ({
  _type: 'conditionSymptom',
  _key: hash(`symptom-${slug}`).slice(0, 12),
  symptom: {_type: 'reference', _ref: `symptom-${slug}`},
  ...(context === undefined ? {} : {context}),
})

describe('symptoms as text', () => {
  test('become documents and edges in one transaction under the revision that was read', async () => {
    expect(await transactionsFor([condition(['Morning stiffness'])])).toStrictEqual([
      [
        {createIfNotExists: symptom('morning-stiffness', 'Morning stiffness')},
        {
          patch: {
            id: 'condition-tendinopathy',
            set: {
              symptoms: [
                {
                  _type: 'conditionSymptom',
                  _key: 'd8b52220c0cd',
                  symptom: {_type: 'reference', _ref: 'symptom-morning-stiffness'},
                },
              ],
            },
            ifRevisionID: 'r1',
          },
        },
      ],
    ])
  })

  test('are cut before a qualifier, and only there', async () => {
    expect(
      await migrate([
        condition([
          'Deep, dull ache',
          'Pain while sitting, especially on hard surfaces',
          'Stiffness,  such as  in bed',
        ]),
      ]),
    ).toStrictEqual([
      condition([
        edge('deep-dull-ache'),
        edge('pain-while-sitting', 'especially on hard surfaces'),
        edge('stiffness', 'such as in bed'),
      ]),
      symptom('deep-dull-ache', 'Deep, dull ache'),
      symptom('pain-while-sitting', 'Pain while sitting'),
      symptom('stiffness', 'Stiffness'),
    ])
  })

  test('get the identifiers that an import would give them', async () => {
    const long =
      'Überlastung & “runner’s” pain during or after running, lunging, squatting or long hours of sitting at the desk'
    const full =
      'uberlastung-and-runners-pain-during-or-after-running-lunging-squatting-or-long-hours-of-sitting-at-the-desk'
    const id = `uberlastung-and-runners-pain-during-or-after-running-lunging-squatting-${hash(full).slice(0, 8)}`
    const slug = `uberlastung-and-runners-pain-during-or-after-running-lunging-squatting-or-long-hours-${hash(full).slice(0, 8)}`
    expect(await migrate([condition([long])])).toStrictEqual([
      condition([edge(id)]),
      {...symptom(id, long), slug: {_type: 'slug', current: slug}},
    ])
  })

  test('without a Latin letter are known by their hash', async () => {
    const slug = hash('痛み').slice(0, 12)
    expect(await migrate([condition(['痛み'])])).toStrictEqual([
      condition([edge(slug)]),
      symptom(slug, '痛み'),
    ])
  })

  test('in another language get documents of that language', async () => {
    expect(await migrate([condition(['Schmerz'], {language: 'de'})])).toStrictEqual([
      condition([edge('schmerz-de')], {language: 'de'}),
      symptom('schmerz', 'Schmerz', 'de'),
    ])
  })

  test('that are blank go, and the same one twice becomes one edge with both contexts', async () => {
    expect(
      await migrate([
        condition(['Stiffness, often at night', ' ', 'Pain', 'Stiffness, especially after rest']),
      ]),
    ).toStrictEqual([
      condition([edge('stiffness', 'often at night; especially after rest'), edge('pain')]),
      symptom('stiffness', 'Stiffness'),
      symptom('pain', 'Pain'),
    ])
  })

  test('do not touch a symptom document that is there', async () => {
    const stored: Doc = {...symptom('pain', 'Pain (general)'), _rev: 'r4', kind: 'pain'}
    expect(await migrate([stored, condition(['Pain'])])).toStrictEqual([stored, condition([edge('pain')])])
  })

  test('of a draft get published documents, so that its references hold', async () => {
    const draft = condition(['Pain'], {_id: 'drafts.condition-tendinopathy'})
    expect(await migrate([draft])).toStrictEqual([
      {...draft, symptoms: [edge('pain')]},
      symptom('pain', 'Pain'),
    ])
  })
})

describe('edges', () => {
  const stored = {...edge('pain'), _key: 'made-by-hand', note: 'Ask about nights.', group: 'Phase 1'}

  test('stay as they are beside text, in their places', async () => {
    const other = {...stored, _key: 'other-group', group: 'Phase 2'}
    expect(await migrate([condition(['Ache', stored, other, 'Pain'])])).toStrictEqual([
      condition([edge('ache'), stored, other]),
      symptom('ache', 'Ache'),
      symptom('pain', 'Pain'),
    ])
  })

  test('take over what a text adds to the same symptom', async () => {
    expect(await migrate([condition(['Pain, mainly at night', stored])])).toStrictEqual([
      condition([{...stored, context: 'mainly at night'}]),
      symptom('pain', 'Pain'),
    ])
  })
})

describe('nothing happens', () => {
  test.each([
    ['to a condition that is migrated', condition([edge('pain')])],
    ['to a condition without symptoms', condition(undefined)],
    ['to an empty list', condition([])],
    ['to another type', {...condition(['Pain']), _type: 'article'}],
  ])('%s', async (_name, document) => {
    expect(await transactionsFor([document])).toStrictEqual([])
  })

  test('in a second run', async () => {
    const once = await migrate([condition(['Pain, mainly at night', edge('ache'), 'Pain', '痛み'])])
    expect(await transactionsFor(once)).toStrictEqual([])
  })
})
