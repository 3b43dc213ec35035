import {expect, test} from 'vitest'
import {conditionWords} from '../../../pipeline/wording/conditions.ts'
import {conditionNames, holdsName, wordsOf} from '../../../pipeline/wording/terms/conditions.ts'

test('the list of conditions holds none that the pattern knows', () => {
  const known = [...conditionNames].filter(
    (name) => conditionWords.condition.test(name) || conditionWords.condition.test(`${name}s`),
  )
  expect(known).toEqual([])
})

test('each of its names is found as a whole, in the plural, and in longer words not', () => {
  for (const name of conditionNames) {
    expect([name, holdsName(`A ${name} again`, conditionNames)]).toEqual([name, true])
    expect(holdsName(`x${name}x`, new Set([name]))).toBe(false)
  }
  expect(wordsOf('Skin Tags, SPLIT nails')).toEqual(['skin', 'tag', 'split', 'nail'])
  expect(holdsName('Skin Tags and what helps', conditionNames)).toBe(true)
})
