import {describe, expect, test} from 'vitest'
import {parseMarkdown} from '../../../pipeline/parse/markdown.ts'
import {measureLoss} from '../../../pipeline/pipeline.ts'
import {readOne, textSource} from '../../support/read-articles.ts'
import {heading, paragraph} from './build.ts'

describe('front matter', () => {
  test.each(['condition', 'name'])('has its %s for a title where it gives no other', (key) => {
    expect(parseMarkdown(`---\n${key}: Hip pain\n---\nText`).metadata).toStrictEqual({title: 'Hip pain'})
    expect(parseMarkdown(`---\ntitle: Sore hips\n${key}: Hip pain\n---\nText`).metadata).toStrictEqual({
      title: 'Sore hips',
    })
  })

  test('has lists whose items are named by what they are', () => {
    const text = `---
title: Hip pain
treatmentOptions:
  - treatment: Dry needling
    description: Thin needles
  - therapy: Taping
---
Hip pain tires.`
    expect(parseMarkdown(text).blocks.map((block) => block.text)).toEqual([
      'Hip pain tires.',
      'Treatment',
      'Dry needling: Thin needles',
      'Taping',
    ])
  })

  test.each([
    ['author: Ann Lee and Bo Chen', ['Ann Lee', 'Bo Chen']],
    ['author: Ann Lee, PT, DPT', 'Ann Lee, PT, DPT'],
    ['authors: [Ann Lee, "Bo Chen, MD"]', ['Ann Lee', 'Bo Chen, MD']],
    ['authors:\n  - name: Ann Lee\n  - name: Bo Chen', ['Ann Lee', 'Bo Chen']],
    ['author:\n  name: Ann Lee', 'Ann Lee'],
    ['authors:\n  alee: {name: Ann Lee}\n  bo: {name: Bo Chen}', ['Ann Lee', 'Bo Chen']],
  ])('names its authors one by one: %s', (matter, names) => {
    const {author, authors} = parseMarkdown(`---\n${matter}\n---\nText`).metadata
    expect(authors ?? author).toEqual(names)
  })

  test('has what triggers a condition as its causes', () => {
    const text = '---\ntitle: Hives\ntriggers:\n  - Heat\n  - Pressure of tight clothes\n---\nHives itch.'
    expect(parseMarkdown(text).blocks.map((block) => block.text)).toEqual([
      'Hives itch.',
      'Triggers',
      'Heat',
      'Pressure of tight clothes',
    ])
  })

  test('has lists of addresses of other pages, which are left to the template', () => {
    const text = `---
title: Hip pain
treatments:
  - dry-needling
  - cold-laser-therapy
workplaceRiskFactors:
  - Heavy lifting
---
Hip pain tires.`
    const {blocks, problems} = parseMarkdown(text)
    expect(blocks.map((block) => block.text)).toEqual(['Hip pain tires.', 'Risk factors', 'Heavy lifting'])
    expect(problems.map(({message}) => message)).toEqual([
      'The front matter has keys that are not imported: treatments.',
    ])
  })

  test('becomes metadata', () => {
    const parsed = parseMarkdown(`---
title: "Hip pain: causes"
excerpt: In short
author:
  - Ann Lee
  - {name: Bo Chen, url: /bo}
permalink: /hip-pain
canonical_url: https://a.org/hip-pain
date: 2024-05-01
lastmod: 2024-06-01T10:00:00+02:00
slug: hip-pain
aliases: [coxalgia, hip ache]
seo: {title: Hip pain explained}
---
# Hip pain`)
    expect(parsed).toStrictEqual({
      blocks: [heading(15, 1, 'Hip pain')],
      metadata: {
        title: 'Hip pain: causes',
        description: 'In short',
        authors: ['Ann Lee', 'Bo Chen'],
        url: '/hip-pain',
        publishedAt: '2024-05-01T00:00:00.000Z',
        modifiedAt: '2024-06-01T08:00:00.000Z',
        slug: 'hip-pain',
        seoTitle: 'Hip pain explained',
        aliases: ['coxalgia', 'hip ache'],
        canonicalUrl: 'https://a.org/hip-pain',
      },
      problems: [
        {
          code: 'unused-front-matter',
          message: 'The front matter has keys that are not imported: author.url.',
          line: 1,
        },
      ],
    })
  })

  test.each([
    [
      'lines above the first empty one',
      'Title: Hip pain: causes\nDate: 2024-05-01\nAuthor: Ann Lee\n\n# Hip pain',
      5,
    ],
    [
      'fields with rules between them',
      'Title: Hip pain: causes\n\n----\n\nDate: 2024-05-01\n\n----\n\nAuthor: Ann Lee\n\n----\n\nText:\n\n# Hip pain',
      15,
    ],
    [
      'a block that was never opened',
      'title: "Hip pain: causes"\ndate: 2024-05-01\nauthor: Ann Lee\n---\n\n# Hip pain',
      6,
    ],
  ])('is read from %s', (_, text, line) => {
    expect(parseMarkdown(text)).toStrictEqual({
      blocks: [heading(line, 1, 'Hip pain')],
      metadata: {title: 'Hip pain: causes', author: 'Ann Lee', publishedAt: '2024-05-01T00:00:00.000Z'},
      problems: [],
    })
  })

  test('is no line of a text that only looks like it', () => {
    expect(parseMarkdown('Title: one line alone\n\nText.').blocks).toStrictEqual([
      paragraph(1, 'Title: one line alone'),
      paragraph(3, 'Text.'),
    ])
  })

  test('names the keys that are not used, and the dates that are not read', () => {
    expect(parseMarkdown('---\ntags: [a]\nlayout: post\ndate: soon\nempty:\n---\nx')).toStrictEqual({
      blocks: [paragraph(7, 'x')],
      metadata: {},
      problems: [
        {
          line: 1,
          code: 'unreadable-date',
          message: 'The date “soon” cannot be read and was left out; write it as 2024-05-31.',
        },
        {
          line: 1,
          code: 'unused-front-matter',
          message: 'The front matter has keys that are not imported: tags, layout.',
        },
      ],
    })
  })

  test('that is broken YAML is read line by line, and the article is still read', () => {
    expect(parseMarkdown('---\nslug: "hip"\ntitle: Hip pain: causes: all\n---\nText')).toStrictEqual({
      blocks: [paragraph(5, 'Text')],
      metadata: {title: 'Hip pain: causes: all', slug: 'hip'},
      problems: [
        {
          line: 3,
          code: 'broken-front-matter',
          message:
            'The front matter is not valid YAML on line 3; only its simple “key: value” lines were read.',
        },
      ],
    })
  })

  test('never runs tagged code', () => {
    expect(
      parseMarkdown('---\ntitle: !!js/function "function () { throw 1 }"\nslug: a\n---\nText'),
    ).toStrictEqual({
      blocks: [paragraph(5, 'Text')],
      metadata: {slug: 'a'},
      problems: [
        {
          line: 2,
          code: 'front-matter-tag',
          message:
            'The front matter has a value tagged “tag:yaml.org,2002:js/function”; code and other tags are never run, so it was left out.',
        },
      ],
    })
  })

  test('in a language that runs is reported and not run', () => {
    expect(parseMarkdown('---js\nmodule.exports = {title: "x"}\n---\nText')).toStrictEqual({
      blocks: [paragraph(4, 'Text')],
      metadata: {},
      problems: [
        {
          line: 1,
          code: 'front-matter-not-read',
          message: 'Front matter in “js” is not read, and code in it is never run; write it as YAML.',
        },
      ],
    })
  })

  test.each([
    ['+++\ntitle = "Hip pain"\ndate = 2024-05-01T10:00:00+02:00\naliases = ["/hip", "Coxalgia"]\n+++'],
    ['{\n"title": "Hip pain", "date": "2024-05-01T10:00:00+02:00",\n"aliases": ["/hip", "Coxalgia"]\n}\n'],
    ['---toml\ntitle = "Hip pain"\ndate = 2024-05-01T08:00:00Z\naliases = ["/hip", "Coxalgia"]\n---'],
    [
      '---json\n{"title": "Hip pain",\n"date": "2024-05-01T08:00:00Z", "aliases": ["/hip", "Coxalgia"]}\n\n---',
    ],
  ])('may be TOML or JSON: %j', (matter) => {
    const line = matter.split('\n').length + 1
    expect(parseMarkdown(`${matter}\nText`)).toStrictEqual({
      blocks: [paragraph(line, 'Text')],
      metadata: {title: 'Hip pain', publishedAt: '2024-05-01T08:00:00.000Z', aliases: ['Coxalgia']},
      oldAddresses: ['/hip'],
      problems: [],
    })
  })

  test.each([
    [
      '+++\ntitle = Hip\n+++',
      2,
      'The front matter is not valid TOML on line 2 and was not read; correct it and import again.',
    ],
    [
      '---json\n{title: 1}\n---',
      1,
      'The front matter is not a valid JSON object and was not read; correct it and import again.',
    ],
  ])('that is broken is reported: %j', (matter, line, message) => {
    expect(parseMarkdown(`${matter}\nText`)).toStrictEqual({
      blocks: [paragraph(4, 'Text')],
      metadata: {},
      problems: [{code: 'broken-front-matter', message, line}],
    })
  })

  test('keeps digits as they are written, and words that older YAML took for switches', () => {
    expect(parseMarkdown('---\ntitle: 1.10\nslug: no\n---\nText').metadata).toStrictEqual({
      title: '1.10',
      slug: 'no',
    })
  })

  test.each([
    ['draft: true', 'was a draft'],
    ['draft: yes', 'was a draft'],
    ['published: false', 'was a draft'],
    ['publish: off\nstatus: published', 'was a draft'],
    ['private: true\ndraft: false', 'was hidden'],
    ['password: heel', 'was protected by a password'],
    ['status: private', 'had the status “private”'],
    ['status: Needs review', 'had the status “Needs review”'],
    ['visibility: members\nhidden: false', 'had the status “members”'],
  ])('says that an article was not public: %s', (lines, how) => {
    expect(parseMarkdown(`---\n${lines}\n---\nText`).problems).toStrictEqual([
      {
        line: 1,
        code: 'not-published',
        message: `The article ${how} where it comes from; check that it is meant to be published.`,
      },
    ])
  })

  test.each(['draft: false\npublished: true', 'status: published\nvisibility: public'])(
    'says nothing of an article that was: %s',
    (lines) => {
      expect(parseMarkdown(`---\n${lines}\n---\nText`).problems).toStrictEqual([])
    },
  )

  test('puts the picture at the head of an article before its text', () => {
    const written = '---\nheroImage: ./hip.jpg\nheroImageAlt: A hip\nupdatedDate: Jul 08 2022\n---\nText'
    expect(parseMarkdown(written)).toStrictEqual({
      blocks: [
        {
          kind: 'image',
          src: './hip.jpg',
          alt: 'A hip',
          text: 'A hip',
          spans: [{text: 'A hip', marks: []}],
          line: 1,
        },
        paragraph(6, 'Text'),
      ],
      metadata: {modifiedAt: '2022-07-08T00:00:00.000Z'},
      problems: [],
    })
  })

  test('puts what is listed for the template of the page below the text', () => {
    const written = `---
title: Tennis elbow
symptoms:
  - Pain  on the outside
  - {name: Weak grip, description: Cups are dropped}
risk_factors: [Painting]
faqs:
  - question: Will it go away?
    answer: Mostly.
tags: [elbow]
---
Text`
    const {blocks, problems} = parseMarkdown(written)
    expect(blocks.map(({kind, text, line}) => [kind, text, line])).toStrictEqual([
      ['paragraph', 'Text', 12],
      ['heading', 'Symptoms', 1],
      ['listItem', 'Pain on the outside', 1],
      ['listItem', 'Weak grip: Cups are dropped', 1],
      ['heading', 'Risk factors', 1],
      ['listItem', 'Painting', 1],
      ['heading', 'Frequently asked questions', 1],
      ['heading', 'Will it go away?', 1],
      ['paragraph', 'Mostly.', 1],
    ])
    expect(problems.map(({message}) => message)).toStrictEqual([
      'The front matter has keys that are not imported: tags.',
    ])
  })

  const blocksOf = (matter: string) =>
    parseMarkdown(`---\n${matter}\n---\nText`).blocks.map(({kind, text}) => `${kind}: ${text}`)

  test.each([
    [
      'a text',
      'symptoms: Pain, swelling and heat.',
      ['heading: Symptoms', 'paragraph: Pain, swelling and heat.'],
    ],
    [
      'a text with a list',
      'causes: |\n  Mostly:\n\n  - Beer\n  - Meat\n',
      ['heading: Causes', 'paragraph: Mostly:', 'listItem: Beer', 'listItem: Meat'],
    ],
    [
      'items that YAML takes for keys',
      'symptoms:\n  - Pain: worse at night\n  - Heat',
      ['heading: Symptoms', 'listItem: Pain: worse at night', 'listItem: Heat'],
    ],
    [
      'a group with its title',
      'symptoms:\n  title: What you feel\n  items: [Pain, Heat]',
      ['heading: Symptoms', 'paragraph: What you feel', 'listItem: Pain', 'listItem: Heat'],
    ],
    [
      'answers by their questions',
      'faq:\n  Does it pass?: Yes.',
      ['heading: Frequently asked questions', 'heading: Does it pass?', 'paragraph: Yes.'],
    ],
    [
      'questions called otherwise',
      'faqs:\n  - {title: Does it pass?, content: Yes.}\n  - {q: Is it bad?, a: [Rarely, Never]}',
      [
        'heading: Frequently asked questions',
        'heading: Does it pass?',
        'paragraph: Yes.',
        'heading: Is it bad?',
        'listItem: Rarely',
        'listItem: Never',
      ],
    ],
    [
      'exercises with how often',
      'exercises:\n  - {name: Calf stretch, description: Lean in., sets: 3, reps: 10, holdSeconds: 30}\n  - {name: Heel raise, reps: 8 each side, frequency: daily}',
      [
        'heading: Exercises',
        'listItem: Calf stretch: Lean in. 3 sets of 10 reps. Hold for 30 seconds.',
        'listItem: Heel raise: 8 each side. Frequency: daily.',
      ],
    ],
    [
      'works',
      'references:\n  - Roe A. Gout. 2019.\n  - {title: Urate, authors: [Lee A, Chen B], year: 2020, url: "https://a.org/1"}',
      [
        'heading: References',
        'listItem: Roe A. Gout. 2019.',
        'listItem: Lee A, Chen B. Urate. 2020. https://a.org/1',
      ],
    ],
  ])('has %s for a part of the article', (_, matter, blocks) => {
    expect(blocksOf(matter)).toStrictEqual(['paragraph: Text', ...blocks])
  })

  test.each([
    ['treatment: physio', 'treatment'],
    ['references: [roe2019, lee2020]', 'references'],
    ['symptoms: {title: Signs, items: [Pain], icon: bell}', 'symptoms.icon'],
    ['exercises: [{name: Squat, image: /a.png}]', 'exercises.image'],
  ])('names what it leaves of %s', (matter, left) => {
    expect(parseMarkdown(`---\n${matter}\n---\nText`).problems.map(({message}) => message)).toStrictEqual([
      `The front matter has keys that are not imported: ${left}.`,
    ])
  })

  test('has words for its title and description, however they are written', () => {
    const matter =
      'title: "Knee &amp; hip <em>pain</em>"\ndescription: |\n  <p>Pain &lt; 3</p>\n  <p>at night</p>\naliases: [Caf&eacute; knee, a < b]'
    expect(parseMarkdown(`---\n${matter}\n---\nText`).metadata).toStrictEqual({
      title: 'Knee & hip pain',
      description: 'Pain < 3 at night',
      aliases: ['Café knee', 'a < b'],
    })
  })

  test.each([
    '---\ntitle: Gout\n...\n\nText',
    '---  \ntitle: Gout\n---  \n\nText',
    '\n---\ntitle: Gout\n---\n\nText',
    '\ufeff---\r\ntitle: Gout\r\n---\r\n\r\nText',
  ])('is found in %j', (text) => {
    const source = textSource('gout.md', text)
    const {documents} = readOne(source)
    expect(documents.page['title']).toBe('Gout')
    expect(measureLoss(source, documents).words).toMatchObject({source: 1, lost: []})
  })

  test('leaves out, and says so, what the text lists itself', () => {
    const matter =
      'symptoms: [Pain outside, A weak grip]\ncauses: [Painting]\nfaqs: [{question: Will it go away?, answer: Yes.}]'
    const text =
      '## Common symptoms\n\n- Pain on the outside\n- Weak grip\n- Stiffness\n\n## FAQs\n\n### Will it go away?\n\nMostly.\n\n## Causes\n\nWork.'
    const {blocks, problems} = parseMarkdown(`---\n${matter}\n---\n${text}`)
    expect(blocks.map((block) => block.text)).toStrictEqual([
      'Common symptoms',
      'Pain on the outside',
      'Weak grip',
      'Stiffness',
      'FAQs',
      'Will it go away?',
      'Mostly.',
      'Causes',
      'Work.',
      'Causes',
      'Painting',
    ])
    expect(problems.map(({message}) => message)).toStrictEqual([
      "The text lists what the front matter has as symptoms, faqs itself; only the text's list was imported. Take it out of the text to import the other.",
    ])
  })

  test('keeps what the text lists otherwise', () => {
    const text = '## Symptoms\n\n- Pain\n- Heat\n- Redness\n'
    const {blocks, problems} = parseMarkdown(`---\nsymptoms: [Weak grip]\n---\n${text}`)
    expect(blocks.map((block) => block.text)).toStrictEqual([
      'Symptoms',
      'Pain',
      'Heat',
      'Redness',
      'Symptoms',
      'Weak grip',
    ])
    expect(problems).toStrictEqual([])
  })

  test('reports a list that is made of something else', () => {
    expect(parseMarkdown('---\ntitle: A\nsymptoms: [{ref: 1}]\n---\nText').problems).toStrictEqual([
      {
        code: 'unused-front-matter',
        message: 'The front matter has keys that are not imported: symptoms.',
        line: 1,
      },
    ])
  })

  test('tells old addresses from other names, and addresses from patterns of addresses', () => {
    const matter =
      'aliases: [/old/, "https://a.org/older", posts/oldest.html, Hip/groin pain]\nredirect_from: /first\npermalink: /:year/:title/\npath: /hip'
    expect(parseMarkdown(`---\n${matter}\n---\nText`)).toStrictEqual({
      blocks: [paragraph(7, 'Text')],
      metadata: {url: '/hip', aliases: ['Hip/groin pain']},
      oldAddresses: ['/old/', 'https://a.org/older', 'posts/oldest.html', '/first'],
      problems: [
        {
          line: 1,
          code: 'unused-front-matter',
          message: 'The front matter has keys that are not imported: permalink.',
        },
      ],
    })
  })

  test('cannot multiply through aliases', () => {
    const lists = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'].map((pair) => pair.split(''))) {
      lists.push(`${to}: &${to} [${Array.from({length: 9}, () => `*${from}`).join(', ')}]`)
    }
    expect(parseMarkdown(`---\n${lists.join('\n')}\n---\nText`)).toStrictEqual({
      blocks: [paragraph(10, 'Text')],
      metadata: {},
      problems: [
        {
          line: 1,
          code: 'broken-front-matter',
          message: 'The front matter is too deeply nested or repeats too many aliases; it was not read.',
        },
      ],
    })
  })

  test('without keys is text between two rules', () => {
    expect(parseMarkdown('---\nSome prose\n\n---\n\nMore')).toStrictEqual({
      blocks: [paragraph(2, 'Some prose'), paragraph(6, 'More')],
      metadata: {},
      problems: [],
    })
  })

  test('drops an unsafe address', () => {
    expect(parseMarkdown('---\nurl: javascript:alert(1)\n---\nText').metadata).toStrictEqual({})
  })
})
