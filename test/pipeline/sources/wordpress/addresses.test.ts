import {expect, test} from 'vitest'
import {squarespaceDialect} from '../../../../pipeline/sources/wordpress/squarespace/squarespace-dialect.ts'
import {wordpressDialect} from '../../../../pipeline/sources/wordpress/wordpress-dialect.ts'
import {madeItem} from './made-item.ts'

const site = {
  base: 'https://a.example',
  authors: new Map<string, string>(),
  attachments: new Map(),
  picturesOf: new Map<number, number[]>(),
  tables: new Map<string, string>(),
  blocks: new Map(),
  blockCharacters: 0,
}

test.for([
  [
    'a post with its number and old slugs',
    {link: 'https://a.example/2020/hip/', 'wp:post_id': '5', guid: 'http://old.example/?p=5'},
    {_wp_old_slug: ['hips', 'hip-pain']},
    {
      url: 'https://a.example/2020/hip/',
      old: [
        'https://a.example/2020/hips/',
        'https://a.example/2020/hip-pain/',
        'http://old.example/?p=5',
        'https://a.example/?p=5',
      ],
    },
  ],
  [
    'a page by its own number',
    {link: 'https://a.example/about', 'wp:post_id': '6', 'wp:post_type': 'page'},
    {_wp_old_slug: ['us']},
    {url: 'https://a.example/about', old: ['https://a.example/us', 'https://a.example/?page_id=6']},
  ],
  [
    'a public post of a site without permalinks',
    {link: 'https://a.example/?p=7', 'wp:post_id': '7', 'wp:status': 'publish'},
    {_wp_old_slug: ['seven']},
    {url: 'https://a.example/?p=7', old: []},
  ],
  [
    'a draft, whose link nobody could open',
    {link: 'https://a.example/?p=8', 'wp:post_id': '8', 'wp:status': 'draft'},
    {},
    {old: ['https://a.example/?p=8']},
  ],
] as const)('gives WordPress addresses of %s', ([, fields, meta, addresses]) => {
  expect(wordpressDialect.addresses(madeItem(fields, meta), site)).toEqual(addresses)
})

test.for([
  ['/blog/2013/3/hip', {url: 'https://a.example/blog/2013/3/hip', old: ['/blog/2013/3/hip']}],
  ['blog/hip.html', {url: 'https://a.example/blog/hip.html', old: ['/blog/hip.html']}],
  ['http://www.a.example/blog/hip', {url: 'http://www.a.example/blog/hip', old: ['/blog/hip']}],
  ['/blog/null', {old: []}],
  ['', {old: []}],
] as const)('joins the path “%s” of Squarespace with its site', ([link, addresses]) => {
  expect(squarespaceDialect.addresses(madeItem({link}), site)).toEqual(addresses)
})

test.for([
  ['2013/3/hip', 'hip'],
  ['2013/3/hip.html', 'hip'],
  ['2013/3/caf%C3%A9', 'café'],
  ['hip/', 'hip'],
  ['2013/3/null', ''],
])('takes the slug of “%s” from its last part', ([name, slug]) => {
  expect(squarespaceDialect.slug(madeItem({'wp:post_name': name ?? ''}))).toBe(slug)
})

test('decodes the slug of WordPress, and keeps one that is not rightly encoded', () => {
  expect(wordpressDialect.slug(madeItem({'wp:post_name': '%e8%82%98'}))).toBe('肘')
  expect(wordpressDialect.slug(madeItem({'wp:post_name': '100%-fit'}))).toBe('100%-fit')
})
