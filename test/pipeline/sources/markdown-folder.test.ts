import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse} from '../../../pipeline/parse/parse.ts'
import {outsideCode} from '../../../pipeline/sources/markdown-folder/outside-code.ts'
import {pathFacts} from '../../../pipeline/sources/markdown-folder/path-facts.ts'
import {expectGolden} from '../../support/golden.ts'
import {readOne} from '../../support/read-articles.ts'
import {entriesOf, filesBelow, textFile} from '../../support/read-fixtures.ts'
import {terseEntries} from '../../support/terse-entries.ts'

const folder = join(import.meta.dirname, '../../fixtures/sources/markdown-folder')
const sites = ['astro', 'hugo', 'jekyll', 'obsidian']

describe('a folder of Markdown', () => {
  test.for(sites)('of %s is read as its golden file says', async (site) => {
    const entries = await entriesOf(filesBelow(join(folder, site)))
    expectGolden(join(folder, `${site}.golden`), terseEntries(entries))
  })

  test('leaves every byte of the sample library as it is', async () => {
    const library = join(import.meta.dirname, '../../../content')
    const names = readdirSync(library).filter((name) => name.endsWith('.md') && name !== 'README.md')
    const entries = await entriesOf(filesBelow(library))
    const sources = entries.flatMap((entry) => (entry.kind === 'article' ? entry.source : []))
    expect(sources.filter(({name}) => name.endsWith('.md'))).toEqual(
      names.toSorted().map((name) => ({name, bytes: new Uint8Array(readFileSync(join(library, name)))})),
    )
    expect(entries.filter(({kind}) => kind === 'left-out')).toEqual([
      {kind: 'left-out', name: 'README.md', reason: 'explains its folder and is no article'},
    ])
  })

  test('makes a question and its answer of the tags around them', async () => {
    const entries = await entriesOf(filesBelow(join(folder, 'hugo')))
    const hip = entries.find((entry) => entry.kind === 'article' && entry.source.name.includes('hip-pain'))
    if (hip?.kind !== 'article') throw new Error('no article')
    const faqs = readOne(hip.source).documents.shared.filter(({_type}) => _type === 'faq')
    expect(faqs.map((faq) => faq['question'])).toEqual(['Will it pass?'])
  })

  test.each([
    ['a part of a page', '<p>Gout comes at night.</p>\n<h2>Causes</h2>\n<ul><li>Beer</li></ul>\n'],
    [
      'a page',
      '<html><body><nav>Menu</nav><main><p>Gout comes at night.</p>\n<h2>Causes</h2>\n<ul><li>Beer</li></ul></main><footer>Hill</footer></body></html>\n',
    ],
  ])('reads what the front matter of HTML lists, at the end of the content of %s', async (_, body) => {
    const matter =
      'title: Gout\nsymptoms: [Pain <b>at night</b>, Swelling]\ntreatments:\n  - name: Rest\n    description: A day or two.\nfaqs:\n  - question: Does it pass?\n    answer: It does.'
    const {blocks, problems} = parse(await goutPost(matter, body))
    expect(blocks.filter(({kind}) => kind !== 'navigation').map(({kind, text}) => [kind, text])).toEqual([
      ['paragraph', 'Gout comes at night.'],
      ['heading', 'Causes'],
      ['listItem', 'Beer'],
      ['heading', 'Symptoms'],
      ['listItem', 'Pain <b>at night</b>'],
      ['listItem', 'Swelling'],
      ['heading', 'Treatment'],
      ['listItem', 'Rest: A day or two.'],
      ['heading', 'Frequently asked questions'],
      ['heading', 'Does it pass?'],
      ['paragraph', 'It does.'],
    ])
    expect(problems).toEqual([])
  })

  test('reads texts and works that the front matter of HTML has', async () => {
    const matter = 'title: Gout\ncauses: |\n  Mostly:\n\n  - Beer <i>\n  - Meat\nreferences: [Roe A. 2019.]'
    const {blocks} = parse(await goutPost(matter, '<p>Gout hurts.</p>'))
    expect(blocks.map(({kind, text}) => `${kind}: ${text}`)).toEqual([
      'paragraph: Gout hurts.',
      'heading: Causes',
      'paragraph: Mostly:',
      'listItem: Beer <i>',
      'listItem: Meat',
      'heading: References',
      'listItem: Roe A. 2019.',
    ])
  })

  test('has the title of front matter above HTML', async () => {
    const source = await goutPost('title: Gout at work', '<h1>Sitting well</h1><p>Sit up.</p>')
    expect(readOne(source).documents.page['title']).toBe('Gout at work')
  })

  test('leaves what the HTML lists itself, and says so', async () => {
    const matter = 'title: Gout\nsymptoms: [Night pain, Swelling, Heat]'
    const body = '<h2>Symptoms</h2><ul><li>Night pain</li><li>Swelling</li><li>Heat</li></ul>'
    const {blocks, problems} = parse(await goutPost(matter, body))
    expect(blocks.map(({text}) => text)).toEqual(['Symptoms', 'Night pain', 'Swelling', 'Heat'])
    expect(problems.map(({code}) => code)).toEqual(['front-matter-repeated'])
  })
})

/** A post in HTML of a folder with others in Markdown. */
async function goutPost(matter: string, body: string) {
  const entries = await entriesOf([
    textFile('_config.yml', 'title: Hill'),
    textFile('_posts/2019-04-02-gout.html', `---\n${matter}\n---\n${body}`),
    textFile('_posts/2019-04-03-hip.md', '---\ntitle: Hip\n---\nA hip.'),
  ])
  const gout = entries.find((entry) => entry.kind === 'article' && entry.source.name.includes('gout'))
  if (gout?.kind !== 'article') throw new Error('no article')
  return gout.source
}

test.each([
  ['_posts/2019-04-02-sore-back.md', {isDraft: false, date: '2019-04-02', slug: 'sore-back'}],
  ['backs/_drafts/neck.md', {isDraft: true}],
  ['posts/hip-pain/index.md', {isDraft: false, slug: 'hip-pain'}],
  ['posts/2020-01-02-hip/index.en.md', {isDraft: false, date: '2020-01-02', slug: 'hip'}],
  ['content/posts/index.md', {isDraft: false, address: '/posts/'}],
  ['site/content/Posts/Old Knee.md', {isDraft: false, address: '/posts/old-knee/'}],
  ['content/knee.md', {isDraft: false}],
])('reads what the path %s says', (path, facts) => {
  expect(pathFacts(path)).toEqual(facts)
})

describe('outsideCode', () => {
  test.each([
    ['a `b` c', 'A `b` C'],
    ['a\n```js\nb\n```\nc', 'A\n```js\nb\n```\nC'],
    ['a\n~~~~\nb\n~~~\nc', 'A\n~~~~\nb\n~~~\nc'],
    ['a `b\n\nc` d', 'A `B\n\nC` D'],
    ['``a ` b`` c', '``a ` b`` C'],
    ['> ```\n> a\n> ```\n> b', '> ```\n> a\n> ```\n> B'],
  ])('changes %j to %j', (markdown, changed) => {
    expect(outsideCode(markdown, (text) => text.toUpperCase())).toBe(changed)
  })

  test('gives every character once', () => {
    const piece = fc.constantFrom('`', '``', '```', '~~~', '\n', '> ', 'a', ' ')
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
        expect(outsideCode(pieces.join(''), (text) => text)).toBe(pieces.join(''))
      }),
    )
  })
})

test('no text of odd tags takes long or stops the reading', async () => {
  const odd = [
    ':::a\n',
    '!!! a\n    b\n',
    '{% note %}\n',
    '^[',
    ':a',
    '[TOC]\n',
    '{::comment}',
    '{{< button a>}}b',
    '<div markdown ',
    '%%',
    '==a',
    ' ^a',
    '~a',
    '~~a',
    '{% comment %}',
    '{{<',
    '{%',
    '{{',
    '[[',
    '`',
    '<A "',
    '{: ',
    '> [!',
    '# a {#',
  ]
  const files = odd.flatMap((piece, index) =>
    ['md', 'mdx'].map((extension) => textFile(`${index}.${extension}`, `a ${piece.repeat(20_000)}`)),
  )
  const start = performance.now()
  const entries = await entriesOf(files)
  expect(entries.map(({kind}) => kind)).toEqual(files.map(() => 'article'))
  expect(performance.now() - start).toBeLessThan(10_000)
})
