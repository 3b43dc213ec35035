import {describe, expect, test} from 'vitest'
import {keyOf} from '../../../pipeline/identity/hash.ts'
import {changeOf, imported, pageId, plan} from './planning.ts'
import {condition} from './sample.ts'
import {carryOut, edit} from './stored-documents.ts'

const flagKey = (block: string, text: string) => keyOf(`redFlag:${block}:${text}`)
const redFlag = (block: string, text: string) => ({
  _type: 'redFlag',
  _key: flagKey(block, text),
  text,
  urgency: 'urgent',
  sourceBlocks: [block],
})

/** A source whose blocks are those warnings, as an import reads it. */
function sourceOf(name: string, flags: readonly ReturnType<typeof redFlag>[]) {
  const source = {id: `sourceArticle-${name}`, contentHash: keyOf(name)}
  const blocks = flags.map(({_key, sourceBlocks}) => ({
    _type: 'sourceBlock',
    _key: sourceBlocks[0],
    targets: [`${pageId}#redFlags[${_key}].text`],
  }))
  const paths = flags.map(({_key, sourceBlocks}) => [`redFlags[_key=="${_key}"]`, sourceBlocks] as const)
  return [
    {document: {_id: source.id, _type: 'sourceArticle', blocks}, source},
    {
      document: condition('shin-splints', {redFlags: flags}),
      source,
      sourceBlocks: Object.fromEntries(paths),
    },
  ]
}

const before = imported(sourceOf('first', [redFlag('b001', 'Fever'), redFlag('b002', 'Numbness')]))
const next = sourceOf('second', [
  redFlag('b001', 'A fall'),
  redFlag('b002', 'Fever'),
  redFlag('b003', 'Numbness'),
])

const flagsAfter = (documents: typeof before) =>
  carryOut(documents, plan(next, documents)).get(`drafts.${pageId}`)?.['redFlags']

describe('warnings of a source that has a line more now', () => {
  test('keep the keys that they have, and so does what tells of their source', () => {
    const after = carryOut(before, plan(next, before))
    expect(after.get(`drafts.${pageId}`)?.['redFlags']).toStrictEqual([
      redFlag('b001', 'A fall'),
      redFlag('b001', 'Fever'),
      redFlag('b002', 'Numbness'),
    ])
    expect(after.get('sourceArticle-second')?.['blocks']).toStrictEqual([
      {
        _type: 'sourceBlock',
        _key: 'b001',
        targets: [`${pageId}#redFlags[${flagKey('b001', 'A fall')}].text`],
      },
      {_type: 'sourceBlock', _key: 'b002', targets: [`${pageId}#redFlags[${flagKey('b001', 'Fever')}].text`]},
      {
        _type: 'sourceBlock',
        _key: 'b003',
        targets: [`${pageId}#redFlags[${flagKey('b002', 'Numbness')}].text`],
      },
    ])
    expect(plan(next, after).changes.filter(({mutations}) => mutations.length > 0)).toStrictEqual([])
  })

  test('stand as an editor wrote them, once', () => {
    const own = {...redFlag('b001', 'Fever'), text: 'Fever above 38 °C'}
    const edited = edit(before, pageId, () => ({redFlags: [own, redFlag('b002', 'Numbness')]}))
    expect(changeOf(plan(next, edited)).conflicts).toStrictEqual([])
    expect(flagsAfter(edited)).toStrictEqual([redFlag('b001', 'A fall'), own, redFlag('b002', 'Numbness')])
  })

  test('stay away where an editor deleted them', () => {
    const edited = edit(before, pageId, () => ({redFlags: [redFlag('b002', 'Numbness')]}))
    expect(flagsAfter(edited)).toStrictEqual([redFlag('b001', 'A fall'), redFlag('b002', 'Numbness')])
  })
})

test('two warnings of the same words keep a key each', () => {
  const twice = imported(sourceOf('first', [redFlag('b001', 'Fever'), redFlag('b002', 'Fever')]))
  const moved = sourceOf('second', [redFlag('b004', 'Fever'), redFlag('b005', 'Fever')])
  expect(changeOf(plan(moved, twice)).reasons).toStrictEqual(['only its provenance is brought up to date'])
})
