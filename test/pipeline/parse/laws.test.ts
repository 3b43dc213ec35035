import fc from 'fast-check'
import type {BlockContent, PhrasingContent, Root} from 'mdast'
import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import {describe, expect, test} from 'vitest'
import type {Parsed} from '../../../pipeline/parse/article.ts'
import {parseHtml} from '../../../pipeline/parse/html.ts'
import {parseMarkdown} from '../../../pipeline/parse/markdown.ts'
import {safeHref} from '../../../pipeline/parse/safe-href.ts'
import {cleanText, spansText} from '../../../pipeline/parse/spans.ts'

const signs =
  '<div> </div> <p> <ul> <li> </ul> <table> <td> <dl> <dt> <dd> <details> <summary> </a> <nav> ' +
  '<main> <article> <svg> <script> <!-- --> <b <br> <h1> data:, <title> </ <![CDATA[ &#0; &amp ' +
  '<form> <button> ** _ ` ``` | |-|-| [ ]( ) ![ [^1] --- +++ word é 🦴 javascript:alert(1) '
const hostile = [
  '<a href="javascript:x">',
  '<a href="/b">',
  ' hidden>',
  '<img src=',
  '\n',
  '\n\n',
  ' ',
  '- ',
  '1. ',
  '> ',
  '# ',
  ': ',
  'title: x',
  '---\n',
  'Q: ',
  'A: ',
  '\0',
  '\u200b',
  '\u2028',
  '\ud800',
].concat(signs.trim().split(' '))
const anyText = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.array(fc.constantFrom(...hostile), {maxLength: 60}).map((parts) => parts.join('')),
)

describe.each([
  ['parseMarkdown', parseMarkdown],
  ['parseHtml', parseHtml],
])('%s, whatever the text', (_, parse) => {
  test('does not throw, and keeps the promises of a block', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faultsOf(parse(text))).toStrictEqual([])
      }),
      {numRuns: 1500},
    )
  })
})

test('parseHtml loses no word of the text that a page shows', () => {
  fc.assert(
    fc.property(anyHtml, ({html, words}) => {
      expect(wordsIn(parseHtml(html))).toStrictEqual(words.toSorted())
    }),
    {numRuns: 1000},
  )
})

test('parseMarkdown loses no word of its text', () => {
  const markdown = remark().use(remarkGfm)
  fc.assert(
    fc.property(fc.array(anyBlock, {maxLength: 5}), (children) => {
      const root: Root = {type: 'root', children}
      const words = JSON.stringify(root).match(/w[0-9a-f]+/g) ?? []
      expect(wordsIn(parseMarkdown(markdown.stringify(root)))).toStrictEqual([...words].toSorted())
    }),
  )
})

/** What is wrong with the blocks. */
function faultsOf({blocks}: Parsed): string[] {
  return blocks.flatMap((block) => {
    const addresses = block.spans.flatMap(({href}) => href ?? [])
    if ('href' in block && block.href !== undefined) addresses.push(block.href)
    if ('src' in block) addresses.push(block.src)
    const faults = addresses.filter((address) => safeHref(address) !== address)
    if (spansText(block.spans) !== block.text) faults.push(`spans of “${block.text}”`)
    if (cleanText(block.text) !== block.text) faults.push(`white space of “${block.text}”`)
    if (block.text === '' && !['image', 'video', 'embed'].includes(block.kind))
      faults.push(`empty ${block.kind}`)
    if (block.line < 1) faults.push(`line ${block.line}`)
    return faults
  })
}

function wordsIn({blocks}: Parsed): string[] {
  return blocks.flatMap(({text}) => text.match(/w[0-9a-f]+/g) ?? []).toSorted()
}

interface Written {
  readonly html: string
  readonly words: readonly string[]
}

const anyWord = fc.nat({max: 0xffff}).map((number) => `w${number.toString(16)}`)

const blockTags =
  'div p section h2 ul ol li blockquote pre dl dl dt dt dd dd details summary table nav main article figure ' +
  'figcaption pain-scale form object aside'
const inlineTags = 'b em a span sub sup font u code kbd label math'

const {element: anyHtml} = fc.letrec<{element: Written}>((tie) => ({
  element: fc.oneof(
    {maxDepth: 6, withCrossShrink: true},
    anyWord.map((word): Written => ({html: ` ${word} `, words: [word]})),
    fc
      .tuple(
        fc.constantFrom(...`${blockTags} ${inlineTags}`.split(' ')),
        fc.array(tie('element'), {maxLength: 4}),
        fc.constantFrom('', '\n', '<br>'),
      )
      .map(([tag, children, glue]): Written => {
        const inner = children.map(({html}) => html).join(glue)
        const cells = tag === 'table' ? `<tr><td>${inner}</td><td></td></tr>` : inner
        return {html: `<${tag} href="/x">${cells}</${tag}>`, words: children.flatMap(({words}) => words)}
      }),
  ),
}))

const {block: anyBlock} = fc.letrec<{phrasing: PhrasingContent; block: BlockContent}>((tie) => {
  const phrases = fc.array(tie('phrasing'), {minLength: 1, maxLength: 4})
  const blocks = fc.array(tie('block'), {minLength: 1, maxLength: 3})
  const text = anyWord.map((word): PhrasingContent => ({type: 'text', value: ` ${word} `}))
  return {
    phrasing: fc.oneof(
      {maxDepth: 3},
      text,
      anyWord.map((value): PhrasingContent => ({type: 'inlineCode', value})),
      phrases.map((children): PhrasingContent => ({type: 'strong', children})),
      phrases.map((children): PhrasingContent => ({type: 'emphasis', children})),
      anyWord.map((value): PhrasingContent => ({
        type: 'link',
        url: '/x',
        children: [{type: 'text', value}],
      })),
      fc.constant<PhrasingContent>({type: 'break'}),
    ),
    block: fc.oneof(
      {maxDepth: 3},
      phrases.map((children): BlockContent => ({type: 'paragraph', children})),
      phrases.map((children): BlockContent => ({type: 'heading', depth: 2, children})),
      blocks.map((children): BlockContent => ({type: 'blockquote', children})),
      fc.tuple(fc.boolean(), blocks).map(([ordered, children]): BlockContent => ({
        type: 'list',
        ordered,
        children: [{type: 'listItem', children}],
      })),
      anyWord.map((value): BlockContent => ({type: 'code', value})),
      phrases.map((children): BlockContent => {
        const row = {type: 'tableRow' as const, children: [{type: 'tableCell' as const, children}]}
        return {type: 'table', children: [row, row]}
      }),
    ),
  }
})
