import {describe, expect, test} from 'vitest'
import {readEntities} from '../read-page.ts'

const names = (facts: readonly {readonly name: string}[]) => facts.map(({name}) => name)
const htmlPage = (body: string): string => `<h1>Gout</h1><p>Gout hurts.</p><h2>Symptoms</h2>${body}`
const symptoms = ['Sudden pain', 'A swollen toe', 'Heat']

describe('what a section names one by one', () => {
  test.each<[string, string, 'html' | 'md' | 'txt']>([
    ['behind line breaks', htmlPage('<p>Sudden pain<br>A swollen toe<br>Heat</p>'), 'html'],
    [
      'in boxes',
      htmlPage('<div><div>Sudden pain</div><div>A swollen toe</div><div>Heat</div></div>'),
      'html',
    ],
    ['behind bullets in one text', htmlPage('<p>• Sudden pain • A swollen toe • Heat</p>'), 'html'],
    [
      'behind dashes in the text that announces it',
      htmlPage('<p>They include: - Sudden pain - A swollen toe - Heat</p>'),
      'html',
    ],
    [
      'in bold lines over a text',
      htmlPage(symptoms.map((name) => `<p><b>${name}</b><br>It comes at night and goes.</p>`).join('')),
      'html',
    ],
    [
      'with a sign before each',
      '# Gout\n\n## Symptoms\n\n- ✔️ Sudden pain\n- ✔️ A swollen toe\n- ✔️ Heat',
      'md',
    ],
    [
      'in lines of one paragraph of Markdown',
      '# Gout\n\n## Symptoms\n\nYou may have these:\n\nSudden pain\nA swollen toe\nHeat\nThey may come with:\n\nMore',
      'md',
    ],
    [
      'one per line with empty lines between them',
      'Gout\n\nGout hurts.\n\nSymptoms\n\nSudden pain\n\nA swollen toe\n\nHeat\n\nCauses\n\nIt is not known.',
      'txt',
    ],
    ['in headings with nothing below', htmlPage(symptoms.map((name) => `<h3>${name}</h3>`).join('')), 'html'],
    [
      'without a bullet before the first',
      'Gout\n\nGout hurts.\n\nSymptoms\n\nThey include:\n\nSudden pain\n\n• A swollen toe\n• Heat',
      'txt',
    ],
    [
      'one per line below an announcement',
      'Gout\n\nGout hurts.\n\nSymptoms\n\nThey include:\n\nSudden pain\n\nA swollen toe\n\nHeat',
      'txt',
    ],
  ])('is read %s', (_, text, format) => {
    expect(names(readEntities(text, format).symptoms)).toEqual(symptoms)
  })

  test('is read in sentences without a verb', () => {
    const text = '# Gout\n\n## Symptoms\n\nSudden pain. A swollen toe that throbs. It is worst at night.'
    expect(names(readEntities(text).symptoms)).toEqual(['Sudden pain', 'Swollen toe that throbs'])
  })

  test('is the sub-heading of a treatment, and not what the list below says of it', () => {
    const text =
      '# Gout\n\n## Treatment\n\n### Ice packs\n\n- Reduces swelling\n- 5-10 minutes\n- Immediate relief for many\n\n### Insoles\n\n- Provide support\n- Can be worn all day'
    expect(names(readEntities(text).treatments)).toEqual(['Ice packs', 'Insoles'])
  })

  test('is the short sentence that opens an item, with or without a space behind it', () => {
    const text =
      '# Gout\n\n## Causes\n\n- Age.The older you are, the more often it comes.\n- Rich food. It holds what becomes crystals.\n- Thirst'
    expect(names(readEntities(text).causes)).toEqual(['Age', 'Rich food', 'Thirst'])
  })

  test('is the sub-heading of a cause, and not what the list below tells of it', () => {
    const text =
      '# Gout\n\n## Causes\n\n### Rich food\n\n- Can act within a day\n- Very common\n\n### Thirst\n\n- Often forgotten\n- Common in summer'
    expect(names(readEntities(text).causes)).toEqual(['Rich food', 'Thirst'])
  })

  test('is no step and no use of exercise, no question about a treatment, and no trait of a cause', () => {
    const text =
      '# Gout\n\n## Exercises\n\n- Toe curls\n- Repeat\n- Improves mobility\n\n## Treatment\n\n- Rest\n- Did it help?\n\n## Causes\n\n- Thirst\n- Most common in men'
    const {exercises, treatments, causes} = readEntities(text)
    expect([names(exercises), names(treatments), names(causes)]).toEqual([
      ['Toe curls'],
      ['Rest'],
      ['Thirst'],
    ])
  })

  test('is each sub-heading with a text, and what its list names', () => {
    const text =
      '# Gout\n\n## Treatment\n\n### Ice\n\nIt cools.\n\n### Rest\n\nIt calms.\n\n### Breathing\n\nSlow breaths help.\n\n![Breath](/b.png)\n\n- Sit still\n- Breathe in\n\n### Habits\n\nSmall ones count.\n\n- Diet: less meat\n- Fluids: more water'
    expect(names(readEntities(text).treatments)).toEqual([
      'Ice',
      'Rest',
      'Breathing',
      'Habits',
      'Diet',
      'Fluids',
    ])
  })

  test('is each sentence of a text that is nothing but names', () => {
    const text = '# Gout\n\n## Causes\n\nRich food. Old age. Thirst such as on long walks.'
    expect(names(readEntities(text).causes)).toEqual(['Rich food', 'Old age', 'Thirst such as on long walks'])
    expect(names(readEntities('# Gout\n\n## Causes\n\nNothing new.').causes)).toEqual([])
  })

  test('is no condition that a treatment is also used for', () => {
    const text =
      '# Gout\n\n## Treatment\n\n- Ice packs\n- Rest\n\nIce is also used to treat conditions such as:\n\n- Sprains\n- Toothache'
    expect(names(readEntities(text).treatments)).toEqual(['Ice packs', 'Rest'])
  })

  test('is none of the short texts of a page’s end, below its treatment', () => {
    const text =
      '<h1>Gout</h1><h2>Treatment</h2><p>Marsh Lane Surgery</p><p>Our rooms</p><p>Follow the river</p>'
    expect(names(readEntities(text, 'html').treatments)).toEqual([])
  })

  test.each([
    [
      'an item for each list',
      '<ul><li>Symptoms<ul><li>Heat</li></ul></li><li>Causes<ul><li>Beer</li></ul></li></ul>',
    ],
    [
      'questions behind folds',
      '<details><summary>What are the symptoms?</summary><ul><li>Heat</li><li>Pain</li></ul></details><details><summary>What causes gout?</summary><ul><li>Beer</li><li>Meat</li></ul></details>',
    ],
    [
      'buttons',
      '<div><button>Symptoms</button><ul><li>Heat</li></ul></div><div><button>Causes</button><ul><li>Beer</li></ul></div>',
    ],
  ])('is told apart below %s', (_, body) => {
    const {symptoms: signs, causes} = readEntities(`<h1>Gout</h1><h2>Signs and causes</h2>${body}`, 'html')
    expect([names(signs)[0], names(causes)[0]]).toEqual(['Heat', 'Beer'])
    expect(names(signs)).not.toContain('Beer')
  })
})

test('a trail of names with dashes between them is no list', () => {
  const text = '# Gout\n\n## Symptoms\n\nYou are here. - Home - Services - Gout\n\n- Heat'
  expect(names(readEntities(text).symptoms)).toEqual(['Heat'])
})
