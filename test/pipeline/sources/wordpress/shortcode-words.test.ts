import {describe, expect, test} from 'vitest'
import {postBodyToHtml} from '../../../../pipeline/sources/wordpress/body/post-body-to-html.ts'
import {context} from './context.ts'
import {readExport} from './written-export.ts'

const html = (content: string): string => postBodyToHtml(content, context).html
const outcomes = (content: string) => postBodyToHtml(content, context).problems.map(({message}) => message)

describe('the attributes of a shortcode', () => {
  test.each([
    ['[box type="info" title="Good to know"]Rest helps.[/box]', '<h3>Good to know</h3><p>Rest helps.</p>'],
    [
      '[tabs]\n[tab title="Early"]\nRest.\n[/tab]\n[tab title="Late"]\nRun.\n[/tab]\n[/tabs]',
      '<h3>Early</h3>\n<p>Rest.</p>\n<h3>Late</h3>\n<p>Run.</p>',
    ],
    [
      '[callout heading="A note" button_text="Call us" link="/call"]\nText.\n[/callout]',
      '<h3>A note</h3>\n<p><a class="button" href="/call">Call us</a></p>\n<p>Text.</p>',
    ],
    ['[info heading="We promise" text="We call you back."]', '<h3>We promise</h3>\n<p>We call you back.</p>'],
    ['[pullquote cite="Ida"]It went well.[/pullquote]', '<p>It went well.</p><p>Ida</p>'],
    ['[promo line="Words under another name" color="dark red and blue"]', '<p>Words under another name</p>'],
    [
      'A [tooltip text="It joins muscle to bone"]tendon[/tooltip] is sore.',
      '<p>A tendon (It joins muscle to bone) is sore.</p>',
    ],
    ['A [su_tooltip content="It joins"]tendon[/su_tooltip].', '<p>A tendon (It joins).</p>'],
    [
      `[vc_progress_bar values="${encodeURIComponent(JSON.stringify([{label: 'Pain relief', value: '90', color: 'bar_blue'}]))}"]`,
      '<ul>\n<li>Pain relief</li>\n</ul>',
    ],
    [
      '[faq question="Is it bad?" answer="No."]',
      '<details><summary>Is it bad?</summary>\n<p>No.</p>\n</details>',
    ],
    ['[one_half]Left[/one_half][one_half_last]Right[/one_half_last]', '<p>Left</p><p>Right</p>'],
    ['[dropcap]T[/dropcap]he [b]so[/b][i]le[/i]', '<p>The sole</p>'],
    ['<h2>[icon name="x"]Tape</h2>', '<h2>Tape</h2>'],
    [
      '[youtube https://youtu.be/watch?v=a1&w=640]',
      '<figure><iframe src="https://youtu.be/watch?v=a1&amp;w=640"></iframe></figure>',
    ],
    ['[youtube=https://youtu.be/a1]', '<figure><iframe src="https://youtu.be/a1"></iframe></figure>'],
    [
      'See [YouTube] or [YouTube video of the stretch].',
      '<p>See [YouTube] or [YouTube video of the stretch].</p>',
    ],
    ['[vimeo 123456]', '<figure><iframe src="https://vimeo.com/123456"></iframe></figure>'],
    ['[button link="/book"]Book now[/button]', '<p><a class="button" href="/book">Book now</a></p>'],
    ['[button url="/book" text="Book"]', '<p><a class="button" href="/book">Book</a></p>'],
    [
      '[et_pb_fullwidth_header title="Heels" button_one_text="Book" button_one_url="/book" button_two_text="Ask" /]',
      '<h3>Heels</h3>\n<p><a class="button" href="/book">Book</a></p>\n<p><a class="button" href="">Ask</a></p>',
    ],
    [
      '[vc_cta h2="Come" btn_title="Book" btn_link="url:%2Fbook|title:x"]In.[/vc_cta]',
      '<h3>Come</h3>\n<p><a class="button" href="/book">Book</a></p>\n<p>In.</p>',
    ],
    [
      '[vc_cta h2="Book now" h4="We are near"]Come in.[/vc_cta]',
      '<h3>Book now</h3>\n<p>We are near</p>\n<p>Come in.</p>',
    ],
    [
      '[et_pb_testimonial author="Ida" job_title="Runner"]I run again.[/et_pb_testimonial]',
      '<p>I run again.</p>\n<p>Ida</p>\n<p>Runner</p>',
    ],
    [
      "[av_heading heading='Causes' tag='h2'][/av_heading][av_textblock]\nLong runs.\n[/av_textblock]",
      '<h2>Causes</h2>\n<p>Long runs.</p>',
    ],
    [
      '[ct_headline ct_options=\'{"ct_id":2,"tag":"h2"}\']Causes[/ct_headline][ct_text_block ct_options=\'{}\']Runs.[/ct_text_block]',
      '<h2>Causes</h2>\n<p>Runs.</p>',
    ],
    [
      '[fusion_checklist][fusion_li_item icon=""]Ice[/fusion_li_item][/fusion_checklist]',
      '<ul>\n<li>\n<p>Ice</p>\n</li>\n</ul>',
    ],
  ])('%j become %j', (written, expected) => {
    expect(html(written)).toBe(expected)
  })

  test.each(['[contact-form-7 id="1" title="Ask us"]', '[login_form title="Come in"]'])(
    'of the form %j are not words of the article',
    (written) => {
      expect(html(written)).toBe(`<div data-unknown="shortcode">${written.replaceAll('"', '&quot;')}</div>`)
    },
  )

  test('are told to have been read, or to be gone with what stood around the content', () => {
    expect(
      outcomes('[box title="Good to know"]Rest.[/box]\n\n[row][column size="1/2"]Left.[/column][/row]'),
    ).toEqual([
      'The shortcode “box” is not known and was taken out, its words kept.',
      'The shortcode “row” is not known and was taken out, its content kept.',
      'The shortcode “column” is not known and was taken out, its content kept.',
    ])
  })

  test('are read in no time however many there are', () => {
    const many = `[box ${'title="Good to know it" '.repeat(20_000)}]`
    expect(html(many)).toBe('<h3>Good to know it</h3>')
  })
})

test('shortcodes of footnotes become footnotes', () => {
  expect(html('It helps.[ref]A trial of <em>ten</em>.[/ref] Often.[efn_note]Another.[/efn_note]')).toBe(
    '<p>It helps.<sup><a href="#fn-shortcode-1">1</a></sup> Often.<sup><a href="#fn-shortcode-2">2</a></sup></p>\n' +
      '<section class="footnotes"><ol>\n<li id="fn-shortcode-1">A trial of <em>ten</em>.</li>\n' +
      '<li id="fn-shortcode-2">Another.</li>\n</ol></section>',
  )
})

test('a gallery without numbers shows the pictures that were uploaded to its post', async () => {
  const upload = (name: string) => ({
    name,
    type: 'attachment',
    more: `<wp:post_parent>1</wp:post_parent><wp:attachment_url>https://clinic.example/${name}</wp:attachment_url>`,
  })
  const [entry] = await readExport([
    {name: 'heel', content: '[gallery]'},
    upload('a.jpg'),
    upload('b.pdf'),
    upload('c.png'),
  ])
  expect(entry?.kind === 'article' && new TextDecoder().decode(entry.source.bytes)).toBe(
    '<!doctype html>\n<main>\n<h1>heel</h1>\n<figure><img src="https://clinic.example/a.jpg" alt=""></figure>\n' +
      '<figure><img src="https://clinic.example/c.png" alt=""></figure>\n</main>\n',
  )
})

test('the shortcode of a table shows that table, wherever it stands in the export', async () => {
  const table = {
    name: 'weeks',
    type: 'tablepress_table',
    content: '[["Week","Load"],["1","<b>2 kg</b>"],["2","#colspan#"]]',
    meta: {_tablepress_export_table_id: '3'},
  }
  const entries = await readExport([
    {name: 'heel', content: 'A plan:\n\n[table id=3 /]\n\n[table id=4 /]'},
    table,
  ])
  const [article] = entries.flatMap((entry) => (entry.kind === 'article' ? [entry.source] : []))
  expect(new TextDecoder().decode(article?.bytes)).toBe(
    '<!doctype html>\n<main>\n<h1>heel</h1>\n<p>A plan:</p>\n' +
      '<table><thead><tr><th>Week</th><th>Load</th></tr></thead><tbody><tr><td>1</td><td><b>2 kg</b></td></tr>' +
      '<tr><td>2</td><td></td></tr></tbody></table>\n<div data-unknown="shortcode">[table id=4 /]</div>\n</main>\n',
  )
  expect(entries.at(-1)).toEqual({
    kind: 'left-out',
    name: 'site.xml/weeks',
    reason: 'is a table (tablepress_table); it stands in the articles that show it',
  })
})

test('a table that is shown over and over is marked from then on', () => {
  const table = `<table><tr><td>${'x'.repeat(900_000)}</td></tr></table>`
  const {html: shown} = postBodyToHtml('[table id=3]\n\n'.repeat(5000), {...context, table: () => table})
  expect([shown.split('<table>').length, shown.split('data-unknown').length]).toEqual([3, 4999])
})
