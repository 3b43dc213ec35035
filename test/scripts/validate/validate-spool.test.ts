import {expect, test} from 'vitest'
import type {LossAccount} from '../../../pipeline/pipeline.ts'
import {fillSpool} from '../../../scripts/import/fill-spool.ts'
import {createSpool} from '../../../scripts/import/spool.ts'
import {validateSpool} from '../../../scripts/validate/validate-spool.ts'
import {temporaryFolder} from '../../support/temporary.ts'
import {withLake} from '../import/importing.ts'
import {articleAbout, withFields} from './broken.ts'

test('the sample library passes with nothing but remarks', {timeout: 120_000}, async () => {
  const spool = createSpool()
  const data = temporaryFolder()
  await fillSpool(spool, {paths: ['content'], assets: {data, how: 'look'}})
  const {documents, byStudio, notes} = await validateSpool(spool, undefined, {studioFrom: 1})
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
      const {byStudio, notes} = await validateSpool(spool, connection, {studioFrom: 1})
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
