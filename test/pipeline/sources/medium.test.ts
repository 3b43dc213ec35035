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
