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
