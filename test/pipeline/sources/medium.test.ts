import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {expectGolden} from '../../support/golden.ts'
import {readOne} from '../../support/read-articles.ts'
import {entriesOf, filesBelow, textFile} from '../../support/read-fixtures.ts'
import {terseEntries} from '../../support/terse-entries.ts'

const folder = join(import.meta.dirname, '../../fixtures/sources/medium')
const files = filesBelow(folder).filter(({name}) => name.endsWith('.html'))

describe('a Medium export', () => {
  test('is read as its golden file says', async () => {
    expectGolden(join(folder, 'medium.golden'), terseEntries(await entriesOf(files)))
  })

  test('gives each article its title once', async () => {
    const sources = (await entriesOf(files)).flatMap((entry) =>
      entry.kind === 'article' ? entry.source : [],
    )
    const elbow = sources.find(({name}) => name.includes('elbow'))
    if (elbow === undefined) throw new Error('no article')
    const {page} = readOne(elbow).documents
    expect(page['title'] ?? page['name']).toBe('Why your elbow aches')
    expect(JSON.stringify(page['intro'])).not.toContain('And what a tendon wants from you')
  })

  const style = '<style>* {\n font-family: Georgia, Cambria, "Times New Roman", Times, serif;\n}</style>'
  const list =
    '<article class="h-entry"><section data-field="body" class="e-content"><ul><li>A post</li></ul></section>'

  test.each([
    ['sessions/sessions-0001.html', '<h1>Sessions</h1><p>Hull</p>', 'sessions'],
    ['ips/ips-0001.html', '<h1>Addresses</h1><p>10.1.1.1</p>', 'ips'],
    ['blocks/blocked-users-0001.html', '<h1>Blocked users</h1><p>None</p>', 'blocks'],
    ['export/profile/about.html', `${style}<h1>About</h1><p>A physio in Hull.</p>`, 'profile'],
    ['interests/tags.html', `${style}<h1>Tags</h1><p>Health</p>`, 'interests'],
    ['lists/Reading-list-0a1b2c3d4e5f.html', style + list, 'lists'],
    [
      'claps/claps-0001.html',
      '<li class="h-entry"><a class="h-cite" href="https://a.example">A</a></li>',
      'claps',
    ],
  ])('tells what it says of the account in %s', async (name, page, record) => {
    expect(await entriesOf([textFile(name, page)])).toEqual([
      {kind: 'left-out', name, reason: `is Medium’s record of the account (${record}) and no article`},
    ])
  })

  test('is not seen in folders of the same names on other sites', async () => {
    const page = '<h1>Anna Berg</h1><p>She writes at <a href="https://medium.com/@anna">Medium</a>.</p>'
    expect(await entriesOf([textFile('profile/anna.html', page)])).toEqual([
      {kind: 'article', source: {name: 'profile/anna.html', bytes: new TextEncoder().encode(page)}},
    ])
  })

  test.each([
    [
      'a subtitle whose summary was cut',
      'Tendons heal slowly, and…',
      '<h4 class="graf graf--subtitle">Tendons heal slowly, and so do you</h4>',
      '',
      'Tendons heal slowly, and so do you',
    ],
    [
      'another subtitle',
      'Tendons',
      '<h4 class="graf graf--subtitle">Of <em>elbows</em></h4>',
      '<p>Of <em>elbows</em></p>',
      'Tendons',
    ],
    ['a line above the title', '', '<h4 class="graf graf--kicker">Tendons</h4>', '<p>Tendons</p>', undefined],
    ['the title as a bold line', '', '<p class="graf"><strong>Elbow</strong></p>', '', undefined],
  ])('has %s in its place', async (_, summary, inner, text, description) => {
    const page =
      `<article class="h-entry"><h1 class="p-name">Elbow</h1><section class="p-summary">${summary}</section>` +
      `<section data-field="body" class="e-content">${inner}<h3 class="graf">Rest</h3><p class="graf">It helps.</p></section>`
    const [entry] = await entriesOf([textFile('posts/a.html', page)])
    const source = entry?.kind === 'article' ? entry.source : undefined
    expect(source?.written?.description).toBe(description)
    expect(new TextDecoder().decode(source?.bytes)).toBe(
      `<article>\n<section data-field="body" class="e-content">${text}<h3 class="graf">Rest</h3><p class="graf">It helps.</p></section>\n</article>`,
    )
  })

  test('is not seen in the microformats of other sites', async () => {
    const page =
      '<article class="h-entry"><h1 class="p-name">Hips</h1><div class="e-content">Words</div></article>'
    expect(await entriesOf([textFile('posts/hips.html', page)])).toEqual([
      {kind: 'article', source: {name: 'posts/hips.html', bytes: new TextEncoder().encode(page)}},
    ])
  })

  test('says of a file that is no text why it is not read', async () => {
    const post = `<article class="h-entry"><section data-field="body" class="e-content">${'\0'.repeat(9)}</section>`
    expect(await entriesOf([textFile('posts/a.html', post)])).toEqual([
      {
        kind: 'failed',
        name: 'posts/a.html',
        message:
          'posts/a.html is a binary file (it holds NUL bytes): not read yet, save it as plain text, Markdown or HTML and import that.',
      },
    ])
  })
})
