import {expect, test} from 'vitest'
import {squarespaceBodyToHtml} from '../../../../pipeline/sources/wordpress/squarespace/squarespace-body.ts'

test.for([
  ['empty paragraphs and runs of spaces', '<p>&nbsp;</p><p> <br> </p><p>Words</p><p></p>', '<p>Words</p>'],
  [
    'styles, classes and spans',
    '<p class="x" style="white-space:pre-wrap"><span style="color:red">A <strong>b</strong></span></p>',
    '<p>A <strong>b</strong></p>',
  ],
  [
    'a picture that stands twice',
    '<p>A</p><noscript><img src="a.jpg?format=500w" alt="x"></noscript><img class="thumb-image" data-src="a.jpg" alt="x">',
    '<p>A</p><img src="a.jpg" alt="x">',
  ],
  ['scripts', '<p>A</p><script>alert(1)</script><style>p{}</style>', '<p>A</p>'],
  ['hidden parts as hidden', '<div style="display: none"><p>A</p></div>', '<div hidden><p>A</p></div>'],
  [
    'a film whose frame is escaped',
    '<div class="sqs-video-wrapper" data-html="&lt;iframe src=&quot;https://vimeo.com/1&quot;&gt;&lt;/iframe&gt;"></div>',
    '<iframe src="https://vimeo.com/1"></iframe>',
  ],
  [
    'signs of HTML in texts and attributes',
    '<p>1 &lt; 2 &amp; <a href="?a=1&amp;b=%22">x</a></p>',
    '<p>1 &lt; 2 &amp; <a href="?a=1&amp;b=%22">x</a></p>',
  ],
])('writes %s', ([, written = '', html]) => {
  expect(squarespaceBodyToHtml(written)).toEqual({html, problems: []})
})

test('tells which parts of the site it left out', () => {
  const blocks = ['form', 'map', 'form']
    .map((kind) => `<div class="sqs-block ${kind}-block">Send</div>`)
    .join('')
  expect(squarespaceBodyToHtml(`${blocks}<p>Words</p>`)).toEqual({
    html: '<p>Words</p>',
    problems: [
      {code: 'site-parts-left-out', message: 'Parts of the site in its text were left out: form, map.'},
    ],
  })
})

test('reads markup that nests ten thousand deep', () => {
  const {html} = squarespaceBodyToHtml(`${'<div>'.repeat(10_000)}<p>Words</p>`)
  expect(html).toContain('<p>Words</p>')
})

const block = (kind: string, inner: string, attributes = ''): string =>
  `<div class="sqs-block ${kind}-block sqs-block-${kind}" ${attributes}><div class="sqs-block-content">${inner}</div></div>`
const json = (value: object): string => JSON.stringify(value).replaceAll('"', '&quot;')
const question = '<details><summary>Can I run?</summary>\n<p>Yes.</p>\n</details>'

test.for([
  [
    'the titles and descriptions of a gallery',
    block(
      'gallery',
      '<div class="slide"><a href="/x"><img data-src="a.jpg" alt="A"></a><div class="image-slide-title">Heel</div>' +
        '<div class="meta"><div class="meta-title">Heel</div><div class="meta-description"><p>By <a href="/ida">Ida</a></p></div></div></div>',
    ),
    '<figure><img src="a.jpg" alt="A"><figcaption>Heel<br>By <a href="/ida">Ida</a></figcaption></figure>',
  ],
  [
    'the captions of a gallery of figures',
    block(
      'gallery',
      '<figure><img data-src="a.jpg" alt=""><figcaption><p>Where it hurts</p></figcaption></figure>',
    ),
    '<figure><img src="a.jpg" alt=""><figcaption>Where it hurts</figcaption></figure>',
  ],
  [
    'title, text and button of a card',
    block(
      'image',
      '<figure><img data-src="a.jpg" alt=""><figcaption><div class="image-title"><p>Tape</p></div><div class="image-subtitle"><p>A strip.</p></div>' +
        '<div class="image-button"><a class="image-button-inner" href="/book">Book</a></div></figcaption></figure>',
    ),
    '<figure><img src="a.jpg" alt=""></figure>\n<div><p>Tape</p></div>\n<div><p>A strip.</p></div>\n<p><a class="button" href="/book">Book</a></p>',
  ],
  [
    'other words of a block below it',
    block('quote', '<blockquote>It helped.</blockquote><p class="note">Told in <b>May</b></p>'),
    '<blockquote><p>It helped.</p></blockquote>\n<div><p>Told in <b>May</b></p></div>',
  ],
  [
    'an accordion that scripts fill',
    block(
      'accordion',
      '',
      `data-block-json="${json({accordionItems: [{title: 'Can I run?', description: '<p>Yes.</p>'}]})}"`,
    ),
    question,
  ],
  [
    'an accordion that keeps its items within',
    block(
      'accordion',
      `<div data-accordion-items="${json([{title: 'Can I run?', description: '<p>Yes.</p>'}])}"></div>`,
    ),
    question,
  ],
  [
    'a page of another site with what it says of it',
    block(
      'embed',
      '',
      `data-block-json="${json({url: 'https://a.example/x', title: 'A trial', description: 'Of tape'})}"`,
    ),
    '<iframe src="https://a.example/x"></iframe>\n<p>A trial</p>\n<p>Of tape</p>',
  ],
  [
    'names that links lead to',
    '<p>A<a name="_ftnref1" href="#_ftn1">[1]</a></p>',
    '<p>A<a href="#_ftn1" name="_ftnref1">[1]</a></p>',
  ],
])('keeps %s', ([, written = '', html]) => {
  expect(squarespaceBodyToHtml(written)).toEqual({html, problems: []})
})

test('reads blocks within blocks in no time', () => {
  const {html} = squarespaceBodyToHtml(
    `${'<div class="sqs-block image-block"><img src="a.jpg"><p>Deep'.repeat(200)}</p>${'</div>'.repeat(200)}<p>Words</p>`,
  )
  expect(html).toContain('<p>Words</p>')
})
