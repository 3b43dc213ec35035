import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {runImport} from '../../../scripts/run-import.ts'
import {temporaryFolder} from '../../support/temporary.ts'
import {nextOptions, type Place, textOf, withLake} from './importing.ts'

const article = (answer: string): string =>
  textOf({condition: 'Elbow pain', symptoms: ['Swelling'], causes: ['Heavy lifting'], answer})

const importFile = async (file: string, {connection, data}: Place) =>
  runImport({paths: [file], options: nextOptions(data), connection, data})

const pagesOf = async ({connection: {client}}: Place): Promise<unknown> =>
  client.fetch(
    '*[_type in ["condition", "article"]] | order(_id asc){_id, "about": about[]._ref, "faqs": faqs[]->answer[0].children[0].text}',
  )

test('a second article about a condition, imported later, becomes an article about it', async () => {
  const folder = temporaryFolder()
  const first = join(folder, 'elbow.md')
  const second = join(folder, 'more-on-elbows.md')
  writeFileSync(first, article('Yes.'))
  writeFileSync(second, article('No.'))
  await withLake(folder, async (place) => {
    await importFile(first, place)
    const {noted} = await importFile(second, place)
    expect(noted.map(({problem}) => problem.message.replaceAll(folder, ''))).toEqual([
      expect.stringMatching(
        /^condition-elbow-pain was made from \S*elbow\.md; this one becomes article-elbow-pain-causes-and-symptoms\.$/,
      ),
    ])
    const pages = [
      {
        _id: 'drafts.article-elbow-pain-causes-and-symptoms',
        about: ['condition-elbow-pain'],
        faqs: ['No.'],
      },
      {_id: 'drafts.condition-elbow-pain', about: null, faqs: ['Yes.']},
    ]
    expect(await pagesOf(place)).toEqual(pages)
    const {written} = await importFile(second, place)
    expect(written).toBe(0)
    expect(await pagesOf(place)).toEqual(pages)
  })
})

test('a changed article of the same file is still the same', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'elbow.md')
  await withLake(folder, async (place) => {
    writeFileSync(file, article('Yes.').replace('is common', 'is rare'))
    await importFile(file, place)
    writeFileSync(file, article('Yes.'))
    const {noted} = await importFile(file, place)
    expect(noted).toEqual([])
    expect(await pagesOf(place)).toEqual([{_id: 'drafts.condition-elbow-pain', about: null, faqs: ['Yes.']}])
  })
})

const both = `# Two things that hurt

## Elbow pain

### Symptoms

- Aching
- Weak grip

## Trigger finger

### Symptoms

- Locking
- Clicking
`

test.each([
  ['before', 'a-both.md', 'b-elbow.md'],
  ['after', 'b-both.md', 'a-elbow.md'],
])(
  'a condition that has an article of its own is not made from a part of another that is read %s it',
  async (_, several, own) => {
    const folder = temporaryFolder()
    const sources = join(folder, 'sources')
    mkdirSync(sources)
    writeFileSync(join(sources, several), both)
    writeFileSync(join(sources, own), article('Yes.'))
    await withLake(folder, async (place) => {
      await importFile(sources, place)
      expect(await pagesOf(place)).toEqual([
        {
          _id: 'drafts.article-two-things-that-hurt',
          about: ['condition-elbow-pain', 'condition-trigger-finger'],
          faqs: null,
        },
        {_id: 'drafts.condition-elbow-pain', about: null, faqs: ['Yes.']},
        {_id: 'drafts.condition-trigger-finger', about: null, faqs: null},
      ])
      expect((await importFile(sources, place)).written).toBe(0)
    })
  },
)

test('a part leaves alone the condition that an earlier import made from an article of its own', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'elbow.md'), article('Yes.'))
  writeFileSync(join(folder, 'both.md'), both)
  await withLake(folder, async (place) => {
    await importFile(join(folder, 'elbow.md'), place)
    await importFile(join(folder, 'both.md'), place)
    expect(await pagesOf(place)).toMatchObject([
      {_id: 'drafts.article-two-things-that-hurt'},
      {_id: 'drafts.condition-elbow-pain', faqs: ['Yes.']},
      {_id: 'drafts.condition-trigger-finger'},
    ])
  })
})
