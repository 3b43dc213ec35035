import fc from 'fast-check'
import {expect, test} from 'vitest'
import {redirectPrinters} from '../../../pipeline/redirects/print-redirects.ts'
import {redirectMap} from '../../../pipeline/redirects/redirect-map.ts'

const rules = redirectMap([
  {from: '/blog/elbow pain/', to: '/conditions/elbow-pain', permanent: true},
  {from: '/?p=4', to: '/conditions/wrist-sprain', permanent: true},
  {from: '/a+b/(50%)/"x".html', to: '/faqs#when$', permanent: false},
  {from: '/füße:*', to: '/conditions/feet', permanent: true},
]).rules

test('Netlify gets a line each, with queries apart and placeholders encoded', () => {
  expect(redirectPrinters.netlify(rules)).toEqual({
    text: `/ p=4 /conditions/wrist-sprain 301
/a+b/(50%25)/%22x%22.html /faqs#when$ 302
/blog/elbow%20pain/ /conditions/elbow-pain 301
/f%C3%BC%C3%9Fe%3A%2A /conditions/feet 301
`,
    remarks: ['Netlify takes a rule with a query only where the request has no other parameters'],
  })
})

test('Vercel gets JSON with patterns escaped and queries as conditions', () => {
  expect(redirectPrinters.vercel(rules)).toEqual({
    text: String.raw`{
  "redirects": [
    {
      "source": "/",
      "has": [
        {
          "type": "query",
          "key": "p",
          "value": "4"
        }
      ],
      "destination": "/conditions/wrist-sprain",
      "statusCode": 301
    },
    {
      "source": "/a\\+b/\\(50%25\\)/%22x%22.html",
      "destination": "/faqs#when$",
      "statusCode": 302
    },
    {
      "source": "/blog/elbow%20pain/",
      "destination": "/conditions/elbow-pain",
      "statusCode": 301
    },
    {
      "source": "/f%C3%BC%C3%9Fe\\:\\*",
      "destination": "/conditions/feet",
      "statusCode": 301
    }
  ]
}
`,
    remarks: [],
  })
})

test('nginx gets two maps of patterns', () => {
  expect(redirectPrinters.nginx(rules)).toEqual({
    text: String.raw`map $request_uri $moved {
  default "";
  "~^/\?p=4(&|$)" "/conditions/wrist-sprain";
  "~^/blog/elbow%20pain/?(\?|$)" "/conditions/elbow-pain";
  "~^/f%C3%BC%C3%9Fe:\*/?(\?|$)" "/conditions/feet";
}
map $request_uri $moved_for_now {
  default "";
  "~^/a\+b/\(50%25\)/%22x%22\.html/?(\?|$)" "/faqs#when%24";
}
`,
    remarks: [
      'for nginx: put the maps into the block http, and into the block server: if ($moved) { return 301 $moved; } if ($moved_for_now) { return 302 $moved_for_now; }',
    ],
  })
})

test('JSON is the list itself', () => {
  expect(JSON.parse(redirectPrinters.json(rules).text)).toEqual(rules)
})

test('limits of hosts are told', () => {
  const many = Array.from({length: 10_001}, (_, index) => ({from: `/${index}`, to: '/a', permanent: true}))
  expect(redirectPrinters.netlify(many).remarks).toEqual([
    'Netlify warns that a deploy with 10,000 redirects or more may fail',
  ])
  expect(redirectPrinters.vercel(many).remarks).toEqual([
    'Vercel takes at most 2,048 redirects in vercel.json; use its bulk redirects',
  ])
})

test('chains are shortened, circles and second redirects left out, and all of it is said', () => {
  const rule = (from: string, to: string, permanent = true) => ({from, to, permanent})
  expect(
    redirectMap([
      rule('/a', '/b/'),
      rule('/b', '/c', false),
      rule('/c', '/conditions'),
      rule('/x', '/y'),
      rule('/y', '/x'),
      rule('/self/', '/self'),
      rule('/c/', '/elsewhere'),
    ]),
  ).toEqual({
    rules: [rule('/a', '/conditions', false), rule('/b', '/conditions', false), rule('/c', '/conditions')],
    remarks: [
      '/c/ leads to /conditions and to /elsewhere; only the first is printed',
      '/a leads to /b/, which leads on; it is printed as leading to /conditions',
      '/b leads to /c, which leads on; it is printed as leading to /conditions',
      '/x leads in a circle and is left out',
      '/y leads in a circle and is left out',
      '/self/ leads in a circle and is left out',
    ],
  })
})

test('no rule leads to the old path of another, and the same rules come out of them again', () => {
  const path = fc.constantFrom('/a', '/b', '/c', '/d', '/e')
  const rule = fc.record({from: path, to: path, permanent: fc.boolean()})
  fc.assert(
    fc.property(fc.array(rule), (given) => {
      const {rules: made} = redirectMap(given)
      const froms = new Set(made.map(({from}) => from))
      expect(made.filter(({to}) => froms.has(to))).toEqual([])
      expect(redirectMap(made)).toEqual({rules: made, remarks: []})
    }),
  )
})
