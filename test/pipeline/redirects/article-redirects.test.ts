import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  articleRedirects,
  type Redirections,
  type StoredRedirect,
} from '../../../pipeline/redirects/article-redirects.ts'
import {redirectDocument} from '../../../pipeline/redirects/redirect-document.ts'

const paths: Readonly<Record<string, string>> = {
  'condition-elbow': '/conditions/elbow',
  'condition-wrist': '/conditions/wrist',
}

const site = (
  stored: readonly StoredRedirect[] = [],
  claims: Readonly<Record<string, string>> = {},
): Redirections => ({
  pathOf: (page) => paths[page],
  pageAt: (path) => Object.keys(paths).find((page) => paths[page] === path),
  claimant: (path) => claims[path],
  stored: (from) => stored.find((redirect) => redirect.from === from),
  leadingTo: (path) => stored.find(({toPath, active}) => active && toPath === path),
})

const redirect = {id: 'redirect-1', from: '/old', active: true}

test('an old path becomes a redirect to the page; the page’s own path does not', () => {
  expect(articleRedirects('condition-elbow', ['/blog/elbow', '/?p=4', '/conditions/elbow'], site())).toEqual({
    redirects: [
      {
        _id: 'redirect-blog-elbow-8cf67954',
        _type: 'redirect',
        from: '/blog/elbow',
        to: {_type: 'reference', _ref: 'condition-elbow', _weak: true},
        permanent: true,
        active: true,
      },
      {
        _id: 'redirect-p-4-d9a8a872',
        _type: 'redirect',
        from: '/?p=4',
        to: {_type: 'reference', _ref: 'condition-elbow', _weak: true},
        permanent: true,
        active: true,
      },
    ],
    problems: [],
  })
})

test('ids are short, plain and different for different paths', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const [first, second] = [redirectDocument(one, 'a')._id, redirectDocument(other, 'a')._id]
      expect(first).toMatch(/^redirect(-[a-z0-9]+)+$/)
      expect(first.length).toBeLessThan(100)
      expect(first === second).toBe(one === other)
    }),
    {numRuns: 50},
  )
})

describe('no redirect is made, and', () => {
  const of = (path: string, known: Redirections) => {
    const {redirects, problems} = articleRedirects('condition-elbow', [path], known)
    return [redirects.length, ...problems.map(({code, message}) => `${code}: ${message}`)]
  }

  test('a path that is another page’s own is reported', () => {
    expect(of('/conditions/wrist', site())).toEqual([
      0,
      'redirect-collision: /conditions/wrist leads to condition-wrist, and condition-elbow was there too',
    ])
  })

  test('a path that two pages had is reported for the second', () => {
    expect(of('/old', site([], {'/old': 'condition-wrist'}))).toEqual([
      0,
      'redirect-collision: /old leads to condition-wrist, and condition-elbow was there too',
    ])
  })

  test('a stored redirect that leads elsewhere stays and is reported', () => {
    expect(of('/old', site([{...redirect, to: 'condition-wrist'}]))).toEqual([
      0,
      'redirect-collision: /old leads to condition-wrist by redirect-1, and condition-elbow was there',
    ])
  })

  test.each([
    ['one that leads to the page', {...redirect, to: 'condition-elbow'}],
    ['one that leads to its path', {...redirect, toPath: '/conditions/elbow'}],
    ['one that somebody turned off', {...redirect, toPath: '/away', active: false}],
  ])('nothing is said of %s', (_, stored) => {
    expect(of('/old', site([stored]))).toEqual([0])
  })

  test('a circle is reported', () => {
    const back = [
      {...redirect, from: '/conditions/elbow', toPath: '/hop'},
      {id: 'redirect-2', from: '/hop', toPath: '/old', active: true},
    ]
    expect(of('/old', site(back))).toEqual([
      0,
      'redirect-loop: /old would lead to /conditions/elbow of condition-elbow, from where redirect-1 leads back; delete that one',
    ])
  })
})

test('a chain is reported, and its last part made', () => {
  const {redirects, problems} = articleRedirects(
    'condition-elbow',
    ['/old'],
    site([{...redirect, from: '/older', toPath: '/old'}]),
  )
  expect(redirects).toEqual([redirectDocument('/old', 'condition-elbow')])
  expect(problems).toEqual([
    {
      id: redirects[0]?._id,
      code: 'redirect-chain',
      message:
        '/older leads to /old, which leads on to condition-elbow; let redirect-1 lead to condition-elbow',
    },
  ])
})

test('no redirect leads to a path that a redirect of the import starts from', () => {
  const old = fc.uniqueArray(fc.constantFrom('/a', '/b', '/conditions/wrist', '/conditions/elbow', '/c'))
  fc.assert(
    fc.property(old, old, (elbow, wrist) => {
      const claims = Object.fromEntries<string>([
        ...wrist.map((path) => [path, 'condition-wrist'] as const),
        ...elbow.map((path) => [path, 'condition-elbow'] as const),
      ])
      const known = site([], claims)
      const made = [
        ...articleRedirects('condition-elbow', elbow, known).redirects,
        ...articleRedirects('condition-wrist', wrist, known).redirects,
      ].map(({from}) => String(from))
      expect(new Set(made).size).toBe(made.length)
      expect(made.filter((from) => Object.values(paths).includes(from))).toEqual([])
    }),
  )
})
