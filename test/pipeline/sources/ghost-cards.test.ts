import {describe, expect, test} from 'vitest'
import {entriesOf, textFile} from '../../support/read-fixtures.ts'

/** The text and problems of the only post of an export. */
async function read(post: object, tables: object = {}) {
  const posts = [{id: 'p1', title: 'Heel', slug: 'heel', status: 'published', ...post}]
  const [entry] = await entriesOf([
    textFile('blog.json', JSON.stringify({db: [{meta: {}, data: {posts, ...tables}}]})),
  ])
  if (entry?.kind !== 'article') throw new Error('no article')
  const {source} = entry
  const text = new TextDecoder().decode(source.bytes)
  return {
    html: text.replace(/^<article>\n([^]*)\n<\/article>$/, '$1').replace('<p>First.</p>\n', ''),
    problems: source.problems?.map(({code, message}) => `${code}: ${message}`),
    written: source.written,
  }
}

const lexical = (card: object) =>
  JSON.stringify({root: {children: [{type: 'paragraph', children: [{type: 'text', text: 'First.'}]}, card]}})
const mobiledoc = (name: string, card: object) =>
  JSON.stringify({
    cards: [[name, card]],
    markups: [],
    atoms: [],
    sections: [
      [1, 'p', [[0, [], 0, 'First.']]],
      [10, 0],
    ],
  })

const shownTo = (nonMember: boolean, memberSegment = 'status:free') => ({web: {nonMember, memberSegment}})

describe.each([
  ['lexical', (name: string, card: object) => ({lexical: lexical({type: name, ...card})})],
  ['mobiledoc', (name: string, card: object) => ({mobiledoc: mobiledoc(name, card)})],
])('a card of %s', (_, post) => {
  test.each([
    [
      'header',
      {header: 'Rest', buttonEnabled: false, buttonText: 'Add a text', buttonUrl: '/x'},
      '<h2>Rest</h2>',
    ],
    [
      'call-to-action',
      {
        textValue: '<p>Come.</p>',
        hasSponsorLabel: true,
        sponsorLabel: '<p>Paid by Ida</p>',
        showButton: false,
        buttonText: 'Go',
      },
      '<div><p>Paid by Ida</p></div><div><p>Come.</p></div>',
    ],
    ['call-to-action', {textValue: '<p>Come.</p>', visibility: shownTo(true)}, '<div><p>Come.</p></div>'],
    ['codeblock', {code: 'a < b', language: 'js'}, '<pre><code class="language-js">a &lt; b</code></pre>'],
    [
      'before-after',
      {beforeImage: {src: '/a.jpg'}, afterImage: {src: '/b.jpg'}, caption: 'A week'},
      '<figure><img src="/a.jpg" alt=""></figure><figure><img src="/b.jpg" alt=""><figcaption>A week</figcaption></figure>',
    ],
  ])('“%s” has its words', async (name, card, html) => {
    const {html: found, problems} = await read(post(name, card))
    expect([found, problems]).toEqual([html, []])
  })

  const emailOnly = 'email-only: A part that only e-mails show was left out'
  const membersOnly = 'members-only: A part that only members see was left out'

  test.each([
    [
      'email-cta',
      {html: '<p>Come <b>in</b></p>', showButton: true, buttonText: 'Go'},
      `${emailOnly}: “Come in Go”.`,
    ],
    ['html', {html: '<p>Come in now</p>', visibility: {showOnWeb: false}}, `${emailOnly}: “Come in now”.`],
    ['html', {html: '<p>Come in now</p>', visibility: shownTo(false, '')}, `${emailOnly}: “Come in now”.`],
    [
      'call-to-action',
      {textValue: 'Come in now', visibility: shownTo(false)},
      `${membersOnly}: “Come in now”.`,
    ],
    ['email', {html: 'word '.repeat(200)}, `${emailOnly}: “${'word '.repeat(100)}…”.`],
    [
      'transistor',
      {visibility: shownTo(true)},
      'members-only: A player of podcasts for members was left out.',
    ],
  ])('“%s” for some readers is told and left out', async (name, card, problem) => {
    const {html: found, problems} = await read(post(name, card))
    expect([found, problems]).toEqual(['<p>First.</p>', [problem]])
  })
})

describe('rendered HTML', () => {
  test.each([
    [
      'a toggle with boxes in it',
      '<div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">Can I run?</h4>' +
        '<button class="kg-toggle-card-icon"><svg></svg></button></div><div class="kg-toggle-content"><div>Yes.</div><p>Slowly.</p></div></div><p>Last.</p>',
      '<details><summary>Can I run?</summary><div><div>Yes.</div><p>Slowly.</p></div></details><p>Last.</p>',
    ],
    [
      'a file',
      '<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="/a.pdf"><div class="kg-file-card-contents">' +
        '<div class="kg-file-card-title">Plan</div><div class="kg-file-card-caption">Print it</div><div class="kg-file-card-metadata">' +
        '<div class="kg-file-card-filesize">9 KB</div></div></div></a></div>',
      '<p><a href="/a.pdf">Plan</a></p><p>Print it</p>',
    ],
    [
      'a player',
      '<div class="kg-card kg-audio-card"><audio src="/a.mp3"></audio><div class="kg-audio-title">Breathing</div>' +
        '<span class="kg-audio-current-time">0:00</span><div class="kg-audio-time">/<span class="kg-audio-duration">0:03</span></div>' +
        '<button class="kg-audio-playback-rate">1&#215;</button></div>',
      '<div class="kg-card kg-audio-card"><audio src="/a.mp3"></audio><p>Breathing</p></div>',
    ],
    [
      'a callout',
      '<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Stop.</div></div>',
      '<div class="kg-card kg-callout-card"><div class="kg-callout-text">Stop.</div></div>',
    ],
  ])('of %s keeps what was written', async (_, html, expected) => {
    expect((await read({html})).html).toBe(expected)
  })

  test('of cards that do not end stays as it is, in no time', async () => {
    const html = '<div class="kg-card kg-toggle-card"><button class="kg-toggle-x">'.repeat(20_000)
    expect((await read({html: `${html}<p>Last.</p>`})).html).toBe(`${html}<p>Last.</p>`)
  })
})

describe('the people of a post', () => {
  const users = [
    {id: 'u1', name: 'Jane Doe, PT'},
    {id: 'u2', name: 'Ben Osei'},
    {id: 'u3', name: 'cara@clinic.example'},
  ]
  const by = (...ids: readonly string[]) =>
    ids.map((author_id, sort_order) => ({post_id: 'p1', author_id, sort_order}))
  const missing = (who: string) =>
    `unknown-author: The export does not name ${who} of the post; add them by hand.`

  test.each([
    ['stand in their order', {}, by('u2', 'u1').toReversed(), {authors: ['Ben Osei', 'Jane Doe, PT']}, []],
    ['may be one', {}, by('u1'), {author: 'Jane Doe, PT'}, []],
    ['may stand in the post', {authors: [{name: 'Ida'}, {name: 'Kim'}]}, [], {authors: ['Ida', 'Kim']}, []],
    ['may be none', {}, [], {author: undefined}, []],
    ['may have no name', {}, by('u3', 'u2', 'u9'), {author: 'Ben Osei'}, [missing('2 authors')]],
  ])('%s', async (_, post, posts_authors, written, problems) => {
    const found = await read({html: '<p>A</p>', ...post}, {users, posts_authors})
    expect([found.written, found.problems]).toEqual([{title: 'Heel', slug: 'heel', ...written}, problems])
  })
})
