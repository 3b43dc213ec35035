import {describe, expect, test} from 'vitest'
import {hasContent} from '../../../../pipeline/sources/wordpress/article-html.ts'
import type {WrittenItem} from './written-export.ts'
import {readExport} from './written-export.ts'

/** Fields of Advanced Custom Fields, each with the reference beside it. */
const fields = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value], index) => [
      [key, value],
      [`_${key}`, `field_5f${index}`],
    ]),
  )

const picture = {
  name: 'heel-picture',
  type: 'attachment',
  meta: {_wp_attachment_image_alt: 'A heel'},
  more: '<wp:attachment_url>https://clinic.example/heel.jpg</wp:attachment_url>',
}

/** The HTML below the title of the only article, and its problems. */
async function read(item: Omit<WrittenItem, 'name'>) {
  const entries = await readExport([{name: 'heel', ...item}, picture])
  const [entry] = entries
  if (entry?.kind !== 'article') return entry
  const html = new TextDecoder().decode(entry.source.bytes)
  return {
    lines: html.split('\n').filter((line) => hasContent(line) && line !== '<h1>heel</h1>'),
    problems: entry.source.problems?.map(({code, message}) => `${code}: ${message}`),
  }
}

const below = (names: string) =>
  `custom-fields: Its fields hold text that the theme put in places of its own; it stands below the text: ${names}.`
const left = (words: string) =>
  `fields-left-out: Its fields hold words that were left out, since they may be settings: ${words}.`

describe('fields of a page', () => {
  test.each([
    [
      'questions with their answers',
      {
        faqs_0_question: 'Can I run?',
        faqs_0_answer: 'Yes, slowly.\n\nRest first.',
        faqs_1_question: 'How long does it last',
        faqs_1_answer: '<p>Weeks.</p>',
        faqs_2_question: 'A row that was taken out?',
        faqs_2_answer: 'Its words are old.',
        faqs: '2',
      },
      [
        '<h2>Frequently asked questions</h2>',
        '<details><summary>Can I run?</summary>',
        '<p>Yes, slowly.</p>',
        '<p>Rest first.</p>',
        '<details><summary>How long does it last</summary>',
        '<p>Weeks.</p>',
      ],
      [below('faqs')],
    ],
    [
      'a list',
      {symptoms_0_item: 'Pain', symptoms_1_item: 'swelling', symptoms: '2'},
      ['<h2>Symptoms</h2>', '<li>Pain</li>', '<li>swelling</li>'],
      [below('symptoms')],
    ],
    [
      'names with texts',
      {
        causes_0_title: 'Long runs',
        causes_0_text: 'They tire the sole.',
        causes_1_title: 'Flat shoes',
        causes_1_text: 'They stretch it.',
        causes: '2',
      },
      [
        '<h2>Causes</h2>',
        '<li><strong>Long runs:</strong> They tire the sole.</li>',
        '<li><strong>Flat shoes:</strong> They stretch it.</li>',
      ],
      [below('causes')],
    ],
    [
      'a group with a picture',
      {
        hero: '',
        hero_title: 'Heel pain explained',
        hero_text: 'We see it every day.',
        hero_image: '2',
        hero_position: 'left',
      },
      [
        '<h2>Heel pain explained</h2>',
        '<p>We see it every day.</p>',
        '<p><img src="https://clinic.example/heel.jpg" alt="A heel"></p>',
      ],
      [below('hero')],
    ],
    [
      'layouts with rows of their own',
      {
        parts: 'a:2:{i:0;s:4:"text";i:1;s:5:"cards";}',
        parts_0_heading: 'Home care',
        parts_0_body: 'Ice the heel twice a day.',
        parts_1_cards: '1',
        parts_1_cards_0_title: 'Tape',
        parts_1_cards_0_text: '<p>A strip along the sole.</p><p>For a week.</p>',
      },
      [
        '<h2>Home care</h2>',
        '<p>Ice the heel twice a day.</p>',
        '<h3>Tape</h3>',
        '<p>A strip along the sole.</p><p>For a week.</p>',
      ],
      [below('parts')],
    ],
    [
      'a link',
      {cta: 'a:3:{s:5:"title";s:11:"Book a slot";s:3:"url";s:5:"/book";s:6:"target";s:0:"";}'},
      ['<p><a href="/book">Book a slot</a></p>'],
      [below('cta')],
    ],
    ['what the text says as well', {intro: 'A sore heel is common.'}, [], []],
    [
      'numbers, dates, choices and addresses',
      {age: '30', on: '20240105', side: 'left', treatment: 'show', map: 'https://maps.example/1'},
      [],
      [],
    ],
    [
      'code and what search engines are told',
      {
        page_css: '.box { color: red; font: a family of it }',
        page_schema: '{"@context":"https://schema.org","@type":"FAQPage","name":"Words for search engines"}',
      },
      [],
      [left('page_schema (“FAQPage … Words for search engines”)')],
    ],
    ['words that may be a choice', {background: 'Light Grey'}, [], [left('background (“Light Grey”)')]],
  ])('hold %s', async (_, values, lines, problems) => {
    expect(await read({content: 'A sore heel is common.', meta: fields(values)})).toEqual({
      lines: ['<p>A sore heel is common.</p>', ...lines],
      problems,
    })
  })

  test('are the whole text of a page without one', async () => {
    expect(await read({type: 'page', meta: fields({treatment: 'Insoles help most people.'})})).toEqual({
      lines: ['<h2>Treatment</h2>', '<p>Insoles help most people.</p>'],
      problems: [below('treatment')],
    })
  })

  test.each([
    ['wpcf-symptoms', 'Pain in the morning'],
    ['_cmb_symptoms', 'Pain in the morning'],
    ['symptoms', 'a:1:{i:0;s:19:"Pain in the morning";}'],
  ])('of other plugins are read where their names say what they are: %s', async (name, value) => {
    const found = await read({content: 'A sore heel.', meta: {[name]: value}})
    const lines = value.startsWith('a:') ? ['<li>Pain in the morning</li>'] : ['<p>Pain in the morning</p>']
    expect(found).toEqual({
      lines: ['<p>A sore heel.</p>', '<h2>Symptoms</h2>', ...lines],
      problems: [below(name)],
    })
  })

  test.each([
    'a:1:{i:0;a:2:{s:8:"question";s:10:"Can I run?";s:6:"answer";s:4:"Yes.";}}',
    'a:1:{s:6:"item-0";a:2:{s:10:"q_question";s:10:"Can I run?";s:8:"q_answer";s:4:"Yes.";}}',
  ])('of other plugins are read where they hold questions: %s', async (value) => {
    expect(await read({content: 'A sore heel.', meta: {group: value}})).toEqual({
      lines: ['<p>A sore heel.</p>', '<details><summary>Can I run?</summary>', '<p>Yes.</p>'],
      problems: [below('group')],
    })
  })

  test('are not read twice where the text has their questions below a heading of its own', async () => {
    const meta = fields({faqs_0_question: 'Can I run?', faqs_0_answer: 'Yes, slowly.', faqs: '1'})
    expect(await read({content: '<h2>Questions</h2>Can I run?\n\nYes, slowly.', meta})).toEqual({
      lines: ['<h2>Questions</h2>', '<p>Can I run?</p>', '<p>Yes, slowly.</p>'],
      problems: [],
    })
  })

  test('of other plugins are told, but for what search engines are given', async () => {
    const meta = {
      byline_note: 'Words in a box of the theme',
      _cmb_note: 'Words in a box of a plugin',
      post_views_count: '33',
      enclosure: 'https://clinic.example/a.mp3\n33\naudio/mpeg\nwords in a setting',
      slide_template: 'default',
      rank_math_focus_keyword: 'a sore heel at night',
      _yoast_wpseo_focuskw: 'a sore heel at night',
      copied: 'A sore heel.',
    }
    expect(await read({content: 'A sore heel.', meta})).toEqual({
      lines: ['<p>A sore heel.</p>'],
      problems: [
        left('byline_note (“Words in a box of the theme”), _cmb_note (“Words in a box of a plugin”)'),
      ],
    })
  })
})

const widget = (widgetType: string, settings: object, elements: readonly object[] = []) => ({
  id: 'a1',
  elType: 'widget',
  widgetType,
  settings,
  elements,
})
const page = (...widgets: readonly object[]) =>
  JSON.stringify([
    {
      elType: 'section',
      settings: {background: 'classic'},
      elements: [{elType: 'column', settings: {_column_size: 100}, elements: widgets}],
    },
  ])

const elementor = (data: string) => ({_elementor_edit_mode: 'builder', _elementor_data: data})

describe('a page of Elementor', () => {
  test.each([
    ['heading', {title: 'Symptoms', header_size: 'h3'}, ['<h3>Symptoms</h3>']],
    ['text-editor', {editor: '<p>The heel is <em>sore</em>.</p>'}, ['<p>The heel is <em>sore</em>.</p>']],
    [
      'icon-list',
      {icon_list: [{text: 'Stiffness'}, {text: 'Limping', link: {url: '/limp'}}]},
      ['<li>Stiffness</li>', '<li><a href="/limp">Limping</a></li>'],
    ],
    [
      'image',
      {
        image: {url: 'https://clinic.example/x.jpg', id: 2},
        caption_source: 'custom',
        caption: 'Where it hurts',
      },
      [
        '<p><img src="https://clinic.example/x.jpg" alt="A heel"></p>',
        '<figcaption>Where it hurts</figcaption></figure>',
      ],
    ],
    [
      'accordion',
      {tabs: [{tab_title: 'Can I run?', tab_content: '<p>Yes.</p>'}]},
      ['<details><summary>Can I run?</summary>', '<p>Yes.</p>'],
    ],
    ['tabs', {tabs: [{tab_title: 'Early', tab_content: 'Rest.'}]}, ['<h3>Early</h3>', '<p>Rest.</p>']],
    ['icon-box', {title_text: 'Tape', description_text: 'A strip.'}, ['<h3>Tape</h3>', '<p>A strip.</p>']],
    ['button', {text: 'Book', link: {url: '/book'}}, ['<p><a class="button" href="/book">Book</a></p>']],
    [
      'video',
      {youtube_url: 'https://youtu.be/a1'},
      ['<figure><iframe src="https://youtu.be/a1"></iframe></figure>'],
    ],
    [
      'testimonial',
      {testimonial_content: 'I run again.', testimonial_name: 'Ida', testimonial_job: 'runner'},
      ['<p>I run again.</p>', '<p>Ida, runner</p>'],
    ],
    [
      'shortcode',
      {shortcode: '[su_spoiler title="More?"]Yes.[/su_spoiler]'},
      ['<details><summary>More?</summary>', '<p>Yes.</p>'],
    ],
    [
      'maker-faq',
      {
        maker_items: [{maker_title: 'Are insoles any good?', maker_content: 'They help.', color: 'red'}],
        maker_title_color: '#fff',
      },
      ['<details><summary>Are insoles any good?</summary>', '<p>They help.</p>'],
    ],
    ['maker-heading', {maker_title: 'Causes', maker_size: 'large'}, ['<h2>Causes</h2>']],
  ])('has the words of its widget %s', async (name, settings, lines) => {
    expect(await read({meta: elementor(page(widget(name, settings)))})).toEqual({lines, problems: []})
  })

  test('opens what lies in its accordion', async () => {
    const inner = {
      elType: 'container',
      settings: {},
      elements: [widget('text-editor', {editor: 'Rarely so.'})],
    }
    const data = page(widget('nested-accordion', {items: [{item_title: 'Is it serious?'}]}, [inner]))
    expect(await read({meta: elementor(data)})).toEqual({
      lines: ['<details><summary>Is it serious?</summary>', '<p>Rarely so.</p>'],
      problems: [],
    })
  })

  const data = page(
    widget('heading', {title: 'Causes'}),
    widget('text-editor', {editor: '<p>Long runs tire the sole of the foot.</p>'}),
    widget('posts', {}),
  )
  const dynamic =
    'dynamic-widget: Widgets of Elementor show what stands elsewhere on the site, which was left out: posts.'
  const differs =
    'builder-differs: The page that Elementor keeps of it and its text differ; what only one of them says stands at the end.'

  test('stands in place of its flat copy, and what only the copy says behind it', async () => {
    const content =
      'Causes\n<p>Long runs tire the sole of the foot.</p><ul><li>Sore hips: a new post</li></ul>'
    expect(await read({content, meta: elementor(data)})).toEqual({
      lines: [
        '<h2>Causes</h2>',
        '<p>Long runs tire the sole of the foot.</p>',
        '<ul><li>Sore hips: a new post</li></ul>',
      ],
      problems: [dynamic, differs],
    })
  })

  test('stands behind another text', async () => {
    expect(
      await read({content: 'Wholly other words of a text that is about hips.', meta: elementor(data)}),
    ).toEqual({
      lines: [
        '<p>Wholly other words of a text that is about hips.</p>',
        '<h2>Causes</h2>',
        '<p>Long runs tire the sole of the foot.</p>',
      ],
      problems: [dynamic, differs],
    })
  })

  test('is not seen where it is switched off', async () => {
    expect(await read({content: 'A sore heel.', meta: {_elementor_data: data}})).toEqual({
      lines: ['<p>A sore heel.</p>'],
      problems: [],
    })
  })

  test('is told to be damaged where it is', async () => {
    expect(await read({content: 'A sore heel.', meta: elementor(data.slice(0, -5))})).toEqual({
      lines: ['<p>A sore heel.</p>'],
      problems: [
        'unreadable-builder-page: The page that Elementor keeps of it is damaged in the export, so only its text was read.',
      ],
    })
  })

  test('nests as deep as it likes', async () => {
    const deep = `${'[{"elements":'.repeat(20_000)}[]${'}]'.repeat(20_000)}`
    expect(
      await read({content: 'A sore heel.', meta: {...elementor(deep), fields: deep, _fields: 'field_1'}}),
    ).toEqual({
      lines: ['<p>A sore heel.</p>'],
      problems: [],
    })
  })
})

describe('a page of another builder', () => {
  test('is read from serialised PHP', async () => {
    const text = '<p>Über die Ferse, “kurz”.</p>'
    const bytes = new TextEncoder().encode(text).length
    const node = (settings: string) =>
      `O:8:"stdClass":2:{s:4:"type";s:6:"module";s:8:"settings";O:8:"stdClass":${settings}}`
    const written = `a:2:{s:2:"n1";${node('2:{s:7:"heading";s:8:"Symptoms";s:3:"tag";s:2:"h2";}')}s:2:"n2";${node(`1:{s:4:"text";s:${bytes}:"${text}";}`)}}`
    expect(await read({meta: {_fl_builder_data: written, _fl_builder_enabled: '1'}})).toEqual({
      lines: ['<h2>Symptoms</h2>', text],
      problems: [],
    })
  })

  test('is read from JSON within JSON', async () => {
    const tree = {
      root: {
        children: [{data: {type: 'Heading', properties: {content: {text: 'What it feels like', tag: 'h2'}}}}],
      },
    }
    expect(
      await read({meta: {_breakdance_data: JSON.stringify({tree_json_string: JSON.stringify(tree)})}}),
    ).toEqual({
      lines: ['<h2>What it feels like</h2>'],
      problems: [],
    })
  })
})

const block = (name: string, settings: object, inner?: string) =>
  inner === undefined
    ? `<!-- wp:${name} ${JSON.stringify(settings)} /-->`
    : `<!-- wp:${name} ${JSON.stringify(settings)} -->${inner}<!-- /wp:${name} -->`
const readFrom = (name: string) =>
  `block-settings: The text of the block “${name}” was read from its settings.`

describe('the settings of a block', () => {
  test.each([
    [
      'fields',
      block('acf/faq', {
        name: 'acf/faq',
        data: {
          faqs_0_question: 'Can I run?',
          _faqs_0_question: 'field_1',
          faqs_0_answer: 'Yes.',
          _faqs_0_answer: 'field_2',
          faqs: 1,
          _faqs: 'field_3',
        },
        mode: 'preview',
      }),
      ['<details><summary>Can I run?</summary>', '<p>Yes.</p>'],
      [readFrom('acf/faq')],
    ],
    [
      'fields beside blocks',
      block(
        'acf/card',
        {data: {title: 'Taping', _title: 'field_1', image: 2, _image: 'field_2'}},
        '<p>Inner words.</p>',
      ),
      [
        '<h3>Taping</h3>',
        '<p><img src="https://clinic.example/heel.jpg" alt="A heel"></p>',
        '<p>Inner words.</p>',
      ],
      [],
    ],
    [
      'values for each kind of screen',
      block('divi/accordion-item', {
        title: {innerContent: {desktop: {value: 'Is it bad?'}}},
        content: {innerContent: {desktop: {value: '<p>Seldom.</p>'}}},
      }),
      ['<details><summary>Is it bad?</summary>', '<p>Seldom.</p>'],
      [readFrom('divi/accordion-item')],
    ],
    [
      'the title of what it opens',
      block('ub/content-toggle-panel-block', {panelTitle: 'Home care', index: 1}, '<p>Ice.</p>'),
      ['<details><summary>Home care</summary>', '<p>Ice.</p>'],
      [],
    ],
    [
      'titles of its parts',
      block('ub/tabbed-content-block', {tabsTitle: ['Early phase', 'Late phase']}, '<p>Rest.</p>'),
      ['<li>Early phase</li>', '<li>Late phase</li>', '<p>Rest.</p>'],
      [],
    ],
    [
      'words that may be settings',
      block('acme/box', {text: 'Bring your scans', shade: 'Light Grey'}),
      ['<p>Bring your scans</p>'],
      [
        'block-settings: The text of the block “acme/box” was read from its settings; these may be settings and were left out: “Light Grey”.',
      ],
    ],
    [
      'what its HTML says',
      block('acme/box', {text: 'Bring your scans with you'}, '<p>Bring your scans with you</p>'),
      ['<p>Bring your scans with you</p>'],
      [],
    ],
    [
      'its name in the editor',
      block('acme/box', {metadata: {name: 'The box at the top'}}, '<p>Words.</p>'),
      ['<p>Words.</p>'],
      [],
    ],
  ])('hold %s', async (_, content, lines, problems) => {
    expect(await read({content})).toEqual({lines, problems})
  })
})
