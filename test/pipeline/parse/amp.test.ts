import {expect, test} from 'vitest'
import {parseHtml} from '../../../pipeline/parse/html.ts'
import {content, heading, navigation, paragraph, plain} from './build.ts'

const blocks = (html: string) => parseHtml(html).blocks

test('the elements of AMP are read as those of HTML that they stand for', () => {
  expect(
    blocks(
      `<amp-img src="/a.webp" alt="A knee" width="3" height="2"><amp-img fallback src="/a.jpg" alt="A knee"></amp-img><noscript><img src="/a.jpg"></noscript></amp-img>
<amp-anim src="/b.gif" alt="B"></amp-anim><amp-video src="/v.mp4"><p fallback>No film</p></amp-video><amp-audio src="https://a.example/x.mp3"></amp-audio>
<amp-youtube data-videoid="a-1"></amp-youtube><amp-vimeo data-videoid="2"></amp-vimeo><amp-twitter data-tweetid="3"></amp-twitter>
<amp-iframe src="https://a.example/map" title="Map"><amp-img placeholder src="/map.png"></amp-img></amp-iframe><amp-pixel src="https://a.example/p"></amp-pixel>`,
    ),
  ).toStrictEqual([
    {kind: 'image', src: '/a.webp', alt: 'A knee', ...content(1, 'A knee')},
    {kind: 'image', src: '/b.gif', alt: 'B', ...content(2, 'B')},
    {kind: 'video', src: '/v.mp4', ...content(2, '')},
    {kind: 'embed', src: 'https://a.example/x.mp3', provider: 'a.example', ...content(2, '')},
    {kind: 'video', src: 'https://www.youtube.com/watch?v=a-1', ...content(3, '')},
    {kind: 'video', src: 'https://vimeo.com/2', ...content(3, '')},
    {kind: 'embed', src: 'https://twitter.com/i/status/3', provider: 'X', ...content(3, '')},
    {kind: 'embed', src: 'https://a.example/map', provider: 'a.example', title: 'Map', ...content(4, '')},
  ])
})

test('an accordion of AMP asks and answers, or has sub-headings, and its side-bar is the site', () => {
  expect(
    blocks(
      '<h2>Help</h2><amp-accordion><section><h3>Is it bad?</h3><p>No.</p></section><section><h4>Rest</h4><div><p>Sleep.</p></div></section></amp-accordion><amp-sidebar><ul><li><a href="/">Home</a></li></ul></amp-sidebar>',
    ),
  ).toStrictEqual([
    heading(1, 2, 'Help'),
    plain('question', 1, 'Is it bad?'),
    plain('answer', 1, 'No.'),
    heading(1, 3, 'Rest'),
    paragraph(1, 'Sleep.'),
    navigation(1, 'Home', '/'),
  ])
})
