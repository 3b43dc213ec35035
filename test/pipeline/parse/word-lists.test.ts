import {describe, expect, test} from 'vitest'
import {parseHtml} from '../../../pipeline/parse/html.ts'
import {heading, item, listItem, paragraph} from './build.ts'

const blocks = (html: string) => parseHtml(html).blocks

const word = (style: string, bullet: string, words: string): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:${style} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${bullet}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`

describe('lists that Word wrote as paragraphs', () => {
  test('stand at their levels, without their bullets', () => {
    expect(
      blocks(
        [
          word('l0 level1', '·', 'Pain'),
          word('l0 level2', 'o', 'At night'),
          word('l0 level3', '§', 'In bed'),
          '<p class=MsoNormal><o:p>&nbsp;</o:p></p>',
          word('l0 level1', '·', 'Swelling'),
          word('l1 level1', '1.', 'Rest'),
          word('l1 level2', 'a.', 'For a <b>week</b>'),
          '<p class=MsoNormal>Then run.</p>',
          word('l0 level2', 'o', 'Itch'),
        ].join(''),
      ),
    ).toStrictEqual([
      listItem(1, item(1), 'Pain'),
      listItem(1, item(1, 2), 'At night'),
      listItem(1, item(1, 3), 'In bed'),
      listItem(1, item(1), 'Swelling'),
      listItem(1, item(2, 1, true), 'Rest'),
      listItem(1, item(2, 2, true), [
        {text: 'For a ', marks: []},
        {text: 'week', marks: ['strong']},
      ]),
      paragraph(1, 'Then run.'),
      listItem(1, item(3), 'Itch'),
    ])
  })

  test('are told by conditions, and by a class with a typed sign', () => {
    expect(
      blocks(
        '<p style="mso-list:l0 level1 lfo1"><!--[if !supportLists]-->2.&nbsp; <!--[endif]-->Rest</p><p>Text</p><p class="MsoListParagraphCxSpFirst">·&nbsp;&nbsp; Pain</p><p class="MsoListParagraphCxSpMiddle"><span>o</span>&nbsp;&nbsp; At night</p><p class="MsoListParagraphCxSpLast">o’clock pain</p>',
      ),
    ).toStrictEqual([
      listItem(1, item(1, 1, true), 'Rest'),
      paragraph(1, 'Text'),
      listItem(1, item(2), 'Pain'),
      listItem(1, item(2, 2), 'At night'),
      paragraph(1, 'o’clock pain'),
    ])
  })
})

test('lists that Google Docs wrote side by side, one for each level, are one', () => {
  expect(
    blocks(
      '<ul class="lst-kix_a1-0 start"><li>Pain</li></ul><ul class="lst-kix_a1-1 start"><li>At night</li></ul><ul class="lst-kix_a1-0"><li>Swelling</li></ul>',
    ),
  ).toStrictEqual([
    listItem(1, item(1), 'Pain'),
    listItem(1, item(1, 2), 'At night'),
    listItem(1, item(1), 'Swelling'),
  ])
})

test('elements of Word’s own name spaces stand within their line, and its title is a headline', () => {
  expect(
    blocks('<p class=MsoTitle>Knee pain</p><p>In <st1:City w:st="on">York</st1:City> it is common.</p>'),
  ).toStrictEqual([heading(1, 1, 'Knee pain'), paragraph(1, 'In York it is common.')])
})
