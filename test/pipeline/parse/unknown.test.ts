import {expect, test} from 'vitest'
import {parseHtml} from '../../../pipeline/parse/html.ts'
import {readDocuments} from '../read-page.ts'
import {heading, item, listItem, paragraph, plain} from './build.ts'

const blocks = (html: string) => parseHtml(html).blocks

test('elements of the site’s own keep their words as unknown markup, and are walked through where they hold blocks', () => {
  expect(
    blocks('<my-app><p>a</p><pain-scale max="9">0 to <b>9</b></pain-scale></my-app><my-x></my-x>').map(
      ({kind, text}) => [kind, text],
    ),
  ).toStrictEqual([
    ['paragraph', 'a'],
    ['other', '0 to 9'],
  ])
})

test('drawings and formulas keep their words', () => {
  expect(
    blocks(
      '<p>See <svg><text>Hip</text><text>Knee</text></svg>that</p><p>Force <math><mi>F</mi><mo>=</mo><mi>m</mi><mi>a</mi></math>.</p><math display="block"><mi>x</mi></math>',
    ),
  ).toStrictEqual([
    paragraph(1, 'See that'),
    plain('other', 1, 'Hip Knee'),
    paragraph(1, 'Force F = m a .'),
    plain('other', 1, 'x'),
  ])
})

test('a form within the text is unknown markup, one around it is not', () => {
  const form = '<form><label>Your pain</label> <input name="pain"><button>Send</button></form>'
  expect(blocks(`<article><h1>A</h1>${form}</article>`)).toStrictEqual([
    heading(1, 1, 'A'),
    plain('other', 1, 'Your pain'),
    plain('button', 1, 'Send'),
  ])
  expect(blocks('<main><form><h1>A</h1><ul><li>b</ul></form></main>')).toStrictEqual([
    heading(1, 1, 'A'),
    listItem(1, item(1), 'b'),
  ])
})

test('unknown markup arrives in the documents from every place', () => {
  const x = (word: string) => `<pain-scale>${word}</pain-scale>`
  const documents = readDocuments(
    `<h1>Shin splints</h1>${x('wintro')}<h2>Symptoms</h2>${x('wbefore')}<ul><li>Pain${x('witem')}</li></ul>${x('wafter')}` +
      `<h2>Treatment</h2><h3>Rest</h3><p>Often.</p>${x('wnamed')}<h2>FAQs</h2><h3>Why?</h3><p>So.</p>${x('wanswer')}<h2>When to see a doctor</h2>${x('whelp')}` +
      `<h2>Key takeaways</h2><ul><li>Rest</li></ul>${x('wkey')}<h2>References</h2>${x('wrefs')}<ol><li>Smith J. Rest. 2019.</li></ol>`,
    'html',
  )
  const stored = JSON.stringify([documents.page, documents.shared])
  const words = ['wintro', 'wbefore', 'witem', 'wafter', 'wnamed', 'wanswer', 'whelp', 'wkey', 'wrefs']
  expect(words.filter((word) => !stored.includes(word))).toEqual([])
  expect(documents.source['unmappedCount']).toBe(0)
})
