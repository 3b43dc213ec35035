import {describe, expect, test} from 'vitest'
import {readEntities} from '../read-page.ts'

const names = (facts: readonly {readonly name: string}[]) => facts.map(({name}) => name)

describe('a table whose first column is headed by what its cells are', () => {
  test('names facts, in a section of any kind', () => {
    const {symptoms, treatments, exercises, causes} = readEntities(
      '# Sciatica\n\n## Symptoms\n\n| Symptom | When |\n|---|---|\n| Leg pain | At night |\n| | Never |\n\n' +
        '## At a glance\n\n| Treatment | Use |\n|---|---|\n| Heat | Early |\n\n| Exercise | Sets |\n|---|---|\n| Bridge | 3 |\n\n' +
        '## What causes it?\n\n| Type | Share |\n|---|---|\n| Disc | 90 % |',
    )
    expect([names(symptoms), names(treatments), names(exercises), names(causes)]).toEqual([
      ['Leg pain'],
      ['Heat'],
      ['Bridge'],
      [],
    ])
    expect(exercises[0]?.dose).toEqual({sets: 3, asWritten: 'Sets: 3'})
  })
})

describe('a table whose rows start with what they list', () => {
  test('names facts, cell by cell', () => {
    const {symptoms, causes, treatments} = readEntities(
      '# Sciatica\n\n## What is sciatica?\n\nLeg pain from the back.\n\n| | |\n|---|---|\n| **Symptoms** | Leg pain, numbness and tingling |\n| Causes: | A worn disc |\n| Treatment | Heat, walks. |',
    )
    expect([names(symptoms), names(causes), names(treatments)]).toEqual([
      ['Leg pain', 'numbness', 'tingling'],
      ['A worn disc'],
      ['Heat', 'walks'],
    ])
  })
})

describe('a title that announces a list', () => {
  test('of exercises has those that are counted, without what they are good for', () => {
    const {subject, exercises} = readEntities(
      '# 3 best exercises for sciatica\n\n## Why does it hurt?\n\nA disc presses.\n\n' +
        '## Exercise 1: Dead Bug - Strength Without Strain\n\nLie down.\n\n## Exercise 2: Bird Dog\n\nKneel.\n\n' +
        '## Exercise 3: Cat-Cow – For Your Spine\n\nKneel.\n\n## When to see a doctor\n\nAt night.\n\n## How to use these exercises well\n\n**Start slowly.** Do two.\n\n**Go on.** Do six.',
    )
    expect([subject, names(exercises)]).toEqual([
      {kind: 'condition', name: 'Sciatica'},
      ['Dead Bug', 'Bird Dog', 'Cat-Cow'],
    ])
  })

  const sections =
    '## 1. Bursitis\n\nSore.\n\n## 2. Labral tear\n\nYou may feel a click.\n\n## 3) Worn cartilage\n\nStiff.\n\n## Book now\n\nCall.'

  test('has the numbered headings for its things', () => {
    const {subject, causes, symptoms} = readEntities(`# 3 Common Causes of Hip Pain\n\n${sections}`)
    expect([subject, names(causes), names(symptoms)]).toEqual([
      {kind: 'condition', name: 'Hip Pain'},
      ['Bursitis', 'Labral tear', 'Worn cartilage'],
      [],
    ])
  })

  test('makes an article of exercises', () => {
    expect(
      readEntities(`# 7 best exercises for hip pain\n\n## Why it hurts\n\nWork.\n\n${sections}`).subject,
    ).toEqual({
      kind: 'article',
    })
  })

  test('needs three of them', () => {
    const {causes} = readEntities(
      '# Two causes of hip pain\n\n## Bursitis\n\nSore.\n\n## Labral tear\n\nClick.',
    )
    expect(causes).toEqual([])
  })
})

describe('an exercise among treatments', () => {
  const read = (list: string) => {
    const {treatments, exercises} = readEntities(`# Sciatica\n\n## Self-help\n\n${list}`)
    return [names(treatments), names(exercises)]
  }

  test('is told by its name or its dose', () => {
    expect(read('- Heat\n- Calf stretch: lean on a wall\n- Clam: lift the knee, two sets of 12')).toEqual([
      ['Heat'],
      ['Calf stretch', 'Clam'],
    ])
  })

  test('is not a way of treatment, nor what is done to the body', () => {
    expect(read('- Gentle stretching\n- Strengthening exercises\n- Ice: hold it on for 30 seconds')).toEqual([
      ['Gentle stretching', 'Strengthening exercises', 'Ice'],
      [],
    ])
  })
})

describe('a sentence below the name of a treatment', () => {
  test('tells more of it, where it calls exercises good', () => {
    const {treatments, exercises} = readEntities(
      '# Sciatica\n\n## How physiotherapy helps\n\n### Manual therapy\n\nWork by hand.\n\n### Strength plan\n\n' +
        'A plan for weak hips. Slow lowering exercises (where the muscle gets longer) are particularly effective for the nerve.',
    )
    expect([names(treatments), names(exercises)]).toEqual([['Manual therapy', 'Strength plan'], []])
  })
})
