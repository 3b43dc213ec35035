import fc from 'fast-check'
import {Parser} from 'htmlparser2'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {SanityDocument} from '../../../pipeline/pipeline.ts'
import type {ArticleOutcome} from '../../../scripts/import/outcome.ts'
import {htmlForm} from '../../../scripts/report/html-form.ts'
import {reportArticle} from '../../../scripts/report/report-article.ts'
import {temporaryFolder} from '../../support/temporary.ts'
import {outcomesOf, troubled} from './reporting.ts'

const elements = new Set(
  (
    'details summary div span h3 h4 h5 h6 section p ol ul li small b i a dl dt dd table thead tbody tr th td ' +
    'caption br pre'
  ).split(' '),
)
const attributes = new Set(
  'class id title href rel scope tabindex aria-label aria-labelledby data-action data-flags data-from data-block'.split(
    ' ',
  ),
)

/** What stands in markup and has no business in a report. */
function strangersIn(markup: string): string[] {
  const strangers: string[] = []
  const parser = new Parser({
    onopentag(name, given) {
      if (!elements.has(name)) strangers.push(`<${name}>`)
      for (const [attribute, value] of Object.entries(given)) {
        if (!attributes.has(attribute)) strangers.push(attribute)
        if (attribute === 'href' && !/^(?:#a1-|https?:)/.test(value)) strangers.push(value)
      }
    },
    onprocessinginstruction: (name) => strangers.push(name),
    oncomment: (text) => strangers.push(text),
  })
  parser.end(markup)
  return strangers
}

const nasty = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '</details><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    'javascript:alert(1)',
    '<!--',
    ']]><style>*{}</style>',
    '&lt;b&gt;',
  ),
)

test('a page of scripts, event handlers and javascript: links is reported as inert text', async () => {
  const folder = temporaryFolder()
  writeFileSync(
    join(folder, 'evil.html'),
    `<title>Heel pain</title><body onload="alert(0)"><article>
<h1>Heel pain &lt;script&gt;alert(1)&lt;/script&gt;</h1>
<p>Read <a href="javascript:alert(2)">this</a> &lt;img src=x onerror=alert(3)&gt;, "quoted" and 'quoted'.</p>
<h2>Symptoms &lt;/details&gt;&lt;/style&gt;</h2><ul><li>Pain &lt;svg onload=alert(4)&gt;</li><li>Swelling</li></ul>
<h2>Causes</h2><ul><li>" autofocus onfocus="alert(5)</li></ul>
<script>alert(6)</script></article></body>`,
  )
  const {articles} = await outcomesOf(folder)
  const markup = articles.map((article) => htmlForm.article(reportArticle(article, 1), true))
  expect(markup.map(strangersIn)).toEqual([[]])
  expect(markup.join('')).toContain('Pain &#60;svg onload=alert(4)&#62;')
})

test('no text of an article, of an editor or of an address becomes markup', async () => {
  const {articles} = await outcomesOf('test/fixtures/report')
  const [article] = articles
  if (!article) throw new Error('the fixture has an article')
  fc.assert(
    fc.property(nasty, fc.boolean(), (text, isWhole) => {
      const hostile = withText(troubled(article), text)
      expect(strangersIn(htmlForm.article(reportArticle(hostile, 1), isWhole))).toEqual([])
    }),
  )
})

/** The article with a text in the place of all words that others have written. */
const withText = (article: ArticleOutcome, text: string): ArticleOutcome => ({
  ...article,
  document: replaced(article.document, text),
  shared: article.shared.map((document) => replaced(document, text)),
  source: replaced(article.source, text),
  name: text,
  addresses: [text, `https://clinic.example/${text}`],
  problems: [{code: text, message: text, line: 1}],
  brokenAssets: [{address: text, reason: text, articles: [text]}],
  changes: article.changes.map((change) => ({
    ...change,
    reasons: [text],
    conflicts: [{path: text, stored: {[text]: text}, imported: text}],
  })),
})

/** Every string but those by which documents hang together. */
function replaced({_id, _type, ...fields}: SanityDocument, text: string): SanityDocument {
  const inner = (name: string, each: unknown): unknown => {
    if (typeof each === 'string') return /^_|^sourceBlocks|^targets|^list$|^status$/.test(name) ? each : text
    if (Array.isArray(each)) return each.map((item: unknown) => inner(name, item))
    if (typeof each !== 'object' || each === null) return each
    return Object.fromEntries(Object.entries(each).map(([field, own]) => [field, inner(field, own)]))
  }
  return {
    _id,
    _type,
    ...Object.fromEntries(Object.entries(fields).map(([field, own]) => [field, inner(field, own)])),
  }
}
