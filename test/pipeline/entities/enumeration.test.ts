import {describe, expect, test} from 'vitest'
import {membersOf, splitMembers} from '../../../pipeline/entities/enumeration.ts'
import {enumerations} from '../../../pipeline/wording/enumerations.ts'

describe('membersOf', () => {
  test.each([
    ['pain, swelling and stiffness.', ['pain', 'swelling', 'stiffness']],
    ['pain and swelling', ['pain', 'swelling']],
    ['a dull ache, numb toes, or both', ['dull ache', 'numb toes']],
    ['pain (at night, mostly), and swelling', ['pain (at night, mostly)', 'swelling']],
    ['pain', ['pain']],
    ['', []],
    ['pain and a feeling that the whole of the leg is about to give way under you', []],
    ['warmth, redness, and a grating noise, often after a long walk', ['warmth', 'redness', 'grating noise']],
    ['hot or cold packs', ['hot or cold packs']],
    ['neck and shoulder pain', ['neck and shoulder pain']],
    ['numbness or tingling', ['numbness or tingling']],
    ['lifting heavy boxes or sleeping badly', ['lifting heavy boxes', 'sleeping badly']],
    ['a number of things, such as gout, a fall or old age', ['gout', 'fall', 'old age']],
    ['splints, tape, and, in some cases, surgery', ['splints', 'tape', 'surgery']],
    ['rest, ice, elevation, etc.', ['rest', 'ice', 'elevation']],
    ['gout as well as a fall', ['gout', 'fall']],
    ['a torn ligament, the band that joins two bones', ['torn ligament']],
    ['tired muscles that can lead to cramp', ['tired muscles']],
    ['pacing and a brace to ease the load', ['pacing', 'brace']],
    ['a dull, nagging ache, and stiffness', ['dull, nagging ache', 'stiffness']],
    ['pain in the toe, often worse at night, and a fever', ['pain in the toe', 'fever']],
    ['pain around or behind the knee', ['pain around or behind the knee']],
    ['sharp, radiating pain along the leg, which may last', ['sharp, radiating pain along the leg']],
    ['a fall, old age, or conditions like gout or lupus', ['fall', 'old age', 'gout', 'lupus']],
    ['an irritant material, such as acid, bile or toxins', ['acid', 'bile', 'toxins']],
    ['not warming up and tired muscles', ['not warming up', 'tired muscles']],
    [
      'exercises to improve strength, flexibility and range of motion, tape to reduce pain, and rest',
      ['exercises', 'tape', 'rest'],
    ],
    ['modalities such as heat, ice and tape', ['heat', 'ice', 'tape']],
    ['beer, meat and toxins that', ['beer', 'meat', 'toxins']],
    ['a disc pressing on or pinching a nerve root', ['disc pressing on or pinching a nerve root']],
    ['a yeast that most people have on their skin', ['yeast']],
    ['mostly unknown', []],
    ['it and them', []],
  ])('reads “%s”', (text, members) => {
    expect(membersOf(text, enumerations)).toEqual(members)
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
