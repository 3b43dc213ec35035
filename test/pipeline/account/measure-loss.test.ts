import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {measureLoss, type Source, type SourceDocuments} from '../../../pipeline/pipeline.ts'
import {fileSource, readAll, readOne, textSource} from '../../support/read-articles.ts'
import {records} from '../../support/fields.ts'
import {anyArticle, writeArticle} from '../written-article.ts'

vi.setConfig({testTimeout: 60_000})

const repository = join(import.meta.dirname, '../../..')
const content = join(repository, 'content')
const formats = join(repository, 'test/fixtures/one-article-three-formats')
const files = [
  ...readdirSync(content)
    .filter((name) => name !== 'README.md')
    .map((name) => join(content, name)),
  ...['txt', 'md', 'html'].map((ending) => join(formats, `golfers-elbow.${ending}`)),
]

const page = `<!doctype html><html><head><title>Stiff neck | Hill</title><style>p {color: red}</style></head><body>
<nav><ul><li><a href="/">Home</a></li></ul></nav>
<main><h1>Stiff neck</h1>
<p>A <b>st</b>iff neck &ndash; caf&eacute; workers know it. <a href="/desk?a=1&amp;b=2">Set up</a> your desk.<!-- draft --></p>
<p hidden>Not for readers.</p><script>track("visit")</script>
<h2>Symptoms</h2><ul><li>Pain when turning</li><li>Headache</li></ul>
<img src="/neck.jpg" alt="A neck"><img src="/t.gif" width="1" height="1">
<table><tr><th>Day</th><th>Sets</th></tr><tr><td>Monday</td><td>2</td></tr></table>
</main></body></html>`

const markdown = `---
title: Stiff neck
---

# Stiff neck

A **st**iff neck – café workers know it. [Set up](/desk?a=1&b=2 "Desks") your desk.[^1] <!-- draft -->

## Symptoms

1. Pain when turning
2. Headache

![A neck](/neck.jpg)

| Day | Sets |
| --- | ---- |
| Monday | 2 |

See [our clinic][hill].

[hill]: https://hill.example/ "Hill"
[^1]: So we hear.
`

describe('a source and its documents', () => {
  test('are compared by words, links, pictures, headings, items and cells of an HTML page', () => {
    expect(lossOf(textSource('neck.html', page))).toEqual({
      words: {source: 23, stored: 22, recordOnly: 1, lostCount: 0, lost: []},
      links: {source: 1, stored: 1, recordOnly: 0},
      images: {source: 1, stored: 1, recordOnly: 0},
      headings: {source: 2, stored: 2, recordOnly: 0},
      listItems: {source: 2, stored: 2, recordOnly: 0},
      cells: {source: 4, stored: 4, recordOnly: 0},
    })
  })

  test('are compared alike in Markdown, whose signs, titles and front matter are no words', () => {
    expect(lossOf(textSource('neck.md', markdown))).toEqual({
      words: {source: 28, stored: 28, recordOnly: 0, lostCount: 0, lost: []},
      links: {source: 2, stored: 2, recordOnly: 0},
      images: {source: 1, stored: 1, recordOnly: 0},
      headings: {source: 2, stored: 2, recordOnly: 0},
      listItems: {source: 2, stored: 2, recordOnly: 0},
      cells: {source: 4, stored: 4, recordOnly: 0},
    })
  })

  test('are compared without the number of a footnote, which is kept as its citation', () => {
    const html =
      '<h1>Neck</h1><p>It passes.<sup><a href="#fn1">1</a></sup></p><ol><li id="fn1">A study. <a href="#r">↩</a></li></ol>'
    expect(lossOf(textSource('neck.html', html)).words).toEqual({
      source: 5,
      stored: 5,
      recordOnly: 0,
      lostCount: 0,
      lost: [],
    })
  })

  test('are compared without a number that is typed in bold before a name', () => {
    expect(
      lossOf(textSource('neck.md', '# Neck\n\n## Symptoms\n\n**4. Stiffness:** At night.\n')).words.lost,
    ).toEqual([])
  })

  test('are compared without conditional comments in Markdown', () => {
    const text =
      '# Neck\n\n<div>A film.<!--[if IE]> x <!\\[endif]--><!--> <!\\[endif]--></div>\n\nIt passes.\n'
    expect(lossOf(textSource('neck.md', text)).words.lost).toEqual([])
  })

  test('are compared by the parts of words that links without a space between them make', () => {
    const menu = '<nav><a href="/hip">Hip</a><a href="/ankle">Ankle</a></nav>'
    const trail = '<p><a href="/">Home</a><svg><path d="M0 0"/></svg><a href="/knees">Knees</a></p>'
    expect(
      lossOf(textSource('neck.html', `${menu}<h1>Neck</h1>${trail}<p>It passes.</p>`)).words.lost,
    ).toEqual([])
  })

  test('are compared without numbers that stand above what they count, and without signs of pictures', () => {
    const numbered = 'Stiff neck\n\nTreatment\n\n1\n\nRest\n\n02\n\nHeat\n\n3)\n\nCare\n\n✔️ Sleep\n'
    expect(lossOf(textSource('neck.txt', numbered)).words).toEqual({
      source: 7,
      stored: 7,
      recordOnly: 0,
      lostCount: 0,
      lost: [],
    })
    const typed = 'Stiff neck\n\nTreatment\n\n1- Rest\n2- Heat\n\nCall (02) 4106 9999\n'
    expect(lossOf(textSource('neck.txt', typed)).words.lost).toEqual([])
  })

  test.each([
    ['o', 'o'],
    ['(1)', '(2)'],
    ['(a)', '(b)'],
    ['(ii)', '(iii)'],
    ['Ø', 'Ø'],
    ['①', '②'],
    ['1️⃣', '2️⃣'],
  ])('are compared without the signs %s and %s of items', (first, second) => {
    const text = `Stiff neck\n\nTreatment\n\n${first}\tRest\n${second} Heat\n`
    expect(lossOf(textSource('neck.txt', text)).words.lost).toEqual([])
  })

  test('are compared without numbers of other kinds that count on', () => {
    const text =
      'Stiff neck\n\nTreatment\n\nI. Rest\nII. Heat\nIII. Care\n\nCauses\n\n1 - Age\n2 - Work\n3 - Sleep\n'
    expect(lossOf(textSource('neck.txt', text)).words.lost).toEqual([])
  })

  test('are compared without numbers typed in preformatted text or escaped in Markdown', () => {
    const preformatted =
      '<h1>Gastritis</h1><h2>Treatment</h2><pre><code>1. **Antacids**. For acid.\n\n2.**Rest**. For you.</code></pre>'
    expect(lossOf(textSource('gastritis.html', preformatted)).words).toEqual({
      source: 8,
      stored: 8,
      recordOnly: 0,
      lostCount: 0,
      lost: [],
    })
    const escaped = '# Gastritis\n\n## Treatment\n\n1\\. Antacids\n\n2\\. Rest\n'
    expect(lossOf(textSource('gastritis.md', escaped)).words.lost).toEqual([])
  })

  test('are compared as Markdown reads them, to which “&sect” without a semicolon is no sign', () => {
    const source = textSource(
      'gout.md',
      '# Gout\n\nSee https://a.example/b?c=d&sectionName=GOUT&copy=1 for gout.\n',
    )
    expect(measureLoss(source, readOne(source).documents).words.lost).toEqual([])
  })

  test('are compared by the parts of short words that links make', () => {
    const html = '<p><span>EN</span><a href="/es">ES</a></p><h1>Neck</h1><p>It passes.</p>'
    expect(lossOf(textSource('neck.html', html)).words.lost).toEqual([])
  })

  test('hold the prose between two rules that open a text', () => {
    const text = '---\n\n## Stiff neck\n\nkey: value of it\n\n---\n\nIt passes.\n'
    expect(lossOf(textSource('neck.md', text)).words.lost).toEqual([])
  })

  test('are compared alike in plain text, whose bullets and “Q:” are no words', () => {
    const text =
      'Stiff neck\n\nSymptoms\n1. Pain when turning\n2) Headache\n\nFAQs\nQ: Does it pass?\nA: Yes.\n'
    expect(lossOf(textSource('neck.txt', text))).toEqual({
      words: {source: 12, stored: 12, recordOnly: 0, lostCount: 0, lost: []},
      links: {source: 0, stored: 0, recordOnly: 0},
      images: {source: 0, stored: 0, recordOnly: 0},
      headings: {source: 0, stored: 0, recordOnly: 0},
      listItems: {source: 2, stored: 2, recordOnly: 0},
      cells: {source: 0, stored: 0, recordOnly: 0},
    })
  })

  test.each(files.map((file) => [file.slice(repository.length + 1), file]))(
    'lose no word of %s',
    (_, file) => {
      const source = fileSource(file)
      expect(lossOf(source).words.lost).toEqual([])
    },
  )

  test.each(['txt', 'md', 'html'] as const)('lose no word of any article as .%s', (format) => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(lossOf(textSource(`a.${format}`, writeArticle(article, format))).words.lost).toEqual([])
      }),
      {numRuns: 300},
    )
  })
})

describe('documents that lack a part of their source', () => {
  const text =
    '# Stiff neck\n\nIt passes soon.\n\n## Symptoms\n\n- Headache\n\nA neck can be stiff.\n\n[Desks](/desk)\n'
  const source = textSource('neck.md', text)
  const whole = readOne(source).documents

  test('lose its words, also those that they hold elsewhere', () => {
    const {words, links} = measureLoss(source, without(whole, /A neck can be stiff|Desks/))
    expect(words).toEqual({
      source: 13,
      stored: 7,
      recordOnly: 0,
      lostCount: 6,
      lost: ['a', 'neck', 'can', 'be', 'stiff', 'desks'],
    })
    expect(links).toEqual({source: 1, stored: 0, recordOnly: 0})
  })

  test('keep what stands in the record alone apart from what a reader finds', () => {
    const {words} = measureLoss(source, {...whole, page: {_id: 'a', _type: 'article'}, shared: []})
    expect(words).toEqual({source: 13, stored: 0, recordOnly: 13, lostCount: 0, lost: []})
  })

  test('lose nothing that stands in the page alone', () => {
    const {words} = measureLoss(source, {...whole, source: {...whole.source, blocks: []}})
    expect(words.lost).toEqual([])
  })

  test('name fifty lost words and count them all', () => {
    const many = textSource('many.txt', Array.from({length: 60}, (_, number) => `word${number}`).join(' '))
    const [read] = readAll([many])
    if (!read) throw new Error('the text was not read')
    const {source: record} = read.documents
    const empty = {_id: 'a', _type: 'article'}
    const {words} = measureLoss(many, {
      ...read.documents,
      page: empty,
      shared: [],
      source: {...record, blocks: []},
    })
    expect([words.lostCount, words.lost.length, words.lost.at(-1)]).toEqual([60, 50, 'word49'])
  })
})

const lossOf = (source: Source) => measureLoss(source, readOne(source).documents)

/** The documents without blocks whose text is like `text`. */
function without(documents: SourceDocuments, text: RegExp): SourceDocuments {
  const {page: kept, source} = documents
  const isOther = (value: unknown): boolean => !text.test(JSON.stringify(value))
  const sections = records(kept['sections']).map((section) => ({
    ...section,
    body: records(section['body']).filter(isOther),
    bodyAfter: records(section['bodyAfter']).filter(isOther),
  }))
  return {
    ...documents,
    page: {...kept, sections},
    source: {...source, blocks: records(source['blocks']).filter(isOther)},
  }
}

test.each([
  ['md', '---\n# keys\n\nlayout: card\ntitle: Gout\n---\n\n## Heat\n\nIt is hot.'],
  ['md', 'Title: Gout\n\n----\n\nDate: 2024-05-01\n\n----\n\nText:\n\nIt is hot.'],
  ['md', '---\ntitle: Gout\n---\n\n<!DOCTYPE html>\n<html><body><p>It is hot.</p></body></html>'],
  ['md', '# Gout\n\n## FAQ\n\n**Q: Is it hot?**  \nA: A bit.\n\n**Q: Is it cold?**  \nA: A bit less.'],
  ['md', '# Gout\n\nIt damages joints<sup>2</sup>. It is hot<sup>3</sup>\n\n1. \n3. Rest'],
  ['md', '# Gout {#gout}\n\n## Heat {id=heat}\n\nIt is hot.'],
  ['md', `# Gout\n\nIt isn\u00e2\u0080\u0099t cold. ${'It was warm once. '.repeat(20)}`],
  ['html', '<h1>Gout</h1><h2>Symptoms</h2><div>These:<br><br>1. Heat in a toe<br>2. A red toe<br></div>'],
  ['html', '<h1>Gout</h1><p><a class="btn" href="/a">Visit</a>Our clinic<button>Go</button>today.</p>'],
  ['html', '<h1>Gout</h1><h2>Heat<a href="/a" role="button">All</a></h2><p>It is hot.</p>'],
  [
    'html',
    '<h1>Gout</h1><div class="su-tabs-nav"><span>Heat</span><span>Cold</span></div><div><div class="su-tabs-pane">It is hot.</div><div class="su-tabs-pane">It is not.</div></div>',
  ],
  ['html', '<h1>Gout</h1><p>It is <del>rare</del><ins>common</ins>, not phys<s>i</s>cal.</p>'],
  ['md', '# Gout\n\nIt is ~~rare~~common.\n\n- ~~Cold~~\n- Heat'],
  [
    'html',
    '<h1>Gout</h1><p style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">o<span>&nbsp;&nbsp;</span></span><![endif]>Heat</p><p class="MsoListParagraph">o&nbsp;&nbsp; Pain</p><p style="mso-list:l0 level1 lfo1"><!--[if !supportLists]-->v <!--[endif]-->Rash</p>',
  ],
  [
    'html',
    '<h1>Gout</h1><amp-video src="/a.mp4"><p fallback>No film</p></amp-video><amp-youtube data-videoid="a"><p placeholder>Loading</p></amp-youtube>',
  ],
  ['md', '# Gout\n\nIt is hot.\n\n[frame](https://a.example/1)[frame](https://a.example/2)'],
  [
    'html',
    '<h1>Gout</h1><p><a href="javascript:a()">Up</a><a href="javascript:b()">On</a><a href="#">In</a><a href="#">At</a><a>To</a><a>By</a></p><table><tr><td><a href="#">Of</a><a href="#">Or</a><td>C<tr><td>D<td>E</table>',
  ],
  ['md', '# Gout\n\nIt is H~2~O, [a](javascript:a)[b](javascript:b)<a href="/c">c</a><a href="/d">d</a>.'],
  ['html', '<h1>Gout</h1><table><tr><td><s>Cold</s>Hot<td>A<tr><td>B<td>C</table>'],
  [
    'html',
    '<h1>Gout</h1><table><tr><td><s>Cold</s>Hot<td>A<tr style="text-decoration: line-through"><td>B<td>C<tr><td><del><ul><li>D<li>E</ul></del><td>F</table>',
  ],
  ['html', '<h1>Gout</h1><table><tr><th>A<th>B<tr><td><a href="/1">One</a><a href="/2">Two</a><td>C</table>'],
  ['txt', 'Gout\n\nSymptoms\n\ni. Heat\n\nii. A red toe\n\niii. Pain'],
])('nothing of %s “%s” is taken for lost', (ending, text) => {
  const source = textSource(`gout.${ending}`, text)
  expect(measureLoss(source, readOne(source).documents).words.lost).toStrictEqual([])
})
