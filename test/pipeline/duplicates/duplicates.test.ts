import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {nameWords} from '../../../pipeline/duplicates/name-words.ts'
import {type Named, similarNames} from '../../../pipeline/duplicates/similar-names.ts'
import {similarTexts} from '../../../pipeline/duplicates/similar-texts.ts'
import {SKETCH_SIZE, textSketch} from '../../../pipeline/duplicates/text-sketch.ts'

const named = (id: string, name: string, type = 'symptom'): Named => ({id, type, name})
const pairs = (names: readonly Named[], isWanted?: (id: string) => boolean) =>
  similarNames(names, isWanted).map(({one, other, likeness}) => [one.id, other.id, likeness])

describe('names that may mean the same', () => {
  test.each([
    ['Tight hips', 'Tightness in the hips', true],
    ['Heavy lifting', 'Heavy lifts', true],
    ['Pain with stairs', 'Pain on the stairs', true],
    ['Sudden pain when you run uphill', 'Sudden pain when running uphill', true],
    ['Lower back pain', 'Upper back pain', false],
    ['Grade 1 tear', 'Grade 2 tear', false],
    ['Pain', 'Pain at night', false],
  ])('“%s” and “%s”: %s', (one, other, alike) => {
    expect(similarNames([named('a', one), named('b', other)]).length === 1).toBe(alike)
  })

  test('are compared within their type, and reported for what is looked for', () => {
    const names = [
      named('b', 'Tight hips'),
      named('a', 'Tightness of the hip'),
      named('c', 'Tight hips', 'cause'),
      named('e', 'Swollen knee'),
      named('d', 'The swollen knee'),
    ]
    expect(pairs(names)).toEqual([
      ['a', 'b', 1],
      ['d', 'e', 1],
    ])
    expect(pairs(names, (id) => id === 'e')).toEqual([['d', 'e', 1]])
  })

  test('are found in any order, and are those that comparing all with all finds', () => {
    const word = fc.constantFrom('hip', 'knee', 'sore', 'stiff', 'left', 'night')
    const name = fc.uniqueArray(word, {minLength: 1, maxLength: 6}).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(name, {maxLength: 8}), (given) => {
        const names = given.map((text, index) => named(`s${index}`, text))
        const all = names.flatMap((one, index) =>
          names.slice(index + 1).flatMap((other) => {
            const share = overlap(nameWords(one.name), nameWords(other.name))
            return share >= 0.8 ? [[one.id, other.id, share]] : []
          }),
        )
        expect(pairs(names)).toEqual(all)
        expect(pairs(names.toReversed())).toEqual(all)
      }),
    )
  })
})

function overlap(one: readonly string[], other: readonly string[]): number {
  return one.filter((word) => other.includes(word)).length / new Set([...one, ...other]).size
}

describe('texts that share most of their words', () => {
  const words = (start: number, count: number): string[] =>
    Array.from({length: count}, (_, index) => `w${start + index}`)
  const found = (texts: readonly (readonly string[])[]) => {
    const all = texts.map((text) => textSketch(text.join(' ')) ?? new Uint32Array(SKETCH_SIZE))
    return similarTexts(Uint32Array.from(all.flatMap((sketch) => [...sketch])))
  }

  test('are paired with the first one like them', () => {
    const one = words(0, 400)
    const near = [...words(0, 380), ...words(5000, 20)]
    const half = [...words(0, 200), ...words(6000, 200)]
    expect(
      found([words(9000, 400), one, near, half, one]).map(({one: first, other}) => [first, other]),
    ).toEqual([
      [1, 2],
      [1, 4],
    ])
  })

  test('have the same sketch for the same words, and none where they are few', () => {
    expect(textSketch('Too short to say.')).toBeUndefined()
    expect(textSketch(words(0, 40).join(', '))).toEqual(textSketch(words(0, 40).join(' ').toUpperCase()))
  })
})
