import {describe, expect, test} from 'vitest'
import {createTextRenderer} from '../../site/blocks/portable-text.ts'
import type {UnknownMarkup} from '../../site/blocks/text-renderer.ts'
import {toMarkup} from '../../site/html.ts'

const noted: UnknownMarkup[] = []
const renderer = createTextRenderer({
  citations: new Map([['citation-a', 1]]),
  onUnknownMarkup: (markup) => noted.push(markup),
})
/** What blocks print, without the line breaks of the templates. */
const print = (...blocks: PrintableBlock[]) => toMarkup(renderer.blocks(blocks)).replaceAll('\n', '')

type PrintableBlock = Readonly<Record<string, unknown>> & {readonly _type: string}

/** A block whose only words bear the given marks. */
function text(words: string, {marks = [], markDefs = [], ...block}: BlockParts = {}) {
  return {
    _type: 'block',
    style: 'normal',
    markDefs,
    children: [{_type: 'span', text: words, marks}],
    ...block,
  }
}

interface BlockParts {
  readonly marks?: readonly string[]
  readonly markDefs?: readonly object[]
  readonly style?: string
  readonly listItem?: string
  readonly level?: number
}

const annotated = (definition: object) =>
  text('words', {marks: ['m'], markDefs: [{_key: 'm', ...definition}]})

describe('text', () => {
  test.each([
    ['normal', '<p>a &#60; b</p>'],
    ['h3', '<h3>a &#60; b</h3>'],
    ['h4', '<h4>a &#60; b</h4>'],
    ['blockquote', '<blockquote><p>a &#60; b</p></blockquote>'],
  ])('of style %s is printed as %s', (style, expected) => {
    expect(print(text('a < b', {style}))).toBe(expected)
  })

  test('keeps line breaks, strong and emphasis', () => {
    expect(print(text('a\nb', {marks: ['strong', 'em']}))).toBe('<p><strong><em>a<br>b</em></strong></p>')
  })

  test.each([
    ['code', 'code'],
    ['sub', 'sub'],
    ['sup', 'sup'],
  ])('with the mark %s stands in its element', (mark, element) => {
    expect(print(text('2 < 3', {marks: [mark]}))).toBe(`<p><${element}>2 &#60; 3</${element}></p>`)
  })

  test('that is empty prints nothing', () => {
    expect(print(text(' '))).toBe('')
  })

  test('nests lists', () => {
    const list = [
      text('one', {listItem: 'bullet', level: 1}),
      text('first', {listItem: 'number', level: 2}),
      text('two', {listItem: 'bullet', level: 1}),
    ]
    expect(print(...list)).toBe('<ul><li>one<ol><li>first</li></ol></li><li>two</li></ul>')
  })

  test('is split into a first line and the rest', () => {
    const {line, rest} = renderer.lead([text('one'), text('two')])
    expect([toMarkup(line), toMarkup(rest)]).toStrictEqual(['one', '<p>two</p>'])
  })

  test('that starts with a list has no first line', () => {
    const {line, rest} = renderer.lead([text('one', {listItem: 'bullet', level: 1})])
    expect([toMarkup(line), toMarkup(rest)]).toStrictEqual(['', '<ul><li>one</li></ul>'])
  })
})

describe('annotations', () => {
  test('link to the web, in a new tab when asked', () => {
    expect(print(annotated({_type: 'link', href: 'https://a.example/?a=1&b=2', newTab: true}))).toBe(
      '<p><a href="https://a.example/?a=1&#38;b=2" target="_blank" rel="noopener">words</a></p>',
    )
  })

  test('lose a dangerous address and keep the words', () => {
    expect(print(annotated({_type: 'link', href: 'javascript:alert(1)'}))).toBe('<p>words</p>')
  })

  test('link to content, or are words only while it is gone', () => {
    const to = {_type: 'condition', slug: 'heel'}
    expect(print(annotated({_type: 'internalLink', to}))).toBe('<p><a href="/conditions/heel">words</a></p>')
    expect(print(annotated({_type: 'internalLink', to, anchor: 'what helps'}))).toBe(
      '<p><a href="/conditions/heel#what%20helps">words</a></p>',
    )
    expect(print(annotated({_type: 'internalLink', to: null}))).toBe('<p>words</p>')
  })

  test('cite a source by its number on the page', () => {
    expect(print(annotated({_type: 'citationMark', source: {_id: 'citation-a', title: 'Trial "A"'}}))).toBe(
      '<p>words<sup><a href="#source-1" aria-label="Source 1: Trial &#34;A&#34;">1</a></sup></p>',
    )
    expect(print(annotated({_type: 'citationMark', source: {_id: 'citation-b', title: 'B'}}))).toBe(
      '<p>words</p>',
    )
  })
})

describe('objects', () => {
  test('a figure has description, size, caption and credit', () => {
    const figure = {_type: 'figure', url: 'https://a.example/f.png', alt: 'A foot', width: 8, height: 6}
    expect(print({...figure, caption: 'Stand', credit: 'Ana'})).toBe(
      '<figure><img src="https://a.example/f.png" alt="A foot" width="8" height="6" loading="lazy" /><figcaption>Stand <span class="credit">Ana</span></figcaption></figure>',
    )
    expect(print({...figure, decorative: true})).toBe(
      '<figure><img src="https://a.example/f.png" alt="" width="8" height="6" loading="lazy" /></figure>',
    )
  })

  test('a figure without a file prints nothing', () => {
    expect(print({_type: 'figure', url: null, sourceUrl: null})).toBe('')
  })

  test('a video is a link with its length', () => {
    expect(print({_type: 'video', url: 'https://v.example/1', title: 'Raise', durationSeconds: 65})).toBe(
      '<div class="video"><p><a href="https://v.example/1">Watch: Raise</a> (1:05)</p></div>',
    )
  })

  test('a callout has its tone and heading', () => {
    expect(print({_type: 'callout', tone: 'caution', heading: 'Stop', body: [text('when it hurts')]})).toBe(
      '<div class="callout callout-caution" role="note"><p class="callout-heading">Stop</p><p>when it hurts</p></div>',
    )
  })

  test('a list of content links each name and adds the note', () => {
    const items = [
      {name: 'Calf raises', entity: {_type: 'exercise', slug: 'calf-raises'}, note: [text('slowly')]},
      {name: 'Pain', entity: {_type: 'symptom', slug: 'pain'}, note: null},
      {name: null, entity: null, note: null},
    ]
    expect(print({_type: 'entityList', heading: 'Try', items})).toBe(
      '<p class="list-heading">Try</p><ul><li><a href="/exercises/calf-raises">Calf raises</a>: slowly</li><li>Pain</li></ul>',
    )
  })

  test('a table has a header row unless told otherwise', () => {
    const rows = [{cells: ['Week', 'Sets']}, {cells: ['1', '<3']}]
    const open =
      '<div class="table" role="region" aria-label="Plan" tabindex="0"><table><caption>Plan</caption>'
    expect(print({_type: 'simpleTable', caption: 'Plan', rows})).toBe(
      `${open}<thead><tr><th scope="col">Week</th><th scope="col">Sets</th></tr></thead><tbody><tr><td>1</td><td>&#60;3</td></tr></tbody></table></div>`,
    )
    expect(print({_type: 'simpleTable', caption: 'Plan', rows, headerRow: false})).toBe(
      `${open}<tbody><tr><td>Week</td><td>Sets</td></tr><tr><td>1</td><td>&#60;3</td></tr></tbody></table></div>`,
    )
  })

  test('a table has a header column and links in its cells', () => {
    const rows = [{cells: ['Calf raises', 'see calf raises or stairs']}]
    const links = [
      {text: 'calf raises', href: '/raises'},
      {text: 'stairs', href: 'javascript:x'},
      {text: '', href: '/'},
    ]
    expect(print({_type: 'simpleTable', rows, links, headerRow: false, headerColumn: true})).toBe(
      '<div class="table" role="region" aria-label="Table" tabindex="0"><table><tbody><tr><th scope="row">Calf raises</th><td>see <a href="/raises">calf raises</a> or stairs</td></tr></tbody></table></div>',
    )
  })

  test('content of another site is a link with its words', () => {
    const url = 'https://social.example/1'
    expect(print({_type: 'embed', url, provider: 'Social', title: 'A post', text: 'Walk < run'})).toBe(
      '<div class="embed"><p>Walk &#60; run</p><p><a href="https://social.example/1">A post</a> <span class="provider">Social</span></p></div>',
    )
    expect(print({_type: 'embed', url: 'javascript:x', provider: 'Social'})).toBe(
      '<div class="embed"><p>Social</p></div>',
    )
  })

  test('code keeps its line breaks', () => {
    const code: PrintableBlock = {_type: 'code', code: 'a <\n  b'}
    expect(toMarkup(renderer.blocks([code]))).toBe('<pre tabindex="0"><code>a &#60;\n  b</code></pre>')
  })
})

test('unknown markup leaks nothing, keeps the words and is reported', () => {
  noted.length = 0
  const printed = print(
    {_type: 'secretWidget', token: 'hidden'},
    annotated({_type: 'glow'}),
    text('styled', {style: 'h9'}),
    text('item', {listItem: 'stars', level: 1}),
  )
  expect(printed).toBe('<p>words</p><p>styled</p><ul><li>item</li></ul>')
  expect(noted).toStrictEqual([
    {kind: 'block', type: 'secretWidget'},
    {kind: 'mark', type: 'glow'},
    {kind: 'blockStyle', type: 'h9'},
    {kind: 'listStyle', type: 'stars'},
  ])
})
