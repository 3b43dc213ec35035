import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {LossAccount} from '../../../pipeline/pipeline.ts'
import {fillSpool} from '../../../scripts/import/fill-spool.ts'
import {createSpool} from '../../../scripts/import/spool.ts'
import {validateSpool} from '../../../scripts/validate/validate-spool.ts'
import {temporaryFolder} from '../../support/temporary.ts'
import {type Article, importFolder, withLake, writeLibrary} from '../import/importing.ts'
import {articleAbout, withFields} from './broken.ts'

test('the sample library passes with nothing but remarks', {timeout: 120_000}, async () => {
  const spool = createSpool()
  const data = temporaryFolder()
  await fillSpool(spool, {paths: ['content'], assets: {data, how: 'look'}})
  const {documents, byStudio, notes} = await validateSpool(spool, undefined, 'test', {studioFrom: 1})
  expect({articles: spool.count(), failed: spool.refused('failed'), documents, byStudio}).toEqual({
    articles: 14,
    failed: [],
    documents: 360,
    byStudio: 226,
  })
  expect(notes.map(({level, count, message}) => `${count} × ${level}: ${message}`)).toEqual([
    '1 × info: No warning signs recorded; ask a clinician whether that is right',
  ])
  spool.close()
})

const none = {source: 0, stored: 0, recordOnly: 0}
const noLoss: LossAccount = {
  words: {...none, lostCount: 0, lost: []},
  links: none,
  images: none,
  headings: none,
  listItems: none,
  cells: none,
}

test(
  'what only the functions of the schema see is noted; a broken article is taken out',
  {timeout: 120_000},
  async () => {
    const elbow = articleAbout('Elbow pain')
    const wrist = articleAbout('Wrist sprain')
    const shin = articleAbout('Shin splints')
    const spool = createSpool()
    const add = (documents: typeof elbow): void => spool.add({documents, problems: [], loss: noLoss})
    add(withFields(elbow, elbow.page._id, {headline: 'x', summary: 5}))
    add(
      withFields(wrist, wrist.page._id, {
        heroImage: {_type: 'figure', asset: {_type: 'reference', _ref: 'image-1'}},
      }),
    )
    add(
      withFields(shin, shin.page._id, {name: 'Plantar pain', slug: {_type: 'slug', current: 'plantar-pain'}}),
    )
    spool.commit()
    await withLake(temporaryFolder(), async ({connection}) => {
      await connection.client.create({_id: 'image-1', _type: 'sanity.imageAsset'})
      await connection.client.create({
        _id: 'condition-plantar-pain',
        _type: 'condition',
        name: 'Plantar Pain',
        slug: {_type: 'slug', current: 'plantar-pain'},
      })
      const {byStudio, notes} = await validateSpool(spool, connection, 'test', {studioFrom: 1})
      expect(spool.refused('failed')).toEqual([
        {
          name: 'Elbow pain.md',
          message: `${elbow.page._id} summary: Expected type "String", got "Number"; ${elbow.page._id} headline: Field 'headline' does not exist on type 'condition'`,
        },
      ])
      expect({articles: spool.read(1, 9).map(({number}) => number), count: spool.count(), byStudio}).toEqual({
        articles: [2, 3],
        count: 2,
        byStudio: 8,
      })
      expect(
        notes
          .map(({level, document, path, message}) => `${level} ${document} ${path}: ${message}`)
          .toSorted(),
      ).toEqual([
        `error ${shin.page._id} slug: Slug is already in use: plantar-pain, by condition-plantar-pain`,
        `error ${wrist.page._id} heroImage.alt: Describe the image, or mark it as decorative`,
        `info ${wrist.page._id} redFlags: No warning signs recorded; ask a clinician whether that is right`,
        `warning ${shin.page._id} name: Another condition has this name: condition-plantar-pain`,
      ])
    })
    spool.close()
  },
)

const about = (condition: string, ...symptoms: readonly string[]): Article => ({
  condition,
  symptoms,
  causes: ['Heavy lifting'],
  answer: 'Yes, with care.',
})

test(
  'an article that the dataset has from the same text by the same version is not validated by the Studio again',
  {timeout: 120_000},
  async () => {
    const data = temporaryFolder()
    const folder = join(data, 'library')
    const [elbow, wrist] = [about('Elbow pain', 'Swelling'), about('Wrist sprain', 'Swelling')]
    writeLibrary(folder, [elbow, wrist])
    await withLake(data, async (place) => {
      const validated = async (importer: string): Promise<object> => {
        const spool = createSpool()
        await fillSpool(spool, {
          paths: [folder],
          assets: {data: place.data, how: 'look'},
          connection: place.connection,
        })
        const limits = {studioFrom: 1}
        const {documents, byStudio, asBefore} = await validateSpool(spool, place.connection, importer, limits)
        spool.close()
        return {documents, byStudio, asBefore}
      }
      await importFolder(folder, place)
      expect(await validated('test')).toEqual({documents: 10, byStudio: 0, asBefore: 2})

      writeLibrary(folder, [elbow, about('Wrist sprain', 'Swelling', 'A dull ache')])
      expect(await validated('test')).toEqual({documents: 11, byStudio: 6, asBefore: 1})
      expect(await validated('a later version')).toEqual({documents: 11, byStudio: 9, asBefore: 0})
    })
  },
)
