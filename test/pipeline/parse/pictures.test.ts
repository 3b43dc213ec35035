import {expect, test} from 'vitest'
import {captionAndCredit} from '../../../pipeline/parse/html/captions.ts'
import {parseHtml} from '../../../pipeline/parse/html.ts'
import {content, paragraph} from './build.ts'

const blocks = (html: string) => parseHtml(html).blocks
const image = (src: string, alt: string, words: object = {}) => ({
  kind: 'image',
  src,
  alt,
  ...content(1, alt),
  ...words,
})

test.each([
  ['A knee. Photo: Jo Reid', {caption: 'A knee.', credit: 'Photo: Jo Reid'}],
  ['A knee (Photo by Jo Reid)', {caption: 'A knee', credit: 'Photo by Jo Reid'}],
  ['A knee | Image credit: Corner Clinic', {caption: 'A knee', credit: 'Image credit: Corner Clinic'}],
  ['Credit: Jo', {credit: 'Credit: Jo'}],
  [
    'The image by itself shows little. It must be read.',
    {caption: 'The image by itself shows little. It must be read.'},
  ],
  ['A knee', {caption: 'A knee'}],
])('the credit of “%s” is told from the caption', (text, expected) => {
  expect(captionAndCredit(text)).toStrictEqual(expected)
})

test('a credit is what cite or a class says', () => {
  const figure = (credit: string) =>
    blocks(`<figure><img src="/a.png"><figcaption>A knee ${credit}</figcaption></figure>`)
  const expected = [
    image('/a.png', '', {caption: 'A knee', credit: 'Jo Reid', ...content(1, 'A knee Jo Reid')}),
  ]
  expect(figure('<cite>Jo Reid</cite>')).toStrictEqual(expected)
  expect(figure('<span class="photo-credit">Jo Reid</span>')).toStrictEqual(expected)
})

test('a caption beside its picture belongs to it, another is a paragraph', () => {
  expect(
    blocks(
      '<div class="wp-caption"><img src="/a.png" alt="A"><p class="wp-caption-text">Cap</p></div><p>b</p><p class="image-caption">Lone</p>',
    ),
  ).toStrictEqual([
    image('/a.png', 'A', {caption: 'Cap', ...content(1, 'Cap')}),
    paragraph(1, 'b'),
    paragraph(1, 'Lone'),
  ])
})

test('of several sizes the largest is taken, and of a linked thumbnail the full picture', () => {
  expect(
    blocks(
      '<img src="/s.jpg" srcset="/s.jpg 300w, /l.jpg 1024w, /m.jpg 600w"><img src="/d.jpg" srcset="/d.jpg, /d2.jpg 2x"><a href="/full.jpg?x=1"><img src="/thumb.jpg" alt="T"></a><a href="/page"><img src="/t.png"></a>',
    ),
  ).toStrictEqual([
    image('/l.jpg', ''),
    image('/d2.jpg', ''),
    image('/full.jpg?x=1', 'T'),
    image('/t.png', ''),
  ])
})

test('a picture and its double for readers without scripts are one, in either order', () => {
  expect(
    blocks(
      '<noscript><img src="/a.png?w=9" alt="A"></noscript><img class="thumb" data-src="/a.png" alt="A"><img data-src="/b.png"><noscript><img src="/b-300x200.png"></noscript><noscript><img src="/c.png"></noscript><img src="/c.png"><img src="/c.png">',
    ),
  ).toStrictEqual([image('/a.png?w=9', 'A'), image('/b.png', ''), image('/c.png', ''), image('/c.png', '')])
})

test('pictures that differ in their query alone are different ones, unless it only asks for a size', () => {
  expect(
    blocks(
      '<noscript><img src="/show?id=1"></noscript><noscript><img src="/show?id=2"></noscript><img data-src="/show?id=2&amp;w=90"><img data-src="https://a.example/b.png?ver=2"><noscript><img src="/b-scaled.png"></noscript>',
    ),
  ).toStrictEqual([
    image('/show?id=1', ''),
    image('/show?id=2', ''),
    image('https://a.example/b.png?ver=2', ''),
  ])
})

test.each([
  ['<img src="/placeholder.png" data-lazyload="/a.png">', '/a.png'],
  ['<img data-flickity-lazyload="/a.png">', '/a.png'],
  ['<img src="/blank.gif" data-cfsrc="/a.png">', '/a.png'],
  ['<img src="/spacer.gif" data-orig-file="/a.png">', '/a.png'],
  ['<img src="/a-small.png" data-orig-file="/a.png">', '/a-small.png'],
  ['<img src="/spacer.gif">', '/spacer.gif'],
  ['<picture><source srcset="/a.webp"><img></picture>', '/a.webp'],
  [
    '<picture><source data-srcset="/a.webp 1x, /a2.webp 2x"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP"></picture>',
    '/a2.webp',
  ],
  ['<picture><source srcset="/a.webp"><img src="/a.png"></picture>', '/a.png'],
  ['<img src="/spacer.gif"> <noscript><img src="/a.png"></noscript>', '/a.png'],
])('a picture is taken and no placeholder: %s', (html, src) => {
  expect(parseHtml(html)).toStrictEqual({blocks: [image(src, '')], metadata: {}, problems: []})
})
