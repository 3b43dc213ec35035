import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {articleAddresses, linkAddresses} from '../../../pipeline/links/addresses.ts'
import {normaliseAddress} from '../../../pipeline/links/normalise-address.ts'
import {oldPaths} from '../../../pipeline/links/old-paths.ts'

describe('an address in its normal spelling', () => {
  test.each([
    ['https://www.Clinic.example/Blog/Elbow/', 'clinic.example/Blog/Elbow'],
    ['http://clinic.example:80/blog//elbow#exercises', 'clinic.example/blog/elbow'],
    ['https://clinic.example', 'clinic.example'],
    ['https://clinic.example/index.html', 'clinic.example'],
    ['https://clinic.example/blog/index.php?utm_source=mail&fbclid=x', 'clinic.example/blog'],
    ['https://clinic.example/?p=12&utm_medium=mail', 'clinic.example/?p=12'],
    ['https://clinic.example/?page_id=7', 'clinic.example/?page_id=7'],
    ['https://clinic.example/a?b=2&a=1', 'clinic.example/a?a=1&b=2'],
    ['https://clinic.example/f%c3%bc%C3%9Fe/a%20b', 'clinic.example/f%C3%BC%C3%9Fe/a%20b'],
    ['https://clinic.example/füße/a b', 'clinic.example/f%C3%BC%C3%9Fe/a%20b'],
    ['https://clinic.example/50%', 'clinic.example/50%25'],
    ['//clinic.example/blog', 'clinic.example/blog'],
    ['/blog/elbow/', '/blog/elbow'],
    ['/', '/'],
    ['/?p=12', '/?p=12'],
    ['elbow', '/elbow'],
    ['mailto:ana@clinic.example', undefined],
    ['tel:+4412345', undefined],
    ['', undefined],
    ['https://', undefined],
  ])('of %s is %s', (address, normal) => {
    expect(normaliseAddress(address)).toBe(normal)
  })

  test.each([
    ['../wrist/', 'https://www.clinic.example/blog/elbow/', 'clinic.example/blog/wrist'],
    ['wrist', 'https://clinic.example/blog/elbow', 'clinic.example/blog/wrist'],
    ['/wrist', 'https://clinic.example/blog/elbow', 'clinic.example/wrist'],
    ['wrist', '/blog/elbow', '/blog/wrist'],
    ['https://other.example/wrist', '/blog/elbow', 'other.example/wrist'],
    ['https://other.example/index.html/index.html', '/blog/elbow', 'other.example'],
  ])('of %s on %s is %s', (address, base, normal) => {
    expect(normaliseAddress(address, base)).toBe(normal)
  })

  test('is its own normal spelling', () => {
    const part = fc.oneof(fc.string({unit: 'grapheme', maxLength: 4}), fc.constantFrom(...oddParts))
    fc.assert(
      fc.property(fc.array(part, {maxLength: 6}), (parts) => {
        const url = `https://clinic.example/${parts.join('')}`
        const normal = normaliseAddress(url)
        expect(normaliseAddress(`https://${normal}`)).toBe(normal)
      }),
      {numRuns: 500},
    )
  })
})

const oddParts = [
  '/',
  '//',
  'index.html',
  '%2F',
  '%3F',
  '%',
  '%E0',
  '?',
  '&',
  '=',
  '+',
  '%20',
  '%2525',
  '..',
  '?p=12',
  '#',
]

test('an article is known by its addresses, by its file and, less surely, by parts of both', () => {
  const article = {
    addresses: ['https://clinic.example/blog/elbow', '/?p=4', '/old'],
    name: 'export/posts/elbow.md',
  }
  expect(articleAddresses(article)).toEqual([
    {address: 'clinic.example/blog/elbow', claim: 'published'},
    {address: 'clinic.example/?p=4', claim: 'old'},
    {address: 'clinic.example/old', claim: 'old'},
    {address: 'file:export/posts/elbow.md', claim: 'old'},
    {address: '/blog/elbow', claim: 'loose'},
    {address: '/?p=4', claim: 'loose'},
    {address: '/old', claim: 'loose'},
    {address: 'file:export/posts/elbow', claim: 'loose'},
    {address: 'file:~/posts/elbow.md', claim: 'loose'},
    {address: 'file:~/posts/elbow', claim: 'loose'},
  ])
})

describe('a link in an article', () => {
  const article = {addresses: [], name: 'posts/elbow/index.md'}
  test.each([
    ['#exercises', []],
    ['mailto:ana@clinic.example', []],
    ['https://www.clinic.example/wrist#top', ['clinic.example/wrist']],
    ['/blog/wrist', ['/blog/wrist']],
    [
      '../wrist/index.md#top',
      ['file:posts/wrist/index.md', 'file:posts/wrist', 'file:~/wrist/index.md', 'file:~/posts/wrist'],
    ],
    [
      './f%C3%BC%C3%9Fe.md',
      ['file:posts/elbow/füße.md', 'file:posts/elbow/füße', 'file:~/elbow/füße.md', 'file:~/elbow/füße'],
    ],
    ['../../../away.md', []],
  ])('to %s may mean %j', (href, addresses) => {
    expect(linkAddresses(href, article)).toEqual(addresses)
  })
})

test('old paths are those of the article’s own host, with queries, without the start page', () => {
  const addresses = [
    'https://clinic.example/blog/elbow/',
    'https://magazine.example/their/elbow',
    'https://clinic.example/?p=4',
    '/old/elbow.html?utm_source=mail',
    'old/elbow/index.html',
    '/',
    'https://www.clinic.example/blog/elbow#top',
  ]
  expect(oldPaths({addresses})).toEqual(['/blog/elbow', '/?p=4', '/old/elbow.html', '/old/elbow/index.html'])
})
