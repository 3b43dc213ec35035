import {describe, expect, test} from 'vitest'
import {parseHtml} from '../../../pipeline/parse/html.ts'
import {parseMarkdown} from '../../../pipeline/parse/markdown.ts'
import {heading, paragraph, plain} from './build.ts'

const blocks = (html: string) => parseHtml(html).blocks

describe('details', () => {
  test('are question and answer where the summary asks', () => {
    expect(blocks('<h2>Care</h2><details><summary>Can I run?</summary><p>Yes.</p></details>')).toStrictEqual([
      heading(1, 2, 'Care'),
      plain('question', 1, 'Can I run?'),
      plain('answer', 1, 'Yes.'),
    ])
  })

  test('are so below a heading that announces questions, up to the next of its level', () => {
    expect(
      blocks(
        '<h2>FAQs</h2><h3>Sport</h3><details><summary>Running</summary>Later.</details><h2>More</h2><details><summary>Shoes</summary>Soft.<details><summary>Soles</summary>Thick.</details></details><details><summary>Socks</summary></details>',
      ),
    ).toStrictEqual([
      heading(1, 2, 'FAQs'),
      heading(1, 3, 'Sport'),
      plain('question', 1, 'Running'),
      plain('answer', 1, 'Later.'),
      heading(1, 2, 'More'),
      heading(1, 3, 'Shoes'),
      paragraph(1, 'Soft.'),
      heading(1, 4, 'Soles'),
      paragraph(1, 'Thick.'),
      heading(1, 3, 'Socks'),
    ])
  })

  test('of Markdown are read the same way', () => {
    const fold = (summary: string) =>
      `<details>\n<summary>${summary}</summary>\n\nSome *text*.\n\n</details>\n\n`
    expect(
      parseMarkdown(`# A\n\n${fold('Why?')}${fold('Shoes')}After\n\n## FAQ\n\n${fold('Shoes')}`).blocks.map(
        ({kind, text}) => `${kind} ${text}`,
      ),
    ).toStrictEqual([
      'heading A',
      'question Why?',
      'answer Some text.',
      'heading Shoes',
      'paragraph Some text.',
      'paragraph After',
      'heading FAQ',
      'question Shoes',
      'answer Some text.',
    ])
  })
})

describe('an accordion is question and answer', () => {
  test.each([
    [
      'Bootstrap',
      '<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" data-bs-toggle="collapse">Is it bad?</button></h2><div class="accordion-collapse collapse"><div class="accordion-body"><p>No.</p><p>Rest.</p></div></div></div>',
    ],
    [
      'Squarespace',
      '<ul class="accordion-items-container"><li class="accordion-item"><h4 class="accordion-item__title-wrapper"><button class="accordion-item__click-target" aria-expanded="false"><span class="accordion-item__title">Is it bad?</span></button></h4><div class="accordion-item__dropdown"><div class="accordion-item__description"><p>No.</p><p>Rest.</p></div></div></li></ul>',
    ],
    [
      'Elementor',
      '<div class="elementor-toggle-item"><div class="elementor-tab-title" role="button"><a class="elementor-toggle-title">Is it bad?</a></div><div class="elementor-tab-content" style="display:none"><p>No.</p><p>Rest.</p></div></div>',
    ],
    [
      'Yoast',
      '<div class="schema-faq-section"><strong class="schema-faq-question">Is it bad?</strong> <div class="schema-faq-answer"><p>No.</p><p>Rest.</p></div></div>',
    ],
    [
      'Divi',
      '<div class="et_pb_toggle"><h5 class="et_pb_toggle_title">Is it bad?</h5><div class="et_pb_toggle_content"><p>No.</p><p>Rest.</p></div></div>',
    ],
    [
      'Ghost',
      '<div class="kg-toggle-card"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">Is it bad?</h4></div><div class="kg-toggle-content"><p>No.</p><p>Rest.</p></div></div>',
    ],
    [
      'a theme',
      '<div class="faq-item"><div class="faq-question">Is it bad?</div><div class="faq-answer"><p>No.</p><p>Rest.</p></div></div>',
    ],
  ])('of %s', (_, html) => {
    expect(blocks(`<h2>Help</h2>${html}<p>After</p>`)).toStrictEqual([
      heading(1, 2, 'Help'),
      plain('question', 1, html.includes('strong') ? [{text: 'Is it bad?', marks: []}] : 'Is it bad?'),
      plain('answer', 1, 'No.'),
      plain('answer', 1, 'Rest.'),
      paragraph(1, 'After'),
    ])
  })

  test('that stands beside others opens at their level, and headings within stand below it', () => {
    const fold = (title: string, inner: number): string =>
      `<details><summary>${title}</summary><h${inner}>Inner</h${inner}><p>Soft.</p></details>`
    expect(blocks(`<h2>Help</h2>${fold('Shoes', 4)}${fold('Socks', 3)}<p>After</p>`)).toStrictEqual([
      heading(1, 2, 'Help'),
      heading(1, 3, 'Shoes'),
      heading(1, 4, 'Inner'),
      paragraph(1, 'Soft.'),
      heading(1, 3, 'Socks'),
      heading(1, 4, 'Inner'),
      paragraph(1, 'Soft.'),
      paragraph(1, 'After'),
    ])
  })

  test('only where its title asks; otherwise it is a sub-heading and text', () => {
    expect(
      blocks(
        '<h2 class="faq-title">Help</h2><div class="accordion-title">Shoes</div><div class="accordion-content"><p>Soft.</p></div><h3 class="accordion-header"><button aria-expanded="true">Socks</button></h3><div class="accordion-body">Thick.</div>',
      ),
    ).toStrictEqual([
      heading(1, 2, 'Help'),
      heading(1, 3, 'Shoes'),
      paragraph(1, 'Soft.'),
      heading(1, 3, 'Socks'),
      paragraph(1, 'Thick.'),
    ])
  })
})
