import {describe, expect, test} from 'vitest'
import {readEntities, readPage, rolesOf} from '../read-page.ts'

const roles = (...lines: string[]): string[] => rolesOf(readPage(lines.join('\n'), 'txt')).slice(1)

describe('lines that end in semicolons', () => {
  test('are a list, with the line that ends it', () => {
    const {blocks} = readPage('Gout\n\nSymptoms\n\na hot toe;\na red toe;\na toe that hurts.\n\nMore', 'txt')
    expect(blocks.filter(({role}) => role === 'listItem').map(({block}) => block.text)).toEqual([
      'a hot toe;',
      'a red toe;',
      'a toe that hurts.',
    ])
  })
})

describe('headings of a plain text', () => {
  test('are a level deeper above a sentence that stands below each of them', () => {
    const cards = ['Strength training', 'Pain management', 'Knee exercises']
    const filled = cards.flatMap((name) => ['', name, '', 'Offered where it fits.'])
    const text = ['Sore knees', '', 'Treatment options', '', 'We start with what is simple.', ...filled]
    expect(roles(...text).filter((role) => role.startsWith('heading'))).toEqual([
      'heading 2: Treatment options',
      'heading 3: Strength training',
      'heading 3: Pain management',
      'heading 3: Knee exercises',
    ])
  })

  test('are the names of cards, and not the small lines above them', () => {
    const cards = [
      ['Step 1', 'Spinal adjustment'],
      ['If discs are involved', 'Decompression'],
      ['For muscle spasm', 'Soft tissue work'],
    ]
    const told = 'Gives the joints of the lower back more room to move, and takes the pressure off.'
    const text = ['Back pain', '', 'How we treat it', '', 'The plan takes several of these.']
    expect(
      roles(...text, ...cards.flatMap(([small = '', name = '']) => ['', small, '', name, '', told])),
    ).toEqual([
      'heading 2: How we treat it',
      'paragraph: The plan takes several of these.',
      ...cards.flatMap(([small = '', name = '']) => [
        `paragraph: ${small}`,
        `heading 3: ${name}`,
        `paragraph: ${told}`,
      ]),
    ])
  })

  test('are the names of cards with a list below each text', () => {
    const cards = [
      ['Step one', 'Orthotics'],
      ['When it lingers', 'Shockwave therapy'],
      ['The stubborn case', 'Surgery'],
    ]
    const told = 'It takes the pressure off the fascia, and lets it heal in its own time.'
    const text = ['Heel pain', '', 'How we treat it', '', 'The plan takes several of these.']
    const lines = cards.flatMap(([small = '', name = '']) => [
      '',
      small,
      '',
      name,
      '',
      told,
      '',
      '• Short',
      '• Safe',
    ])
    expect(roles(...text, ...lines).filter((role) => role.startsWith('heading'))).toEqual([
      'heading 2: How we treat it',
      ...cards.map(([, name = '']) => `heading 3: ${name}`),
    ])
  })

  test('stand alone between empty lines, without a full stop', () => {
    expect(roles('Title', '', 'Some words.', '', 'Symptoms', '', 'It hurts.')).toEqual([
      'paragraph: Some words.',
      'heading 2: Symptoms',
      'paragraph: It hurts.',
    ])
  })

  test('need no empty line below them', () => {
    expect(roles('Title', '', 'Causes', 'Too much, too soon.')).toEqual([
      'heading 2: Causes',
      'paragraph: Too much, too soon.',
    ])
  })

  test('are a level deeper after a single empty line where three others stand after two', () => {
    expect(
      roles(
        'Title\n\n\nCauses\n\nWords.\n\n\nTreatment\n\nManual work\n\nWords.\n\nStrength\n\nWords.\n\n\nRecovery\n\nWords.',
      ),
    ).toEqual([
      'heading 2: Causes',
      'paragraph: Words.',
      'heading 2: Treatment',
      'heading 3: Manual work',
      'paragraph: Words.',
      'heading 3: Strength',
      'paragraph: Words.',
      'heading 2: Recovery',
      'paragraph: Words.',
    ])
  })

  test('of no known kind name a treatment below “Treatment” where the gaps say nothing', () => {
    expect(roles('Title\n\nTreatment\n\nIce massage\n\nTen minutes.\n\nPrevention\n\nRest.')).toEqual([
      'heading 2: Treatment',
      'heading 3: Ice massage',
      'paragraph: Ten minutes.',
      'heading 2: Prevention',
      'paragraph: Rest.',
    ])
  })

  test('that ask are questions below “FAQs”', () => {
    expect(roles('Title\n\nFAQs\n\nCan I run?\n\nYes.\n\nOur clinic\n\nIn town.')).toEqual([
      'heading 2: FAQs',
      'heading 3: Can I run?',
      'paragraph: Yes.',
      'heading 2: Our clinic',
      'paragraph: In town.',
    ])
  })

  test.each([
    ['a line that ends in a full stop', 'It hurts.'],
    ['a line that ends in a comma', 'Hello there,'],
    ['a line in quotes', '“It helped me”'],
    ['an address', 'https://example.com/knees'],
    ['a lead-in of unknown wording', 'You will need:'],
    ['a long lead-in of known wording', 'These are all the common causes of the pain you have:'],
    ['a label and its text', 'Note: Knees are strong'],
    ['a long line', 'A line that has more words than any heading would have on a page of ours or others'],
  ])('are not %s', (_, line) => {
    expect(roles('Title', '', 'Words.', '', line, '', 'More words.')).toEqual([
      'paragraph: Words.',
      `paragraph: ${line}`,
      'paragraph: More words.',
    ])
  })

  test('may end in a colon where they are short and known', () => {
    expect(roles('Title', '', 'Common symptoms:', '', 'Pain.')).toEqual([
      'heading 2: Common symptoms:',
      'paragraph: Pain.',
    ])
  })

  test('are not the last line of the text', () => {
    expect(roles('Title', '', 'Words.', '', 'Causes')).toEqual(['paragraph: Words.', 'paragraph: Causes'])
  })
})

describe('lists without bullets', () => {
  test('are three short lines or more without an empty line between them', () => {
    expect(roles('Title', '', 'Symptoms', '', 'Pain', 'Swelling', 'Stiffness in the morning')).toEqual([
      'heading 2: Symptoms',
      'listItem: Pain',
      'listItem: Swelling',
      'listItem: Stiffness in the morning',
    ])
  })

  test('are not two lines', () => {
    expect(roles('Title', '', 'Words.', '', 'Pain', 'Swelling')).toEqual([
      'paragraph: Words.',
      'heading 2: Pain',
      'paragraph: Swelling',
    ])
  })

  test('are not sentences', () => {
    expect(roles('Title', '', 'It hurts.', 'It swells.', 'It is stiff.')).toEqual([
      'paragraph: It hurts.',
      'paragraph: It swells.',
      'paragraph: It is stiff.',
    ])
  })
})

test('a name between symptoms is one of them, in a text whose headings have no level', () => {
  const text =
    'Gout\n\nGout comes at night.\n\nSymptoms of gout\n\nSome have few of these.\n\nSwelling\n\nThe toe is thick.\n\nFeeling Cold\n\nThey shiver in warm rooms.\n\nDry Skin\n\nIt peels off.\n\nOur rooms\n\nThey are warm.'
  expect(readEntities(text, 'txt').symptoms.map(({name}) => name)).toEqual([
    'Swelling',
    'Feeling Cold',
    'Dry Skin',
  ])
})

test('a heading about the same as the causes above it names none of them', () => {
  const text =
    'Gout\n\nGout comes at night.\n\nCauses of gout\n\nBeer brings it on, as does meat.\n\nDiet for gout\n\nEat fish once a week, and drink water.\n\nCold weather\n\nIt slows the blood.'
  const headings = roles(...text.split('\n')).filter((role) => role.startsWith('heading'))
  expect(headings).toEqual([
    'heading 2: Causes of gout',
    'heading 2: Diet for gout',
    'heading 2: Cold weather',
  ])
})

test('a heading with a question behind its colon is one heading', () => {
  const text =
    'Gout\n\nGout comes at night.\n\nSymptoms: What It Feels Like\n\nThe toe burns.\n\nRoot Causes: What Brings It On\n\nIt has two.\n\nStrong beer\n\nIt has purines.\n\nFatty meat\n\nIt has them too.'
  expect(roles(...text.split('\n')).filter((role) => role.startsWith('heading'))).toEqual([
    'heading 2: Symptoms: What It Feels Like',
    'heading 2: Root Causes: What Brings It On',
    'heading 3: Strong beer',
    'heading 3: Fatty meat',
  ])
})

test('a long last item of a list without bullets is one, and the heading below it opens the next', () => {
  const text =
    'Thrombosis\n\nIt is a clot.\n\nSymptoms\n\nSwelling in one leg\nPain in the calf\nWarmth over the area\nSudden breathlessness or chest pain, which may signal a clot on the lung and needs emergency care\n\nCauses & risk factors\n\nLong periods of immobility\nRecent surgery or injury\nCancer and some of its treatments\nPregnancy and hormonal medications\nOld shoes.\nExcess weight.\n'
  const {symptoms, causes} = readEntities(text, 'txt')
  expect(symptoms.map(({name}) => name)).toEqual([
    'Swelling in one leg',
    'Pain in the calf',
    'Warmth over the area',
    'Sudden breathlessness or chest pain',
  ])
  expect(causes.map(({name}) => name)).toEqual([
    'Long periods of immobility',
    'Recent surgery or injury',
    'Cancer and some of its treatments',
    'Pregnancy and hormonal medications',
    'Old shoes',
    'Excess weight',
  ])
})
