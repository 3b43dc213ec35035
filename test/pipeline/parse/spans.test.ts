import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  cleanText,
  dropStart,
  lineBreak,
  normaliseSpans,
  spansText,
  splitRuns,
} from '../../../pipeline/parse/spans.ts'
import {link, span} from './build.ts'

const anyMarks = fc.constantFrom([], ['strong' as const], ['em' as const], ['strong' as const, 'em' as const])
const anySpaces = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '\u200b', '\ufeff', '\u0001', 'é'),
})
const anySpans = fc.array(fc.record({text: anySpaces, marks: anyMarks}))

describe('cleanText', () => {
  test('makes one line of words with single spaces', () => {
    expect(cleanText('  a\u00a0\n\t b\u200b\ufeffc so\u00adft \u0007')).toBe('a bc soft')
  })

  test('keeps the joiners of emoji and scripts and drops stray ones', () => {
    expect(cleanText('a\u200db 👩\u200d⚕ می\u200cخواهم')).toBe('ab 👩\u200d⚕ می\u200cخواهم')
  })
})

describe('normaliseSpans', () => {
  test('merges spans that look alike, and keeps marks off mere spaces', () => {
    const spans = [
      span(' a '),
      span(' b'),
      span(' ', 'strong'),
      span('c', 'strong'),
      span('d', 'strong'),
      span(' '),
    ]
    expect(normaliseSpans(spans)).toStrictEqual([span('a b '), span('cd', 'strong')])
  })

  test('keeps neighbouring links to different addresses apart', () => {
    expect(normaliseSpans([link('a', '/a'), link('b', '/b'), link('c', '/b')])).toStrictEqual([
      link('a', '/a'),
      link('bc', '/b'),
    ])
  })

  test('gives spans that join to clean text, and changes clean spans no more', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const normal = normaliseSpans(spans)
        expect(spansText(normal)).toBe(cleanText(spansText(normal)))
        expect(normal.filter(({text}) => text === '')).toStrictEqual([])
        expect(normaliseSpans(normal)).toStrictEqual(normal)
      }),
    )
  })
})

test('dropStart takes characters off across spans', () => {
  expect(dropStart([span('Q:', 'strong'), span(' Why '), span('me', 'em')], 3)).toStrictEqual([
    span('Why '),
    span('me', 'em'),
  ])
})

describe('splitRuns', () => {
  test('splits at an empty line made of breaks', () => {
    expect(texts(`a${lineBreak}${lineBreak}b${lineBreak} ${lineBreak}c`)).toStrictEqual(['a', 'b', 'c'])
  })

  test('takes single breaks, and a break at the end of a written line, for spaces', () => {
    expect(texts(`a${lineBreak}b${lineBreak}\nc\nd`)).toStrictEqual(['a b c d'])
  })

  test('splits before questions and answers', () => {
    expect(texts(`Intro\nQ: why?${lineBreak}A: so\nthat\nQ. and?\nA. yes`)).toStrictEqual([
      'Intro',
      'Q: why?',
      'A: so that',
      'Q. and?',
      'A. yes',
    ])
  })

  test('splits lines that are names, up to the sentences that end them', () => {
    expect(
      texts('Stiff toe\nRed skin\nFever at night\nThe toe may hurt.\nIt does not always.').filter(Boolean),
    ).toStrictEqual(['Stiff toe', 'Red skin', 'Fever at night', 'The toe may hurt. It does not always.'])
    expect(texts('Stiff toe\nRed skin\nThe toe may hurt.')).toStrictEqual([
      'Stiff toe Red skin The toe may hurt.',
    ])
  })

  test('splits lines that open with names', () => {
    const lines = [
      'Age. It comes late.',
      'Beer. It is rich in purines.',
      'Some drugs can cause it.',
      'Sex. Men have it.',
    ]
    expect(texts(lines.join('\n')).filter(Boolean)).toStrictEqual(lines)
    expect(texts(lines.slice(1).join('\n'))).toStrictEqual([lines.slice(1).join(' ')])
  })

  test('loses no words', () => {
    const unit = fc.constantFrom('a', 'Q:', 'A:', ' ', '\n', lineBreak, 'é')
    fc.assert(
      fc.property(fc.string({unit}), (text) => {
        expect(texts(text).filter(Boolean).join(' ')).toBe(cleanText(text))
      }),
    )
  })
})

function texts(text: string): string[] {
  return splitRuns([{text, marks: [], line: 1}]).map((runs) => spansText(normaliseSpans(runs)))
}
