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
