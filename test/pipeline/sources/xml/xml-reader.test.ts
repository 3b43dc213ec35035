import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createXmlReader} from '../../../../pipeline/sources/xml/xml-reader.ts'
import {readXml} from './read-xml.ts'

test('reads elements, attributes, self-closing tags, comments and instructions', () => {
  expect(readXml('<?xml version="1.0"?><!-- a > b --><a x="1 > 0" y=\'z\'><b/>text</a>')).toEqual([
    '<a> x=1 > 0 y=z',
    '<b>',
    '</b>',
    'text',
    '</a>',
  ])
})

test('decodes the references of XML and leaves those of HTML to the text', () => {
  expect(readXml('<t>a &amp; b &#8217;c&#x2019; &nbsp; &hellip; AT&T R&D;</t>')).toEqual([
    '<t>',
    'a & b ’c’ &nbsp; &hellip; AT&T R&D;',
    '</t>',
  ])
})

test('joins CDATA that comes in pieces', () => {
  expect(readXml('<t><![CDATA[one ]]]]><![CDATA[> two <b>]]></t>')).toEqual([
    '<t>',
    'one ]]> two <b>',
    '</t>',
  ])
})

test('takes a “]]>” that does not end its element for text, up to the one that does', () => {
  expect(readXml('<t><![CDATA[if (a[b[0]]>1) <p>x</p> &amp; ]]> more </i> y]]></t><u>z</u>')).toEqual([
    '<t>',
    'if (a[b[0]]>1) <p>x</p> &amp; ]]> more </i> y',
    '</t>',
    '<u>',
    'z',
    '</u>',
  ])
})

test('keeps raw “<” and end tags of nothing as text', () => {
  expect(readXml('<t>5 < 6 <- </b> <3</t>')).toEqual(['<t>', '5 < 6 <- </b> <3', '</t>'])
})

test('closes what the file leaves open with the element around it', () => {
  expect(readXml('<a><b>x</a><c>y')).toEqual(['<a>', '<b>', 'x', '</b>', '</a>', '<c>', 'y', '</c>'])
})

test('never expands an entity that a document type declares', () => {
  const bomb = '<!DOCTYPE r [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><r>&b;</r>'
  expect(readXml(bomb)).toEqual(['<r>', '&b;', '</r>'])
})

test('reads elements below the two hundred and fifty-sixth as text', () => {
  const opened = readXml('<a>'.repeat(300)).filter((line) => line === '<a>')
  expect(opened).toHaveLength(256)
})

test.for([
  ['one text', '<t><![CDATA['],
  ['raw “<”', '<t>', '<'],
  ['tags without end', '<t>', '<a '],
  ['end tags without end', '<t><![CDATA[x]]>', '</t '],
])('holds and repeats nothing of a giant %s', ([, start = '', filling = 'x']) => {
  let characters = 0
  const reader = createXmlReader({
    open: () => 0,
    text: (piece) => (characters += piece.length),
    close: () => 0,
  })
  const piece = filling.repeat(65_536 / filling.length)
  const begun = performance.now()
  reader.write(start)
  for (let count = 0; count < 32; count += 1) reader.write(piece)
  expect(performance.now() - begun).toBeLessThan(4000)
  expect(characters).toBeGreaterThan(2_000_000)
})

const traps = [
  '<a x="1">',
  '</a>',
  '<b>',
  '</b>',
  '<c/>',
  '<![CDATA[',
  ']]>',
  ']]',
  '>',
  '<',
  '&amp;',
  '&#8217;',
  '&lt',
  ' ',
  'x',
  '<!-- c -->',
  '<?p q?>',
  '<!DOCTYPE d [',
  ']>',
  '"',
  '</a',
  '\u0001',
  '…',
  '😀',
]

test('reads the same however a file is cut into pieces', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...traps), {maxLength: 30}),
      fc.array(fc.nat(120), {maxLength: 8}),
      (parts, cuts) => {
        const whole = `<r>${parts.join('')}`
        const places = [0, ...cuts.toSorted((one, other) => one - other), whole.length]
        const pieces = places.slice(1).map((place, index) => whole.slice(places[index], place))
        expect(readXml(...pieces)).toEqual(readXml(whole))
        expect(readXml(...whole.split(''))).toEqual(readXml(whole))
      },
    ),
    {numRuns: 500},
  )
})
