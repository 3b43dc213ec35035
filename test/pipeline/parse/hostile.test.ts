import {describe, expect, test} from 'vitest'
import {parseHtml} from '../../../pipeline/parse/html.ts'
import {parseMarkdown} from '../../../pipeline/parse/markdown.ts'

const limit = 20_000
const times = (text: string, count: number) => text.repeat(count)

describe('parseHtml', () => {
  test.each([600, 10_000])(
    'reads what nests %i levels deep as flat text and says so',
    (depth) => {
      const {blocks, problems} = parseHtml(
        `${times('<div>', depth)}deep<p>words${times('</div>', depth)}<p>after`,
      )
      expect(blocks.map(({text}) => text).join(' ')).toBe('deep words after')
      expect(problems.map(({code}) => code)).toStrictEqual(['deep-nesting'])
    },
    limit,
  )

  test.each([
    ['<b>', 10_000],
    ['<b><p>', 5000],
    ['<ul><li>a', 10_000],
    ['<table><tr><td>', 5000],
    ['<article>', 3000],
    ['<svg><g>', 10_000],
    ['<a ', 90_000],
    ['<', 1_000_000],
    ['<p>', 90_000],
    ['<%', 500_000],
    ['<? ?><%', 100_000],
    ['a<br><br>', 20_000],
    ['<b>a</b>', 50_000],
    ['<dt>a<dd>b', 10_000],
    ['<aside>', 3000],
    ['<img src="/blank.gif"><noscript><img src="/a.png"></noscript>', 10_000],
    ['<amp-accordion><section><h3>', 2000],
    ['<picture><img src="/a.png">', 2000],
    ['<p class="MsoListParagraph">o', 20_000],
    ['<ul class="lst-kix_a-1"><li>', 3000],
    ['<div class="tabs"><b>a</b>', 3000],
    ['<div role="tab" aria-controls="a">a<div id="a" role="tabpanel">', 1500],
    ['<ul class="tabs"><li>a</li><li>b</li></ul>', 10_000],
    ['<p>a</p><aside>b</aside>', 20_000],
    ['<article><h3><a href="/a">b</a></h3></article>', 10_000],
    ['<div class="nav-b"><h2>a</h2>', 3000],
  ])(
    'reads %j many times over',
    (part, count) => {
      expect(parseHtml(`${times(part, count)}<p>end`).problems.length).toBeLessThan(2)
    },
    limit,
  )

  test('closes what is left open', () => {
    expect(parseHtml('<div><p>one<ul><li>two<b>bold').blocks.map(({text}) => text)).toStrictEqual([
      'one',
      'twobold',
    ])
  })

  test(
    'reads a line of a megabyte',
    () => {
      const {blocks} = parseHtml(`<p>${times('word ', 200_000)}`)
      expect(blocks.map(({text}) => text.length)).toStrictEqual([999_999])
    },
    limit,
  )
})

describe('parseMarkdown', () => {
  test.each([
    ['> ', 'quote'],
    ['- ', 'listItem'],
    ['1. ', 'listItem'],
  ])(
    'reads %j nested 10,000 times as 50 levels and says so',
    (sign, kind) => {
      const {blocks, problems} = parseMarkdown(`${times(sign, 10_000)}deep`)
      expect(blocks.map((block) => [block.kind, block.text])).toStrictEqual([[kind, 'deep']])
      expect(problems).toStrictEqual([
        {
          code: 'deep-nesting',
          message: 'Lists or quotes nest more than 50 levels; deeper ones were read as one level.',
          line: 1,
        },
      ])
    },
    limit,
  )

  test(
    'keeps the words of a list that goes in 500 times',
    () => {
      const lines = Array.from({length: 500}, (_, index) => `${times('  ', index)}- w${index}`)
      const words = parseMarkdown(lines.join('\n')).blocks.flatMap(({text}) => text.match(/w\d+/g) ?? [])
      expect(words).toStrictEqual(Array.from(lines, (_, index) => `w${index}`))
    },
    limit,
  )

  test.each([
    ['*a_ ', 10_000],
    ['a**b', 10_000],
    ['[a](', 10_000],
    ['![a][', 10_000],
    ['a<![CDATA[', 10_000],
    ['a <a href="x"> ', 3000],
    ['<b>', 10_000],
    ['a\n', 20_000],
  ])(
    'reads %j many times over',
    (part, count) => {
      expect(parseMarkdown(`${times(part, count)} end`).blocks.at(-1)?.text).toMatch(/end$/)
    },
    limit,
  )

  test('takes the signs out of a paragraph that has more than a thousand, and says so', () => {
    expect(parseMarkdown(`One *two*\n\n${times('*a* ', 501)}end`).problems).toStrictEqual([
      {
        code: 'too-many-signs',
        message: 'The paragraph has more than 1000 Markdown signs and tags; they were taken out.',
        line: 3,
      },
    ])
  })

  test('reads a paragraph of more than two thousand lines as one line, in a quote too, and says so', () => {
    const {blocks, problems} = parseMarkdown(`${times('> a\n', 2001)}\n${times('b\n', 2001)}\nc`)
    expect(blocks.map(({kind, line, text}) => [kind, line, text.replaceAll(/\s/g, '')])).toStrictEqual([
      ['quote', 1, times('a', 2001)],
      ['paragraph', 2003, times('b', 2001)],
      ['paragraph', 4005, 'c'],
    ])
    const message = 'The paragraph has more than 2000 lines; they were read as one line.'
    expect(problems).toStrictEqual([
      {code: 'long-paragraph', message, line: 1},
      {code: 'long-paragraph', message, line: 2003},
    ])
  })

  test('leaves tables, lists and code of two thousand lines as they are', () => {
    const code = times('a\n', 2001)
    const {blocks, problems} = parseMarkdown(
      `| a | b |\n|---|---|\n${times('| a | b |\n', 2001)}\n${times('- a\n', 2001)}\n\`\`\`\n${code}\`\`\`\n`,
    )
    expect(problems).toStrictEqual([])
    expect(blocks.filter(({kind}) => kind === 'listItem')).toHaveLength(2001)
    expect(blocks.at(-1)).toMatchObject({kind: 'code', code: code.trimEnd()})
  })

  test('keeps the fence around code of more than five thousand lines, and the words', () => {
    const {blocks} = parseMarkdown(`\`\`\`js\n${times('a\n', 5001)}\`\`\`\nafter`)
    expect(blocks.map(({kind, text}) => [kind, text.split(/\s/).length])).toStrictEqual([
      ['code', 5001],
      ['paragraph', 1],
    ])
  })

  test.each([
    ['> x\na\n', 1, 15_000],
    ['- x\n\na\n\n', 6325, 15_000],
    ['a\n---\n\n', 7747, 15_000],
    ['-\n\na\n\n', 6325, 15_000],
  ])(
    'reads %j without end as plain text from line %d on, and says so',
    (part, line, count) => {
      const {blocks, problems} = parseMarkdown(times(part, count))
      expect(blocks.at(-1)?.kind).toBe('paragraph')
      expect(blocks.at(-1)?.text).toMatch(/a$/)
      expect(problems.filter(({code}) => code === 'too-many-lists')).toStrictEqual([
        {
          code: 'too-many-lists',
          message:
            'The text has too many lists, quotes or underlined headings to read them all; from here on they were read as plain text.',
          line,
        },
      ])
    },
    limit,
  )

  test(
    'reads a line of a megabyte',
    () => {
      const {blocks} = parseMarkdown(times('word ', 200_000))
      expect(blocks.map(({text}) => text.length)).toStrictEqual([999_999])
    },
    limit,
  )

  test(
    'reads a megabyte of white space',
    () => {
      expect(parseMarkdown(`a${times(' ', 1_000_000)}b`).blocks.map(({text}) => text)).toStrictEqual(['a b'])
    },
    limit,
  )

  test(
    'reads front matter that nests 10,000 levels deep',
    () => {
      const parsed = parseMarkdown(`---\na: ${times('{b: ', 10_000)}1${times('}', 10_000)}\n---\nText`)
      expect(parsed.blocks.map(({text}) => text)).toStrictEqual(['Text'])
      expect(parsed.problems.map(({code}) => code)).toStrictEqual(['broken-front-matter'])
    },
    limit,
  )
})
