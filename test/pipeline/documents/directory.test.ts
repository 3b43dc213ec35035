import {expect, test} from 'vitest'
import {createDirectory, type KnownName} from '../../../pipeline/documents/directory.ts'

const renamed: KnownName = {id: 'symptom-swelling', type: 'symptom', name: 'Puffiness'}
const aliased: KnownName = {
  id: 'symptom-lump',
  type: 'symptom',
  name: 'Lump',
  aliases: ['Swelling', 'Bump'],
}

test('resolves a name by its id before any name or alias', () => {
  expect(createDirectory([aliased, renamed]).resolve('symptom', 'Swelling')).toBe(renamed)
})

test('resolves a name by name or alias, whatever its case, quotes, hyphens and plural', () => {
  const directory = createDirectory([
    aliased,
    {id: 'symptom-x', type: 'symptom', name: 'Runner’s knee-cap pain'},
  ])
  expect(
    ['bumps', 'LUMPS', "runners' knee cap pains"].map((name) => directory.resolve('symptom', name)?.id),
  ).toEqual(['symptom-lump', 'symptom-lump', 'symptom-x'])
})

test('keeps types apart', () => {
  expect(createDirectory([aliased]).resolve('cause', 'Lump')).toBeUndefined()
})

test('keeps to the first of two documents with one name', () => {
  const second: KnownName = {id: 'symptom-bump-2', type: 'symptom', name: 'Bump'}
  expect(createDirectory([aliased, second]).resolve('symptom', 'Bump')).toBe(aliased)
})

test('knows what is added later', () => {
  const directory = createDirectory([])
  directory.add(aliased)
  expect(directory.resolve('symptom', 'bump')).toBe(aliased)
})

test('does not take names in other scripts for one another', () => {
  const blockers: KnownName = {id: 'treatment-blockers-a7ea88cd', type: 'treatment', name: 'α-blockers'}
  const directory = createDirectory([blockers])
  expect(directory.resolve('treatment', 'β-blockers')).toBeUndefined()
  expect(directory.resolve('treatment', 'Α-blockers')).toBe(blockers)
})
