import {expect, test} from 'vitest'
import {schemaTypes} from '../../schemas/index.ts'
import {validateDocuments, type Remark, type StoredDocument} from '../support/validate-documents.ts'
import {smallClinic} from './small-clinic.ts'

test('a dataset with a good document of every type gives no remark', async () => {
  const types = new Set(smallClinic().map(({_type}) => _type))
  const missing = schemaTypes.filter(({type, name}) => type === 'document' && !types.has(name))
  expect(missing).toEqual([])
  expect(await validateDocuments(smallClinic())).toEqual([])
})

test('a condition without clinical content is told what it lacks, and can still be published', async () => {
  const lacking = ['bodyRegions', 'symptoms', 'redFlags']
  expect(await remarksAfter('condition-tennis-elbow', without(...lacking, 'sections'))).toEqual([
    warning('bodyRegions', 'Without a body region this page cannot be found by region'),
    warning('symptoms', 'A condition without symptoms is not found by the symptom checker'),
    {
      path: 'redFlags',
      level: 'info',
      message: 'No warning signs recorded; ask a clinician whether that is right',
    },
  ])
})

test('a page with a draft of its own keeps its slug and name', async () => {
  const page = find(smallClinic(), 'condition-tennis-elbow')
  expect(await validateDocuments([...smallClinic(), {...page, _id: `drafts.${page._id}`}])).toEqual([])
})

test('two documents of one type and language cannot share a slug, in another language they can', async () => {
  const twin = {...find(smallClinic(), 'cause-gripping'), _id: 'cause-twin', name: 'Clenching'}
  expect(await validateDocuments([...smallClinic(), twin])).toEqual([
    {id: 'cause-gripping', ...error('slug', 'Slug is already in use')},
    {id: 'cause-twin', ...error('slug', 'Slug is already in use')},
  ])
  expect(await validateDocuments([...smallClinic(), {...twin, language: 'de'}])).toEqual([])
})

const faults: [fault: string, id: string, change: Change, remarks: Omit<Remark, 'id'>[]][] = [
  ['no name', 'condition-tennis-elbow', without('name'), [error('name', 'Required')]],
  [
    'a slug with capitals and a space',
    'condition-tennis-elbow',
    set({slug: {_type: 'slug', current: 'Tennis Elbow'}}),
    [error('slug', 'Use lower-case letters, digits and single hyphens only')],
  ],
  [
    'a field that the schema does not have',
    'condition-tennis-elbow',
    set({colour: 'red'}),
    [warning('colour', "Field 'colour' does not exist on type 'condition'")],
  ],
  [
    'a section of no heading that is not of the kind “Other”',
    'condition-tennis-elbow',
    set({
      sections: [
        {_key: 'a', _type: 'section', kind: 'causes'},
        {_key: 'b', _type: 'section', kind: 'other'},
        {_key: 'c', _type: 'section', kind: 'causes', heading: 'Causes'},
      ],
    }),
    [
      error(
        'sections[_key=="a"].heading',
        'Write a heading, or choose the kind “Other” for a text that goes on without one.',
      ),
    ],
  ],
  [
    'a symptom twice in one list',
    'condition-tennis-elbow',
    repeatFirst('symptoms'),
    [error('symptoms[_key=="again"].symptom', 'This symptom is already in the list')],
  ],
  [
    'a reference to a document that is not there',
    'condition-tennis-elbow',
    set({clinic: {_type: 'reference', _ref: 'clinic-gone'}}),
    [error('clinic', 'Referenced document must be published')],
  ],
  [
    'approval without a reviewer',
    'condition-tennis-elbow',
    set({review: {_type: 'medicalReview', status: 'approved'}}),
    [error('review.status', 'An approved text names its reviewer and the date of the review')],
  ],
  [
    'an image without description',
    'condition-tennis-elbow',
    set({heroImage: {_type: 'figure', asset: {_type: 'reference', _ref: 'image-abc-10x10-png'}}}),
    [error('heroImage.alt', 'Describe the image, or mark it as decorative')],
  ],
  [
    'a recovery time that ends before it begins',
    'condition-tennis-elbow',
    set({recoveryTime: {_type: 'recoveryTime', min: 12, max: 6, unit: 'week'}}),
    [error('recoveryTime.min', 'The shortest time is above the longest one')],
  ],
  [
    'a list printed by two sections',
    'condition-tennis-elbow',
    repeatFirst('sections'),
    [warning('sections[_key=="again"].list', 'Another section already prints the list “symptoms”')],
  ],
  [
    'a long headline',
    'condition-tennis-elbow',
    set({title: 'x'.repeat(111)}),
    [warning('title', 'Search engines usually cut a headline of more than 110 characters')],
  ],
  [
    'fewer repetitions at most than at least',
    'exercise-wrist-extension',
    set({defaultDose: {_type: 'dose', repsMin: 12, repsMax: 8}}),
    [error('defaultDose.repsMin', 'The lower number of repetitions is above the upper one')],
  ],
  [
    'a group that contains itself',
    'exercise-wrist-extension',
    set({kind: 'group', members: [{_key: 'm', _type: 'reference', _ref: 'exercise-wrist-extension'}]}),
    [error('members', 'A group cannot be one of its own exercises')],
  ],
  [
    'a symptom that is a form of itself',
    'symptom-elbow-pain',
    set({broader: {_type: 'reference', _ref: 'symptom-elbow-pain'}}),
    [error('broader', 'A symptom cannot be a form of itself')],
  ],
  [
    'a question without a question mark',
    'faq-tennis-elbow-can-i-play',
    set({question: 'Playing'}),
    [warning('question', 'A question normally ends with a question mark')],
  ],
  [
    'a reviewer without credentials',
    'author-jo-reid',
    without('credentials'),
    [error('credentials', 'A reviewer needs at least one credential')],
  ],
  [
    'a redirect to two targets',
    'redirect-elbow',
    set({toPath: '/elbow'}),
    [error('toPath', 'Give either a document or a path')],
  ],
  [
    'a redirect from another site',
    'redirect-elbow',
    set({from: '//example.com'}),
    [error('from', 'A path starts with one “/”')],
  ],
]

test.each(faults)('reports %s, and nothing else', async (_fault, id, change, remarks) => {
  expect(await remarksAfter(id, change)).toEqual(remarks)
})

const addresses = [
  ['javascript:alert(1)', 'error'],
  ['//example.com', 'error'],
  ['page.html', 'warning'],
] as const

test.each(addresses)('remarks on a link to %s with the level %s', async (href, expected) => {
  const body = [
    {_key: 'p', _type: 'block', style: 'normal', children: [], markDefs: [{_key: 'l', _type: 'link', href}]},
  ]
  const remarks = await remarksAfter('treatment-education', set({description: body}))
  expect(remarks.map(({path, level}) => ({path, level}))).toEqual([
    {path: 'description[_key=="p"].markDefs[_key=="l"].href', level: expected},
  ])
})

type Change = (document: StoredDocument) => StoredDocument

/** The remarks about the small clinic once one of its documents is changed. */
async function remarksAfter(id: string, change: Change): Promise<Omit<Remark, 'id'>[]> {
  const documents = smallClinic()
  const changed = change(find(documents, id))
  const remarks = await validateDocuments(
    documents.map((document) => (document._id === id ? changed : document)),
  )
  return remarks.map(({path, level, message}) => ({path, level, message}))
}

function find(documents: readonly StoredDocument[], id: string): StoredDocument {
  const document = documents.find(({_id}) => _id === id)
  if (document === undefined) throw new Error(`the small clinic has no ${id}`)
  return document
}

function set(fields: Record<string, unknown>): Change {
  return (document) => ({...document, ...fields})
}

function without(...names: readonly string[]): Change {
  return ({_id, _type, ...fields}) => ({
    _id,
    _type,
    ...Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name))),
  })
}

/** Adds to a list its first item once more, with a key of its own. */
function repeatFirst(list: string): Change {
  return (document) => {
    const items: unknown = document[list]
    if (!isListOfObjects(items)) throw new Error(`${list} is not a list of objects`)
    return {...document, [list]: [...items, {...items[0], _key: 'again'}]}
  }
}

function isListOfObjects(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null)
}

function error(path: string, message: string): Omit<Remark, 'id'> {
  return {path, level: 'error', message}
}

function warning(path: string, message: string): Omit<Remark, 'id'> {
  return {path, level: 'warning', message}
}
