import {describe, expect, test} from 'vitest'
import {canonicalHash} from '../../../pipeline/plan/canonical-hash.ts'
import type {KeyedItem} from '../../../pipeline/plan/json.ts'
import {mergeItems} from '../../../pipeline/plan/merge-items.ts'

const edge = (key: string, target: string, group?: string) => ({
  _type: 'conditionSymptom',
  _key: key,
  symptom: {_type: 'reference', _ref: target},
  ...(group === undefined ? {} : {group}),
})

type Items = readonly KeyedItem[]

const item = (key: string, text = key) => ({_type: 'takeaway', _key: key, text})
const list = (keys: string) => keys.split('').map((key) => item(key))
const base = (keys: string) => new Map(keys.split('').map((key) => [key, canonicalHash(item(key))]))
const keys = (items: Items) => items.map(({_key}) => _key).join('')

const mergeTakeaways = (written: ReadonlyMap<string, string>, current: Items, imported: Items) =>
  mergeItems({path: 'keyTakeaways', base: written, current, imported, lockedPaths: []})

const merge = (
  written: string,
  current: readonly ReturnType<typeof item>[],
  imported: readonly ReturnType<typeof item>[],
  lockedPaths: readonly string[] = [],
) => {
  const {items, hashes, conflicts} = mergeItems({
    path: 'keyTakeaways',
    base: base(written),
    current,
    imported,
    lockedPaths,
  })
  return {items, hashed: [...hashes.keys()].join(''), conflicts}
}

const mergeEdges = (
  current: readonly ReturnType<typeof edge>[],
  imported: readonly ReturnType<typeof edge>[],
) => keys(mergeItems({path: 'symptoms', base: new Map(), current, imported, lockedPaths: []}).items)

describe('an item of a list', () => {
  test('that nobody changed stays the same object', () => {
    const current = list('abc')
    const merged = merge('abc', current, list('abc'))
    expect(merged).toStrictEqual({items: current, hashed: 'abc', conflicts: []})
    expect(merged.items[1]).toBe(current[1])
  })

  test('that changed in the source only is taken', () => {
    const imported = [item('a'), item('b', 'reworded')]
    expect(merge('ab', list('ab'), imported)).toStrictEqual({items: imported, hashed: 'ab', conflicts: []})
  })

  test('that an editor changed stands', () => {
    const current = [item('a'), item('b', 'edited')]
    expect(merge('ab', current, list('ab'))).toStrictEqual({items: current, hashed: 'ab', conflicts: []})
  })

  test('that both changed stands and is reported', () => {
    const merged = merge('ab', [item('a'), item('b', 'edited')], [item('a'), item('b', 'reworded')])
    expect(merged).toStrictEqual({
      items: [item('a'), item('b', 'edited')],
      hashed: 'ab',
      conflicts: [
        {path: 'keyTakeaways[_key=="b"]', stored: item('b', 'edited'), imported: item('b', 'reworded')},
      ],
    })
  })

  test('that an editor deleted stays deleted and remembered', () => {
    expect(merge('abc', list('ac'), list('abc'))).toStrictEqual({
      items: list('ac'),
      hashed: 'abc',
      conflicts: [],
    })
  })

  test('that an editor deleted stays deleted when the source changes it', () => {
    expect(merge('ab', list('a'), [item('a'), item('b', 'reworded')])).toStrictEqual({
      items: list('a'),
      hashed: 'ab',
      conflicts: [],
    })
  })

  test('that the source no longer has is removed and forgotten', () => {
    expect(merge('abc', list('abc'), list('ac'))).toStrictEqual({
      items: list('ac'),
      hashed: 'ac',
      conflicts: [],
    })
  })

  test('that an editor changed and the source no longer has stands and is reported', () => {
    const current = [item('a'), item('b', 'edited')]
    expect(merge('ab', current, list('a'))).toStrictEqual({
      items: current,
      hashed: 'ab',
      conflicts: [{path: 'keyTakeaways[_key=="b"]', stored: item('b', 'edited'), imported: undefined}],
    })
  })

  test('that an editor made is left alone', () => {
    expect(merge('ab', list('axb'), list('ab'))).toStrictEqual({
      items: list('axb'),
      hashed: 'ab',
      conflicts: [],
    })
  })

  test('with a lock is neither changed, nor removed, nor added', () => {
    const locked = ['a', 'b', 'd'].map((key) => `keyTakeaways[_key=="${key}"].text`)
    expect(merge('abc', list('abc'), [item('a', 'reworded'), item('c'), item('d')], locked)).toStrictEqual({
      items: list('abc'),
      hashed: 'abc',
      conflicts: [],
    })
  })
})

describe('the order of a list', () => {
  test.each([
    ['new items stand where the source has them', 'ab', 'ab', 'axb', 'axb'],
    ['the source moves items that nobody moved', 'abc', 'abc', 'cab', 'cab'],
    ['an editor’s item stays behind its neighbour', 'abc', 'abec', 'xcba', 'xcbea'],
    ['an editor’s item at the top stays there', 'ab', 'eab', 'bax', 'ebax'],
    ['an editor’s order stands and new items follow', 'abc', 'cab', 'xabc', 'cabx'],
    ['an editor’s order stands when the source moves items too', 'abc', 'bac', 'cba', 'bac'],
    ['a deletion is not a move', 'abc', 'ac', 'caxb', 'cax'],
  ])('%s', (_name, written, current, imported, expected) => {
    expect(keys(merge(written, list(current), list(imported)).items)).toBe(expected)
  })

  test('is not changed by a second import when the moved item has left the source', () => {
    const first = mergeTakeaways(base('ce'), list('ec'), list('bc'))
    const second = mergeTakeaways(first.hashes, first.items, list('bc'))
    expect([keys(first.items), keys(second.items)]).toStrictEqual(['cb', 'cb'])
  })

  test('counts as moved in every later import', () => {
    const first = mergeTakeaways(base('abc'), list('cab'), list('abcx'))
    const second = mergeTakeaways(first.hashes, first.items, list('xabcy'))
    expect(keys(second.items)).toBe('cabxy')
  })
})

describe('an item about something that the list has already', () => {
  test('is not added beside the one that an editor made', () => {
    expect(
      mergeEdges([edge('e', 'symptom-pain')], [edge('i', 'symptom-pain'), edge('j', 'symptom-ache')]),
    ).toBe('ej')
  })

  test('is added to another group', () => {
    expect(mergeEdges([edge('e', 'symptom-pain', 'Phase 1')], [edge('i', 'symptom-pain', 'Phase 2')])).toBe(
      'ei',
    )
  })
})
