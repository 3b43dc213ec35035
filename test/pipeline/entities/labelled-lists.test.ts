import {describe, expect, test} from 'vitest'
import {namesByList} from './names-by-list.ts'

const listed = (text: string, format: 'md' | 'txt' = 'md') => namesByList(text, format)

const page = (section: string): string => `# Tennis elbow\n\n${section}\n`

describe('below “Causes and risk factors”', () => {
  test('a label for risk factors parts them from the causes', () => {
    const section =
      '## Causes and risk factors\n\n**Common causes:**\n- Gripping\n- Lifting\n\n**Risk factors:**\n- Weak forearms\n- Smoking'
    expect(listed(page(section))).toEqual({
      causes: ['Gripping', 'Lifting'],
      riskFactors: ['Weak forearms', 'Smoking'],
    })
  })

  test('kinds of risk factors are such', () => {
    const section =
      '## Causes and risk factors\n\n### Causes:\n\n- Gripping\n- Lifting\n\n### Risk factors:\n\n**Equipment factors:**\n- A heavy racket\n- A thin grip\n\n**Bodily factors:**\n- Weak forearms\n- Stiff wrists'
    expect(listed(page(section))).toEqual({
      causes: ['Gripping', 'Lifting'],
      riskFactors: ['A heavy racket', 'A thin grip', 'Weak forearms', 'Stiff wrists'],
    })
  })

  test('a list of both is one of causes', () => {
    const section =
      '## Causes of tennis elbow\n\nPossible causes and risk factors of tennis elbow include:\n\n- **Work**: the same movement all day.\n- **Age**: it comes after 40.'
    expect(listed(page(section))).toEqual({causes: ['Work', 'Age']})
  })

  test('side effects of medicines are causes', () => {
    const section =
      '## Causes and risk factors\n\nMany things bring it on:\n\n### Work\n\n- Typing\n- Painting\n\n### Medication side effects\n\n- Antihistamines\n- Statins\n\n### Habits\n\n- Smoking\n- Late nights'
    expect(listed(page(section))).toEqual({
      causes: ['Typing', 'Painting', 'Antihistamines', 'Statins', 'Smoking', 'Late nights'],
    })
  })
})

describe('below “Treatment”', () => {
  test('a numbered kind of treatments gives way to those below it', () => {
    const section =
      '## Treatment\n\n### At home\n\n1. **Lifestyle adjustments**\n   - Longer breaks\n   - A lighter racket\n2. **Over-the-counter options**\n   - Paracetamol\n   - Cold packs'
    expect(listed(page(section))).toEqual({
      treatments: ['Longer breaks', 'A lighter racket', 'Paracetamol', 'Cold packs'],
    })
  })

  test('modalities are treatments, whatever the line before them says', () => {
    const section =
      '## Treatment\n\nPhysiotherapy relieves the swelling caused by tennis elbow. These modalities include:\n\n- Ice\n- Ultrasound'
    expect(listed(page(section))).toEqual({treatments: ['Ice', 'Ultrasound']})
  })

  test('what treatment can do is none', () => {
    const section = '## Treatment\n\nEarly treatment can:\n\n- Reduce pain quickly\n- Restore your grip'
    expect(listed(page(section))).toEqual({})
  })

  test('what a heading says that treatment can do is none', () => {
    const section = '## Early care and treatment can:\n\n- Reduce pain quickly\n- Restore your grip'
    expect(listed(page(`${section}\n\n## Causes\n\n- Lifting`))).toEqual({causes: ['Lifting']})
  })

  test('a call to the clinic is none', () => {
    const section = '## Treatment\n\n- Rest\n- A brace\n- Call us at the clinic for help'
    expect(listed(page(section))).toEqual({treatments: ['Rest', 'A brace']})
  })

  test('interventions of any kind are', () => {
    expect(listed(page('## Medical interventions\n\n- Open release\n- Keyhole release'))).toEqual({
      treatments: ['Open release', 'Keyhole release'],
    })
  })
})

describe('a list of exercises', () => {
  test('has a label for an exercise where a line below it counts sets', () => {
    const section =
      '## Exercises\n\n*Resisted wrist extension:*\n\n- Standing with a band\n- Controlled return\n- 2-3 sets of 15 each arm'
    expect(listed(page(section))).toEqual({exercises: ['Resisted wrist extension']})
  })

  test('ends where criteria begin', () => {
    const section =
      '## Exercises\n\n- Wrist curls\n- Towel twists\n\n**Return-to-sport criteria:**\n\n- Full strength\n- Medical clearance'
    expect(listed(page(section))).toEqual({exercises: ['Wrist curls', 'Towel twists']})
  })
})

test('“It presents as:” announces symptoms', () => {
  const section =
    'Tennis elbow is common.\n\nIt presents as:\n\n- A sore elbow\n- A weak grip\n\n## Causes\n\n- Gripping'
  expect(listed(page(section))).toEqual({symptoms: ['A sore elbow', 'A weak grip'], causes: ['Gripping']})
})

test('addresses of a clinic are no takeaways', () => {
  const section =
    '## Causes\n\n- Gripping\n\n## Takeaways\n\n- Hill Road 12 | 555 0123 4567\n- Lake Road 3 | 555 0123 4568'
  expect(listed(page(section))).toEqual({causes: ['Gripping']})
})

test('sentences in lines that stand apart below a colon are items', () => {
  const text =
    'Tennis elbow\n\nCauses\n\nIt is caused by anything that strains the tendon, such as:\n\nAn injury to the elbow, such as a fall on it, may tear some of the fibres of the tendon.\nWork that asks for the same movement all day can strain the tendon, and so can a hobby.\nDiseases of the joints can make the tendon swell, which makes it weak.\n\nTreatment\n\nRest helps.\n'
  expect(listed(text, 'txt')['causes']).toEqual([
    'An injury to the elbow',
    'Work that asks for the same movement all day',
    'Diseases of the joints can make the tendon swell',
  ])
})
