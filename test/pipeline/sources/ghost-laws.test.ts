import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Problem} from '../../../pipeline/pipeline.ts'
import {readLexical} from '../../../pipeline/sources/ghost/lexical.ts'
import {readMobiledoc} from '../../../pipeline/sources/ghost/mobiledoc.ts'
import type {Part} from '../../../pipeline/sources/ghost/part.ts'
import {readRenderedHtml} from '../../../pipeline/sources/ghost/rendered-html.ts'
import {parseHtml} from '../../../pipeline/parse/html.ts'

const word = fc.stringMatching(/^[a-z]{1,6}$/)
const wordsOf = (parts: readonly Part[] | undefined): string =>
  parseHtml((parts ?? []).map(({text}) => text).join('\n'))
    .blocks.map(({text}) => text)
    .join(' ')
    .replaceAll(/\s+/g, '')

interface Node {
  readonly type: string
  readonly text?: string
  readonly format?: number
  readonly url?: string
  readonly children?: readonly Node[]
}

/** What is struck out stands below its text. */
const struck = 4
const format = fc.nat(255).map((bits) => bits & ~struck)

const {block} = fc.letrec<{text: Node; inline: Node; block: Node}>((tie) => ({
  text: fc.record({type: fc.constant('extended-text'), text: word, format}),
  inline: fc.oneof(
    {depthSize: 'small'},
    tie('text'),
    fc.record({type: fc.constant('link'), url: fc.webUrl(), children: fc.array(tie('text'), {maxLength: 3})}),
  ),
  block: fc.record({
    type: fc.constantFrom('paragraph', 'heading', 'extended-quote', 'aside', 'list', 'future-node'),
    children: fc.array(
      fc.oneof(
        tie('inline'),
        fc.record({type: fc.constant('listitem'), children: fc.array(tie('inline'), {maxLength: 3})}),
      ),
      {maxLength: 4},
    ),
  }),
}))

const wordsIn = ({text = '', children = []}: Node): string => text + children.map(wordsIn).join('')

describe('lexical', () => {
  test('keeps every word, in order', () => {
    fc.assert(
      fc.property(fc.array(block, {maxLength: 5}), (children) => {
        const problems: Problem[] = []
        const parts = readLexical(JSON.stringify({root: {children}}), {problems})
        expect(wordsOf(parts)).toBe(children.map(wordsIn).join(''))
      }),
    )
  })

  test('that nests without end keeps its words', () => {
    const depth = 50_000
    const json = `${'{"type":"listitem","children":['.repeat(depth)}{"type":"text","text":"deep"}${']}'.repeat(depth)}`
    const parts = readLexical(`{"root":{"children":[{"type":"paragraph","children":[${json}]}]}}`, {
      problems: [],
    })
    expect(wordsOf(parts)).toBe('deep')
  })
})

describe('mobiledoc', () => {
  test('keeps every word, in order, whatever marks are opened and closed', () => {
    const marker = fc.tuple(fc.constant(0), fc.array(fc.nat(3), {maxLength: 2}), fc.nat(3), word)
    const section = fc.tuple(
      fc.constant(1),
      fc.constantFrom('p', 'h2', 'blockquote', 'aside'),
      fc.array(marker, {maxLength: 5}),
    )
    fc.assert(
      fc.property(fc.array(section, {maxLength: 5}), (sections) => {
        const markups = [['strong'], ['em'], ['a', ['href', '/x']]]
        const parts = readMobiledoc(JSON.stringify({sections, markups}), {problems: []})
        const words = sections.flatMap(([, , markers]) => markers.map(([, , , text]) => text))
        expect(wordsOf(parts)).toBe(words.join(''))
      }),
    )
  })

  test('of any other shape does no harm', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.stringify({sections: [value], cards: value, atoms: value, markups: value})
        expect(readMobiledoc(json, {problems: []})).toBeInstanceOf(Array)
      }),
    )
  })
})

test('rendered cards that never end are left as they are, in linear time', () => {
  const html = '<div class="kg-card kg-toggle-card"><figure class="kg-bookmark-card">'.repeat(20_000)
  expect(readRenderedHtml(html)).toBe(html)
})
