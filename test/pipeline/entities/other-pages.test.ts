import {describe, expect, test} from 'vitest'
import {readEntities} from '../read-page.ts'

const subject = (text: string, format: 'md' | 'txt' = 'md') => readEntities(text, format).subject

describe('a page', () => {
  test('is not about what other pages are, which it leads to at its end', () => {
    const text =
      '# Clinical Pilates\n\nSlow and steady.\n\n## Who it is for\n\n- Anybody\n\n## Continue exploring\n\nMore.\n\n## Back Pain Treatment\n\nBack pain is seen to.\n\nBack pain again.\n'
    expect(subject(text)).toEqual({kind: 'article'})
  })

  test('is not about what one heading names and no text repeats', () => {
    const text = '# How long is too long?\n\nIt depends.\n\n## What causes gout?\n\n- Meat\n- Beer\n'
    expect(subject(text)).toEqual({kind: 'article'})
  })

  test('about an assessment is about the condition that its text says first', () => {
    const text =
      '# Blepharitis Assessment\n\nBlepharitis is a chronic inflammation of the eyelids.\n\nSymptoms of blepharitis include burning, watering and a red eye.\n'
    expect(subject(text)).toEqual({kind: 'condition', name: 'Blepharitis'})
    expect(subject(text.replaceAll('Blepharitis is', 'This test is'))).toEqual({kind: 'article'})
  })

  test('about an operation for a condition is about that, where it tells of its causes', () => {
    const text =
      '# Piles Laser Surgery Treatment in Hilltown\n\nPiles are swollen veins.\n\n## Causes\n\nPiles come from straining.\n\n## Surgery\n\nIt takes piles away.\n'
    expect(subject(text)).toEqual({kind: 'condition', name: 'Piles'})
  })

  test.each([
    ['Neuroma Excision Surgery', 'Neuroma'],
    ['Bunion Surgery Rehabilitation', 'Bunion'],
    ['Flat Foot Reconstruction', 'Flat Foot'],
    ['Bunion Surgery (Hallux Valgus Correction)', 'Bunion'],
  ])('“%s” is about %s only where it tells of that', (title, name) => {
    const done = `# ${title}\n\nIt is done often.\n\n## What to expect after surgery\n\nRest for a week.\n\n## Treatment\n\nIt takes an hour.\n`
    const told = `# ${title}\n\n${name} hurts.\n\n## Causes\n\n${name} comes with age.\n\n## Treatment\n\nFirst, ${name} is seen to without a cut.\n`
    expect(subject(done)).toEqual({kind: 'article'})
    expect(subject(told)).toEqual({kind: 'condition', name})
  })

  test('about a treatment is about no condition that its first sentence names', () => {
    const text =
      '# Chemotherapy\n\nChemotherapy is the use of drugs to kill cancer cells.\n\n## Treatment\n\nIt is given in a vein.\n\n## Causes\n\nNobody knows.\n'
    expect(subject(text)).toEqual({kind: 'article'})
  })

  test('whose headings name one condition by its short name is about that', () => {
    const heads = ['HPV in men', 'HPV in women', 'HPV and pregnancy', 'HPV facts']
    const told = heads.map((head) => `## ${head}\n\nIt is common.`).join('\n\n')
    const text = `# Human Papillomavirus Infection: Symptoms and Prevention\n\nIt is common.\n\n## HPV symptoms\n\n- Warts\n\n${told}\n`
    expect(subject(text)).toEqual({kind: 'condition', name: 'Human Papillomavirus Infection'})
  })

  test('may have its apostrophe the wrong way round', () => {
    expect(subject('# Parkinson‘s Disease: Symptoms and More\n\n## Symptoms\n\n- Tremor\n')).toEqual({
      kind: 'condition',
      name: 'Parkinson’s Disease',
    })
  })

  test('of a hospital is about no condition', () => {
    const text =
      'Why Hill Piles Hospital\n\nPiles, fissures and more.\n\nTreatments we provide\n\nPiles\n\nPiles are swollen veins that hurt.\n\nOur doctors\n\nThey see piles every day, and have done so for more than twenty years in this town.\n'
    expect(subject(text, 'txt')).toEqual({kind: 'article'})
  })

  test('that tells of the kinds of a condition is about that', () => {
    const kinds = ['Traction alopecia', 'Alopecia areata', 'Scarring alopecia', 'Frontal alopecia']
    const told = kinds.map((kind) => `## ${kind}\n\nIt is one of them.`).join('\n\n')
    const rest = '## Symptoms\n\n- Thin hair\n\n## Treatment\n\n- Tablets\n'
    expect(subject(`# Hair loss\n\n## Types of hairloss\n\nFour.\n\n${told}\n\n${rest}`)).toEqual({
      kind: 'condition',
      name: 'Hair loss',
    })
  })

  test('whose title names whom it is about is an article', () => {
    const text = 'is here.\n\n## Headache\n\n- Headache\n\n## Causes of headache\n\n- Stress\n'
    expect(subject(`# Anna Kent, Headache Specialist\n\nShe ${text}`)).toEqual({kind: 'article'})
  })
})
