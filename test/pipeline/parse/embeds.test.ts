import {expect, test} from 'vitest'
import {parseHtml} from '../../../pipeline/parse/html.ts'
import {parseMarkdown} from '../../../pipeline/parse/markdown.ts'
import {content, paragraph, span} from './build.ts'

const blocks = (html: string) => parseHtml(html).blocks

test.each([
  ['https://www.google.com/maps/embed?pb=1', 'Google Maps'],
  ['https://maps.google.com/?q=a', 'Google Maps'],
  ['https://open.spotify.com/embed/1', 'Spotify'],
  ['https://w.soundcloud.com/player/1', 'SoundCloud'],
  ['https://codepen.io/a/embed/1', 'CodePen'],
  ['https://www.instagram.com/p/1/embed', 'Instagram'],
  ['//www.tiktok.com/embed/1', 'TikTok'],
  ['https://www.booking.example/1', 'booking.example'],
  ['/calculator.html', undefined],
  ['https:?map=1', undefined],
])('a frame of %s is an embed of %s', (src, provider) => {
  expect(blocks(`<iframe src="${src}"></iframe>`)).toStrictEqual([
    {
      kind: 'embed',
      src: src.replace(/^\/\//, 'https://'),
      ...(provider !== undefined && {provider}),
      ...content(1, ''),
    },
  ])
})

test('a frame that loads late, has a title or stands within a paragraph is an embed after it', () => {
  expect(
    blocks('<p>See <iframe src="about:blank" data-src="/map" title=" Our  rooms "></iframe>here</p>'),
  ).toStrictEqual([
    paragraph(1, 'See here'),
    {kind: 'embed', src: '/map', title: 'Our rooms', ...content(1, '')},
  ])
})

test('posts of social sites are embeds with their words and their own address', () => {
  expect(
    blocks(
      'Before<blockquote class="twitter-tweet"><p>Walk on. <a href="https://t.co/1">#run</a></p>&mdash; Jo <a href="https://twitter.com/jo/status/1?s=20">June 1</a></blockquote>after' +
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/2/"><a href="https://www.instagram.com/jo">A post</a></blockquote>' +
        '<div class="fb-post" data-href="https://www.facebook.com/3"></div><blockquote class="twitter-tweet">no link</blockquote>',
    ),
  ).toStrictEqual([
    paragraph(1, 'Before'),
    {
      kind: 'embed',
      src: 'https://twitter.com/jo/status/1?s=20',
      provider: 'X',
      ...content(1, 'Walk on. #run — Jo June 1'),
    },
    paragraph(1, 'after'),
    {kind: 'embed', src: 'https://www.instagram.com/p/2/', provider: 'Instagram', ...content(1, 'A post')},
    {kind: 'embed', src: 'https://www.facebook.com/3', provider: 'Facebook', ...content(1, '')},
    paragraph(1, 'no link'),
  ])
})

test('sound, plug-ins and files are embeds, films of known sites films', () => {
  expect(
    blocks(
      '<audio controls><source src="/talk.mp3">No sound?</audio><embed src="/leaflet.pdf">' +
        '<object data="/plan.pdf">Read the plan</object>' +
        '<object><param name="movie" value="x"><embed src="https://www.youtube.com/v/1"></object>' +
        '<object data="https://player.vimeo.com/video/2"></object>',
    ),
  ).toStrictEqual([
    {kind: 'embed', src: '/talk.mp3', ...content(1, '')},
    {kind: 'embed', src: '/leaflet.pdf', ...content(1, '')},
    {kind: 'embed', src: '/plan.pdf', ...content(1, 'Read the plan')},
    {kind: 'video', src: 'https://www.youtube.com/v/1', ...content(1, '')},
    {kind: 'video', src: 'https://player.vimeo.com/video/2', ...content(1, '')},
  ])
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'about:blank', 'mailto:a@b.example', ''])(
  'a frame of “%s” is left out and reported',
  (src) => {
    expect(parseHtml(`<iframe src="${src}"></iframe>`)).toStrictEqual({
      blocks: [],
      metadata: {},
      problems: [
        {
          code: 'embedded-page',
          message: `The embedded page “${src}” has no web address to link to and was left out.`,
          line: 1,
        },
      ],
    })
  },
)

test('code keeps line breaks, spaces and language; with a link in it, it is a paragraph', () => {
  expect(
    blocks(
      '<pre class="language-py"><code>\n  a\n\n    b<br>c  </code></pre><pre>see\n<a href="/x">x</a></pre><pre> </pre>',
    ),
  ).toStrictEqual([
    {kind: 'code', code: '  a\n\n    b\nc', language: 'py', ...content(1, 'a b c')},
    paragraph(4, [span('see '), {text: 'x', marks: [], href: '/x'}]),
  ])
})

test('lowered, raised and typed words bear marks, others only stay', () => {
  const expected = [
    paragraph(1, [
      span('CO'),
      span('2', 'sub'),
      span(', m'),
      span('2', 'sup'),
      span(', '),
      span('F5', 'code'),
      span(', '),
      span('b', 'strong', 'code'),
      span(', new old marked NSAID under'),
    ]),
  ]
  const html =
    'CO<sub>2</sub>, m<sup>2</sup>, <kbd>F5</kbd>, <b><code>b</code></b>, <ins>new</ins> <del>old</del> <mark>marked</mark> <abbr title="x">NSAID</abbr> <u>under</u>'
  expect(blocks(`<p>${html}</p>`)).toStrictEqual(expected)
  const markdown = html.replace('<b><code>b</code></b>', '**`b`**').replace('<del>old</del>', 'old')
  expect(parseMarkdown(markdown).blocks).toStrictEqual(expected)
})
