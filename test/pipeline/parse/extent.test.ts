import {describe, expect, test} from 'vitest'
import {parse} from '../../../pipeline/parse/parse.ts'
import type {SourceFormat} from '../../../schemas/vocabulary.ts'

const read = (text: string, format: SourceFormat) =>
  parse({name: 'gout', format, bytes: new TextEncoder().encode(text)})

describe('a text that is too long for an article', () => {
  test.each<[what: string, format: SourceFormat, least: string, one: string, count: number]>([
    ['1000000 characters', 'markdown', '', `${'a'.repeat(99)}\n`, 10_000],
    ['20000 lines', 'markdown', '', 'a\n', 20_000],
    ['20000 signs “&” and “\\”', 'markdown', '', '&\\!\n\n', 10_000],
    ['5000 signs “&” and “\\” in one paragraph', 'markdown', `${'a'.repeat(20_000)}\n\n`, '&\\! ', 2500],
    ['100000 tags', 'html', '<p>', '<i>a</i> ', 100_000],
    ['20000 paragraphs and list items', 'html', '', '<p>a', 20_000],
    ['20000 paragraphs and list items', 'text', '', 'a.\n\n', 20_000],
    ['5000 links and changes of style in one paragraph', 'html', '<p>', '<i>a</i> ', 2501],
  ])('is refused above %s (%s)', (what, format, least, one, count) => {
    expect(() => read(least + one.repeat(count) + one, format)).toThrow(
      `gout is too long for an article: more than ${what}; split it into one file for each article.`,
    )
  })

  test.each<[format: SourceFormat, text: string]>([
    ['markdown', `${' '.repeat(2000)}a\n`.repeat(1000)],
    ['markdown', `![Knee](data:image/png;base64,${'A'.repeat(1_100_000)})`],
    ['html', '<p>a'.repeat(20_000)],
  ])('is read up to there (%s)', (format, text) => {
    expect(read(text, format).blocks.length).toBeGreaterThan(0)
  })
})
