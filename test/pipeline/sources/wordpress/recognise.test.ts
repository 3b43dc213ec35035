import {expect, test} from 'vitest'
import {squarespace} from '../../../../pipeline/sources/wordpress/squarespace/squarespace.ts'
import {wordpress} from '../../../../pipeline/sources/wordpress/wordpress.ts'
import {textFile} from '../../../support/source-file.ts'

const wp = 'xmlns:wp="http://wordpress.org/export/1.2/"'

test.for([
  [
    'a WordPress export',
    `<rss ${wp}><channel><wp:base_blog_url>https://a.example</wp:base_blog_url>`,
    'wordpress',
  ],
  [
    'one without its version',
    `\n\n<?xml version="1.0"?><rss ${wp}><channel><link>https://a.example</link>`,
    'wordpress',
  ],
  ['one of version 1.0', `<rss xmlns:wp="http://wordpress.org/export/1.0/"><channel>`, 'wordpress'],
  [
    'one that links to Squarespace',
    `<rss ${wp}><wp:base_site_url>https://a.example</wp:base_site_url> squarespace`,
    'wordpress',
  ],
  [
    'an export with paths for links',
    `<rss ${wp}><channel><link>https://a.example</link><item><link>/blog/a</link>`,
    'squarespace',
  ],
  [
    'an export with files of Squarespace',
    `<rss ${wp}><channel><link>https://a.example</link> static1.squarespace.com`,
    'squarespace',
  ],
  ['a feed', '<rss version="2.0"><channel><item><link>/blog/a</link>', 'neither'],
  [
    'a page about exports',
    '<p>An rss file names http://wordpress.org/export/1.2/ in its head.</p>',
    'neither',
  ],
])('takes %s for what it is', ([, text = '', kind]) => {
  const file = {...textFile('export.xml', text), head: new TextEncoder().encode(text)}
  const found = squarespace.recognises(file)
    ? 'squarespace'
    : wordpress.recognises(file)
      ? 'wordpress'
      : 'neither'
  expect(found).toBe(kind)
})

test('reads the head of an export in UTF-16', () => {
  const text = `\ufeff<rss ${wp}><channel>`
  const head = new Uint8Array(
    new Uint16Array(Array.from({length: text.length}, (_, at) => text.charCodeAt(at))).buffer,
  )
  expect(wordpress.recognises({...textFile('export.xml', ''), head})).toBe(true)
})
