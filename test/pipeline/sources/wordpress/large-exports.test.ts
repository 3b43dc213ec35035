import {expect, test} from 'vitest'
import type {SourceFile} from '../../../../pipeline/sources/source-kind.ts'
import {readAll} from '../../../support/read-articles.ts'
import {entriesOf} from '../../../support/source-file.ts'
import {makeWxr, type WxrOptions} from '../../../support/make-wxr.ts'

const encoder = new TextEncoder()

const madeFile = (options: WxrOptions): SourceFile => ({
  name: 'made.xml',
  bytes: async function* pieces() {
    for await (const text of makeWxr(options)) yield encoder.encode(text)
  },
})

test(
  'reads every article and picture of an export of two hundred posts by Squarespace',
  {timeout: 60_000},
  async () => {
    const entries = await entriesOf([madeFile({articles: 200, squarespace: true, images: true})])
    const sources = entries.flatMap((entry) => (entry.kind === 'article' ? [entry.source] : []))
    const assets = entries.flatMap((entry) => (entry.kind === 'asset' ? [entry.asset] : []))
    expect([sources.length, assets.length, entries.length]).toEqual([200, 100, 300])

    const read = readAll(sources)
    expect(read.map(({documents}) => documents.page._type)).toEqual(sources.map(() => 'condition'))
    expect(new Set(read.map(({documents}) => documents.page._id)).size).toBe(200)
    const shown = read.map(
      ({documents}) => JSON.stringify(documents.page).match(/"sourceUrl":"[^"]*"/g) ?? [],
    )
    expect(shown.flat()).toEqual(assets.map(({address}) => `"sourceUrl":"${address}"`))
  },
)

test('makes the same export for the same seed, and another for another', async () => {
  const textOf = async (seed: number): Promise<string> =>
    (await Array.fromAsync(makeWxr({articles: 5, seed}))).join('')
  expect(await textOf(3)).toBe(await textOf(3))
  expect(await textOf(3)).not.toBe(await textOf(4))
})

test('makes articles that share names, but none with more than a few', async () => {
  const entries = await entriesOf([madeFile({articles: 1000})])
  const uses = new Map<string, number>()
  for (const entry of entries) {
    const html = entry.kind === 'article' ? new TextDecoder().decode(entry.source.bytes) : ''
    for (const [, name = ''] of html.matchAll(/<li>(.*?)<\/li>/g)) uses.set(name, (uses.get(name) ?? 0) + 1)
  }
  const most = Math.max(...uses.values())
  expect(most).toBeGreaterThan(1)
  // In 100,000 articles, a hundred times as many at the most.
  expect(most).toBeLessThan(4)
})

/** An export whose first post holds a text of so many megabytes. */
function giantFile(megabytes: number, start: string, filling: string): SourceFile {
  const megabyte = encoder.encode(filling.repeat((1024 * 1024) / filling.length))
  return {
    name: 'giant.xml',
    bytes: async function* pieces() {
      yield encoder.encode(
        `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://a.example</link>` +
          `<item><wp:post_id>1</wp:post_id><content:encoded>${start}`,
      )
      for (let count = 0; count < megabytes; count += 1) yield megabyte
      yield encoder.encode(
        `]]></content:encoded></item><item><title>Small</title><wp:post_id>2</wp:post_id>` +
          `<content:encoded>Some words.</content:encoded></item></channel></rss>`,
      )
    },
  }
}

test.for([
  ['CDATA', '<![CDATA[', 'x'],
  ['plain text', '', 'word '],
])('refuses a post with a giant text as %s and reads the next', async ([, start = '', filling = '']) => {
  const before = process.memoryUsage().rss
  const entries = await entriesOf([giantFile(64, start, filling)])
  expect(entries.map((entry) => (entry.kind === 'article' ? entry.source.name : entry))).toEqual([
    {
      kind: 'failed',
      name: 'giant.xml/post-1',
      message:
        'giant.xml/post-1 is larger than 10 MB; split it, or take out what is embedded in its text, and export again.',
    },
    'giant.xml/post-2',
  ])
  expect(process.memoryUsage().rss - before).toBeLessThan(250 * 1024 * 1024)
})

test('never expands the entities of a bomb', async () => {
  const levels = Array.from(
    {length: 20},
    (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(20)}">`,
  )
  const text =
    `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "lol">${levels.join('')}]>` +
    `<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://a.example</link><item><title>&e20;</title>` +
    `<wp:post_id>1</wp:post_id><content:encoded>&lt;p&gt;&e20; stays.&lt;/p&gt;</content:encoded></item></channel></rss>`
  const file: SourceFile = {
    name: 'bomb.xml',
    bytes: async function* pieces() {
      yield encoder.encode(text)
    },
  }
  const [entry] = await entriesOf([file])
  expect(entry?.kind === 'article' && entry.source.written?.title).toBe('&e20;')
  expect(entry?.kind === 'article' && new TextDecoder().decode(entry.source.bytes)).toBe(
    '<!doctype html>\n<main>\n<h1>&amp;e20;</h1>\n<p>&e20; stays.</p>\n</main>\n',
  )
})
