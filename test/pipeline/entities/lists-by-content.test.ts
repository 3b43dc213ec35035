import {describe, expect, test} from 'vitest'
import {readEntities} from '../read-page.ts'

const named = (facts: readonly {readonly name: string}[]): string[] => facts.map(({name}) => name)

const page = (list: readonly string[], more = ''): string =>
  `# Tennis elbow\n\n## Causes\n\n- Overuse\n\n## Good to know\n\n${list.map((item) => `- ${item}`).join('\n')}\n${more}`

describe('a list of which no line says what it is', () => {
  test('is one of symptoms where most of it is', () => {
    const {symptoms} = readEntities(page(['Pain at the elbow', 'Weak grip', 'A stiff wrist', 'Odd noises']))
    expect(named(symptoms)).toEqual(['Pain at the elbow', 'Weak grip', 'A stiff wrist', 'Odd noises'])
  })

  test('is one of symptoms below a text about them where half of it is', () => {
    const items = '- Weak grip\n- A stiff wrist\n- Crossing of the fingers\n- Odd noises'
    const {symptoms} = readEntities(
      `# Tennis elbow\n\n## Causes\n\n- Overuse\n\n## Good to know\n\nSymptoms vary.\n\n${items}`,
    )
    expect(named(symptoms)).toEqual(['Weak grip', 'A stiff wrist', 'Crossing of the fingers', 'Odd noises'])
  })

  test('is none of treatments below a text about symptoms where half of it is', () => {
    const items = '- Dry needling\n- A counterforce brace\n- Summer\n- Winter'
    const {treatments} = readEntities(
      `# Tennis elbow\n\n## Causes\n\n- Overuse\n\n## Good to know\n\nSymptoms vary.\n\n${items}`,
    )
    expect(named(treatments)).toEqual([])
  })

  test('is one of treatments where most of it is', () => {
    const {treatments} = readEntities(
      page(['Dry needling', 'A counterforce brace', 'Corticosteroid injection']),
    )
    expect(named(treatments)).toEqual(['Dry needling', 'A counterforce brace', 'Corticosteroid injection'])
  })

  test.each([
    ['what gets better', ['Less pain', 'Improved grip strength', 'Reduced stiffness']],
    ['what a clinic treats', ['Neck pain', 'Back pain', 'Knee pain', 'Sciatica']],
    ['two things', ['Pain at the elbow', 'Weak grip']],
  ])('is none where it names %s', (_, items) => {
    expect(named(readEntities(page(items)).symptoms)).toEqual([])
  })

  test('adds nothing to a page that lists its kind', () => {
    const text = page(['Pain when lifting', 'Weak grip', 'A stiff wrist'], '\n## Symptoms\n\n- Night pain\n')
    expect(named(readEntities(text).symptoms)).toEqual(['Night pain'])
  })
})

describe('a section that is about one exercise', () => {
  const told = (heading: string, text: string): string[] =>
    named(readEntities(`# Tennis elbow\n\n## Symptoms\n\n- Pain\n\n## ${heading}\n\n${text}`).exercises)

  test.each([
    ['Chin tucks', '- Sit upright.\n- Hold for 5 seconds, repeat 10 times.'],
    ['Neck isometrics', '- Place your palm against your forehead.\n- Hold for 5 seconds.'],
    ['Resistance band rows', '- Pull the band towards your chest.\n- Perform 10 reps, 2 sets.'],
  ])('names “%s” above its steps', (heading, steps) => {
    expect(told(heading, steps)).toEqual([heading])
  })

  test('names it in its heading', () => {
    expect(told('Wrist extension (active)', 'Rest your arm on a table. Lift the hand slowly.')).toEqual([
      'Wrist extension',
    ])
  })

  test.each([
    ['Heel raises', 'They load the calf and help many people.'],
    ['Physiotherapy exercises', 'Lift the hand slowly.'],
    ['Treatment progression', 'Keep going for twelve weeks.'],
  ])('and “%s” is none where nothing says how to do it, or it names a kind', (heading, text) => {
    expect(told(heading, text)).toEqual([])
  })
})

test('a word for their kind before things that are listed is no name', () => {
  const {causes} = readEntities(
    '# Tennis elbow\n\n## Causes\n\n- Mechanical: heavy tools, poor technique\n- Lifestyle: alcohol and smoking\n- Grip: It is too small.\n',
  )
  expect(named(causes)).toEqual(['Heavy tools', 'Poor technique', 'Alcohol', 'Smoking', 'Grip'])
})

test('short texts side by side are things of their section', () => {
  const {causes} = readEntities(
    '<h1>Tennis elbow</h1><h2>Causes</h2><div class="tags"><span>Heavy tools</span> <span>Age</span> <span>Smoking</span></div>',
    'html',
  )
  expect(named(causes)).toEqual(['Heavy tools', 'Age', 'Smoking'])
})

test.each([
  ['Several things raise the risk:', 'cause'],
  ['The risk factors are:', 'riskFactor'],
])('“%s” below “Causes and risk factors” lists what is of kind %s', (line, kind) => {
  const {causes} = readEntities(
    `# Tennis elbow\n\n## Causes and risk factors\n\n${line}\n\n- Age\n- Smoking\n`,
  )
  expect(causes.map((cause) => [cause.name, cause.kind])).toEqual([
    ['Age', kind],
    ['Smoking', kind],
  ])
})

test('what severe forms can cause are symptoms, and how to do an exercise is none', () => {
  const text = [
    '# Tennis elbow',
    '## Symptoms',
    'Severe tennis elbow can cause:',
    '- Night pain\n- A weak grip',
    '## Exercises',
    '### 1. Wrist extension',
    '**How to do it:**',
    '- Rest your arm on a table\n- Hold for 10 seconds',
  ].join('\n\n')
  const {symptoms, exercises, causes} = readEntities(text)
  expect([named(symptoms), named(exercises), named(causes)]).toEqual([
    ['Night pain', 'A weak grip'],
    ['Wrist extension'],
    [],
  ])
})

test.each([
  ['To help ease pain while your symptoms clear up:', 'treatments'],
  [':::reveal Things that increase the risk of it', 'causes'],
  ['Keep an eye out for these symptoms:', 'symptoms'],
] as const)('“%s” announces %s', (line, list) => {
  const entities = readEntities(
    `# Tennis elbow\n\n## Causes\n\nIt comes of use.\n\n## Good to know\n\n${line}\n\n- Warmth\n- Rest\n`,
  )
  expect(named(entities[list])).toEqual(['Warmth', 'Rest'])
})

test('headings below “Symptoms” that name one are things of it, though no level says so', () => {
  const text =
    'Tennis elbow\n\nCauses\n\n- Age\n\nSymptoms\n\nPain when gripping\n\nIt comes first, and it stays for a long time in most people.\n\nStiffness in the morning\n\nIt goes within the hour, and it comes again on the next day.\n'
  expect(named(readEntities(text, 'txt').symptoms)).toEqual([
    'Pain when gripping',
    'Stiffness in the morning',
  ])
})
