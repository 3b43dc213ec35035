import {expect, test} from 'vitest'
import {namesByList} from './names-by-list.ts'

test('a list that describes each of its things below a sub-heading names these, and not the sub-heading', () => {
  const text =
    '# Scoliosis\n\n## Treatment options\n\n### Observation and bracing\n\nFor mild curves.\n\n- Bracing: A brace that is made for you.\n- Physiotherapy: Exercises for the back.\n\n### Surgical correction\n\nFor severe curves.\n\n- Spinal fusion: Screws hold the spine.\n- Osteotomy: Bone is cut and set anew.\n'
  expect(namesByList(text, 'md')).toEqual({
    treatments: ['Bracing', 'Physiotherapy', 'Spinal fusion', 'Osteotomy'],
  })
})

test('a table without headings names causes in a section of theirs, and treatments in none', () => {
  const rows = (one: string, two: string, three: string): string =>
    `${one}\tAs told by many people who have it\n${two}\tAs told by a few of them only\n${three}\tAs told by hardly anybody\n`
  const text = `Gout\n\nGout is a disease.\n\nCauses\n\n${rows('Diet', 'Old age', 'Family history')}\nTreatment\n\n${rows('Rest', 'Ice', 'Fluids')}`
  expect(namesByList(text, 'txt')).toEqual({causes: ['Diet', 'Old age', 'Family history']})
})

test('a table of contents names nothing, though the headings are numbered', () => {
  const text =
    '# Gout\n\nOn this page\n\n- Symptoms and signs\n- What is done\n- The improvement plan\n\n## 1. Symptoms and signs\n\n- A hot toe\n\n## 2. What is done\n\nIt is treated.\n\n## 3. The improvement plan\n\nIt takes time.\n'
  expect(namesByList(text, 'md')).toEqual({symptoms: ['A hot toe']})
})

test('a text between the items of an HTML list tells of the one before', () => {
  const html =
    '<main><h1>Gout</h1><p>Gout is a disease.</p><h2>Treatment</h2><ol><li><b>Rest</b></li><p>The foot is put up.</p><li><b>Ice</b></li><p>It cools.</p><li<b>Fluids</b></li></ol></main>'
  expect(namesByList(html, 'html')).toEqual({treatments: ['Rest', 'Ice', 'Fluids']})
})

test('a sub-heading that is a sentence names nothing, and the numbered list below it does', () => {
  const text =
    '# Gout\n\n## Treatment\n\n### Eating less meat and drinking more water every day can help to lower it\n\n1. A healthy diet\n2. Plenty of water\n'
  expect(namesByList(text, 'md')).toEqual({treatments: ['A healthy diet', 'Plenty of water']})
})

test('what a label of a text includes is of its list', () => {
  const text =
    'Neuropathy\n\nNeuropathy is a disease.\n\nCauses: Includes diabetes, injury, and toxins.\n\nIt lasts.\n'
  expect(namesByList(text, 'txt')).toEqual({causes: ['Diabetes', 'Injury', 'Toxins']})
})
