import {describe, expect, test} from 'vitest'
import {readStatements} from '../../../pipeline/entities/statements.ts'
import {defaultWording} from '../../../pipeline/wording/wording.ts'
import {readSection} from '../read-page.ts'

const read = (sentence: string, subject = 'Tennis elbow'): string[] =>
  readStatements(readSection(`## Overview\n\n${sentence}`).blocks, subject, defaultWording).map(
    ({list, fact}) => `${list}: ${fact.name}`,
  )

describe('a sentence', () => {
  test.each([
    [
      'Tennis elbow symptoms include an ache on the outside of the arm.',
      ['symptoms: Ache on the outside of the arm'],
    ],
    [
      'Tennis elbow, also called lateral epicondylitis, causes pain when you grip.',
      ['symptoms: Pain when you grip'],
    ],
    ['There may be swelling, stiffness and a weak grip.', ['Swelling', 'Stiffness', 'Weak grip']],
    ['There may be swelling, a long wait and a bill.', []],
    [
      'Symptoms come and go and may be associated with a stiff neck, headaches and sometimes dizziness.',
      ['Stiff neck', 'Headaches', 'Dizziness'],
    ],
    ['Tennis elbow presents as an ache along the forearm.', ['Ache along the forearm']],
    ['People who suffer from it are likely to experience a lot of pain at night.', ['Pain at night']],
    ['You may also have soreness, or a weak grip.', ['Soreness', 'Weak grip']],
    [
      'It is marked by an ache in the forearm that may result from heavy tools, old rackets and bad grips.',
      ['Ache in the forearm'],
    ],
    ['This causes stiffness, swelling and often some numbness.', ['Stiffness', 'Swelling', 'Numbness']],
    [
      'If you’ve noticed aching, or stiffness in the morning, you may have tennis elbow.',
      ['Aching', 'Stiffness in the morning'],
    ],
    ['If you’ve noticed aching, or stiffness in the morning, you may call us.', []],
  ])('“%s” names symptoms', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected.map((name) => `symptoms: ${name.replace('symptoms: ', '')}`))
  })

  test.each([
    [
      'Tennis elbow most commonly occurs due to lifting with a straight arm.',
      ['Lifting with a straight arm'],
    ],
    [
      'It is a common injury, often resulting from sudden twists, falls or blows.',
      ['Sudden twists', 'Falls', 'Blows'],
    ],
    [
      'Tennis elbow can arise from a variety of sources, such as heavy tools, a fall or old rackets.',
      ['Heavy tools', 'Fall', 'Old rackets'],
    ],
    [
      'Other contributing factors include weak shoulders, poor technique and old rackets.',
      ['Weak shoulders', 'Poor technique', 'Old rackets'],
    ],
    ['The number one cause of it comes from heavy tools or a fall.', ['Heavy tools', 'Fall']],
    ['It typically arises due to weak muscles, bad grips or a fall.', ['Weak muscles', 'Bad grips', 'Fall']],
    ['It is caused by pressure on one or more of the nerves.', ['Pressure on one or more of the nerves']],
  ])('“%s” names causes', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected.map((name) => `causes: ${name}`))
  })

  test.each([
    ['Predisposing factors include age, smoking and weight.', ['Age', 'Smoking', 'Weight']],
    [
      'The risk of developing tennis elbow is higher in painters, cooks and plumbers.',
      ['Painters', 'Cooks', 'Plumbers'],
    ],
    ['There are several risk factors for it: age, smoking, and weight.', ['Age', 'Smoking', 'Weight']],
    [
      'There is evidence that smoking, diabetes, and gout can increase your risk of tennis elbow.',
      ['Smoking', 'Diabetes', 'Gout'],
    ],
  ])('“%s” names risk factors', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected.map((name) => `riskFactors: ${name}`))
  })

  test.each([
    [
      'Conservative treatments can include one or more of the following: a brace, massage and injections.',
      ['Brace', 'Massage', 'Injections'],
    ],
    ['The goal is to decrease pain with rest, ice and a brace.', ['Rest', 'Ice', 'Brace']],
    ['Treatment focuses on reducing pain and inflammation through rest and a brace.', ['Rest', 'Brace']],
    ['Severe cases may require injections, a cast or surgery.', ['Injections', 'Cast', 'Surgery']],
    [
      'Depending on the cause of your symptoms, physical therapy may include massage, taping and dry needling.',
      ['Massage', 'Taping', 'Dry needling'],
    ],
    ['First treatment includes ice and anti-inflammatory drugs.', ['Ice', 'Anti-inflammatory drugs']],
    ['First treatment includes hot or cold packs.', ['Hot or cold packs']],
    ['We recommend receiving three to six treatments.', []],
  ])('“%s” names treatments', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected.map((name) => `treatments: ${name}`))
  })
})
