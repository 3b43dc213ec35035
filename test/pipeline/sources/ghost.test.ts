import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {expectGolden} from '../../support/golden.ts'
import {readOne} from '../../support/read-articles.ts'
import {entriesOf, fileIn, textFile} from '../../support/read-fixtures.ts'
import {terseEntries} from '../../support/terse-entries.ts'

const folder = join(import.meta.dirname, '../../fixtures/sources/ghost')
const exports = readdirSync(folder).filter((name) => name.endsWith('.json'))

describe('a Ghost export', () => {
  test.for(exports)('of %s is read as its golden file says', async (name) => {
    const entries = await entriesOf([fileIn(folder, join(folder, name))])
    expectGolden(join(folder, `${name}.golden`), terseEntries(entries))
  })

  test('holds no e-mail address of anybody', async () => {
    const entries = await entriesOf(exports.map((name) => fileIn(folder, join(folder, name))))
    expect(terseEntries(entries)).not.toMatch(/@clinic\.example/)
  })

  test('makes a question and its answer of a toggle', async () => {
    const [entry] = await entriesOf([fileIn(folder, join(folder, 'lexical.json'))])
    if (entry?.kind !== 'article') throw new Error('no article')
    const faqs = readOne(entry.source).documents.shared.filter(({_type}) => _type === 'faq')
    expect(faqs.map((faq) => faq['question'])).toEqual(['Will it go away?'])
  })

  test.for(['{"db": [{"meta": {"exported_on": 1}, "data": {"po', '{"db": [{"data": {"tags": []}}]}'])(
    'that is broken is refused: %s',
    async (text) => {
      expect(await entriesOf([textFile('blog.json', text)])).toEqual([
        {
          kind: 'failed',
          name: 'blog.json',
          message:
            'blog.json is not a whole Ghost export: it is broken JSON or has no list of posts; export it again.',
        },
      ])
    },
  )

  test('that is broken does not stop one that is not', async () => {
    const whole = {posts: [{title: 'A', slug: 'a', html: '<p>Words</p>', custom_excerpt: null}]}
    const entries = await entriesOf([
      textFile('a.json', JSON.stringify(whole)),
      textFile('b.json', '{"db": [{"data": {}}]}'),
    ])
    expect(entries.map(({kind}) => kind)).toEqual(['article', 'failed'])
  })
})
