import {describe, expect, test} from 'vitest'
import {enumeration, splitMembers} from '../../../pipeline/entities/enumeration.ts'

const announces = /\bsymptoms?\b/i

describe('enumeration', () => {
  test.each([
    ['Symptoms include pain, swelling and stiffness.', ['pain', 'swelling', 'stiffness']],
    ['It is common. Symptoms include pain and swelling. Rest helps.', ['pain', 'swelling']],
    ['The symptoms are: a dull ache, numb toes, or both.', ['dull ache', 'numb toes', 'both']],
    ['Symptoms such as pain (at night, mostly), and swelling', ['pain (at night, mostly)', 'swelling']],
    ['Symptoms vary.', []],
    ['Symptoms include pain.', []],
    ['Signs include pain and swelling.', []],
    ['', []],
    ['Symptoms include pain and a feeling that the whole of the leg is about to give way under you.', []],
  ])('reads “%s”', (text, members) => {
    expect(enumeration(text, announces)).toEqual(members)
  })
})

describe('splitMembers', () => {
  test.each([
    ['squats, lunges, and steps', ['squats', 'lunges', 'steps']],
    ['squats or lunges', ['squats', 'lunges']],
    ['ice, heat and rest, the sofa', ['ice', 'heat and rest', 'sofa']],
    ['squats', []],
    ['squats, , steps', []],
  ])('cuts “%s”', (text, members) => {
    expect(splitMembers(text)).toEqual(members)
  })
})
