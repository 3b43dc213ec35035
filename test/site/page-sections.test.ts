import {describe, expect, test} from 'vitest'
import {libraryWith, read} from './support/site.ts'
import {pageLines} from './support/page-lines.ts'

const id = 'condition-plantar-heel-pain'
const symptoms = [
  {_key: 'a', label: 'First', symptom: {_ref: 'symptom-heel-pain'}, group: 'Early'},
  {_key: 'b', label: 'Second', symptom: {_ref: 'symptom-heel-pain'}, group: 'Late'},
  {_key: 'c', label: 'Third', symptom: {_ref: 'symptom-heel-pain'}},
]
const flags = ['Emergency: get help now', 'Urgent: get help today', 'See a physiotherapist or doctor soon']

/** The lines between the last entry of the contents and the byline, with only the given facts. */
async function lines(fields: object): Promise<string[]> {
  const bare = {
    causes: [],
    treatments: [],
    exercises: [],
    faqs: [],
    citations: [],
    keyTakeaways: [],
    redFlags: [],
  }
  const {text} = await read('/conditions/plantar-heel-pain', libraryWith(id, {...bare, ...fields}))
  return pageLines(
    text.slice(text.indexOf('</aside>'), text.indexOf('<footer class="byline">')).replace(/^/, '<body>'),
  )
}

test('a section without a heading goes on from the introduction and is not among the contents', async () => {
  const body = [
    {
      _key: 'a',
      _type: 'block',
      style: 'normal',
      markDefs: [],
      children: [{_key: 'b', _type: 'span', text: 'More.'}],
    },
  ]
  const section = {_type: 'section', kind: 'other', body}
  const sections = [
    {...section, _key: '1'},
    {...section, _key: '2', heading: 'First'},
    {...section, _key: '3', heading: 'Second'},
  ]
  const {text} = await read('/conditions/plantar-heel-pain', libraryWith(id, {sections}))
  expect(text).toContain('<section id="section-1" class="section section-other">\n\n<p>More.</p>\n</section>')
  expect(text).toContain('<a href="#section-2">First</a>')
  expect(text).not.toContain('href="#section-1"')
})

describe('a list of a page', () => {
  test('is printed group by group where sections name the groups, and what is left comes last', async () => {
    const section = {_type: 'section', kind: 'symptoms', list: 'symptoms'}
    const sections = [
      {...section, _key: '1', heading: 'Later on', listGroup: 'Late'},
      {...section, _key: '2', heading: 'At first', listGroup: 'Early'},
    ]
    expect(await lines({symptoms, sections})).toStrictEqual([
      'Later on',
      'Second',
      'At first',
      'First',
      'Symptoms',
      'Third',
    ])
  })

  test('is not printed again where its words stand in the text already', async () => {
    const imported = symptoms.map((symptom) => ({...symptom, sourceBlocks: ['b004']}))
    const prose = {_type: 'section', kind: 'symptoms', _key: '1', heading: 'In words'}
    const listed = {...prose, _key: '2', heading: 'As a list', list: 'symptoms'}
    expect(await lines({symptoms: imported, sections: [prose]})).toStrictEqual(['In words'])
    expect(await lines({symptoms: imported, sections: [prose, listed]})).toStrictEqual([
      'In words',
      'As a list',
      'Third',
    ])
  })

  test('is printed by a section without a group, but for the groups of other sections', async () => {
    const section = {_type: 'section', kind: 'symptoms', list: 'symptoms'}
    const sections = [
      {...section, _key: '1', heading: 'Later on', listGroup: 'Late'},
      {...section, _key: '2', heading: 'All the rest'},
    ]
    expect(await lines({symptoms, sections})).toStrictEqual([
      'Later on',
      'Second',
      'All the rest',
      'First',
      'Third',
    ])
  })

  test('gets a section of its own when none prints it', async () => {
    expect(await lines({symptoms, sections: null})).toStrictEqual(['Symptoms', 'First', 'Second', 'Third'])
  })
})

/** The warnings of the page, with the words that they stand among. */
async function warnings(fields: object): Promise<string[]> {
  const {text} = await read('/conditions/plantar-heel-pain', libraryWith(id, fields))
  const wanted = new Set([...flags, 'Most heel pain settles.', 'Night pain', 'No feeling', 'Watch for'])
  return pageLines(text.replace(/<aside[\s\S]*?<\/aside>/, '')).filter((line) => wanted.has(line))
}

describe('red flags', () => {
  const soon = {_key: 's', text: 'Night pain', urgency: 'soon'}
  const emergency = {_key: 'e', text: 'No feeling', urgency: 'emergency'}
  test('come first, the most urgent on top, when one is an emergency', async () => {
    expect(await warnings({redFlags: [soon, emergency]})).toStrictEqual([
      'Emergency: get help now',
      'No feeling',
      'See a physiotherapist or doctor soon',
      'Night pain',
      'Most heel pain settles.',
    ])
  })

  test('come after the sections when none is an emergency', async () => {
    expect(await warnings({redFlags: [soon]})).toStrictEqual([
      'Most heel pain settles.',
      'See a physiotherapist or doctor soon',
      'Night pain',
    ])
  })

  test('stay in the section that prints them, emergencies on top as well', async () => {
    const sections = [{_key: '1', _type: 'section', kind: 'seekHelp', heading: 'Watch for', list: 'redFlags'}]
    expect(await warnings({redFlags: [soon, emergency], sections})).toStrictEqual([
      'Emergency: get help now',
      'No feeling',
      'Most heel pain settles.',
      'Watch for',
      'Emergency: get help now',
      'No feeling',
      'See a physiotherapist or doctor soon',
      'Night pain',
    ])
  })
})
