import {join} from 'node:path'
import {expect, test} from 'vitest'
import {ChangedSince, undoRun} from '../../../scripts/import/undo-run.ts'
import {temporaryFolder} from '../../support/temporary.ts'
import {contentsOf, edit, importFolder, type Place, withLake, writeLibrary} from './importing.ts'

const article = {
  condition: 'Elbow pain',
  symptoms: ['Swelling'],
  causes: ['Heavy lifting'],
  answer: 'Yes, with care.',
}

/** What undoing says of a run after somebody's work; nothing may have been undone. */
async function refusalAfter(work: (place: Place) => Promise<void>): Promise<readonly string[]> {
  const folder = temporaryFolder()
  const sources = join(folder, 'sources')
  writeLibrary(sources, [article])
  return withLake(folder, async (place) => {
    const {run = ''} = await importFolder(sources, place)
    await work(place)
    const before = await contentsOf(place.connection)
    const error = await undoRun(run, place.connection, place.data).catch((reason: unknown) => reason)
    expect(await contentsOf(place.connection)).toEqual(before)
    return error instanceof ChangedSince ? error.changes : [String(error)]
  })
}

test('refuses to undo what an editor has changed, and names it', async () => {
  const changes = await refusalAfter(async ({connection: {client}}) => {
    await edit(client, 'drafts.condition-elbow-pain', {title: 'Better'})
    await edit(client, 'symptom-swelling', {summary: 'Swollen.'})
  })
  expect(changes).toEqual(['symptom-swelling was edited', 'drafts.condition-elbow-pain was edited'])
})

test('refuses to undo a page that was published', async () => {
  const changes = await refusalAfter(async ({connection: {client}}) => {
    await client.action({
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.condition-elbow-pain',
      publishedId: 'condition-elbow-pain',
    })
  })
  expect(changes).toEqual([
    'drafts.condition-elbow-pain was published, discarded or deleted',
    'condition-elbow-pain refers to what the run has made',
  ])
})

test('refuses to undo a document for which an editor has begun a draft, or to which a new page refers', async () => {
  const changes = await refusalAfter(async ({connection: {client}}) => {
    await client.create({_id: 'drafts.symptom-swelling', _type: 'symptom', name: 'Swelling!'})
    await client.create({
      _id: 'article-mine',
      _type: 'article',
      about: [{_type: 'reference', _key: 'a', _ref: 'cause-heavy-lifting'}],
    })
  })
  expect(changes).toEqual([
    'drafts.symptom-swelling was begun by an editor',
    'article-mine refers to what the run has made',
  ])
})

test('refuses to undo what a later run has changed, and names the run', async () => {
  const folder = temporaryFolder()
  const sources = join(folder, 'sources')
  await withLake(folder, async (place) => {
    writeLibrary(sources, [article])
    const first = (await importFolder(sources, place)).run ?? ''
    writeLibrary(sources, [{...article, symptoms: ['Swelling', 'Tight hips']}])
    const second = (await importFolder(sources, place)).run ?? ''
    const error = await undoRun(first, place.connection, place.data).catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      message: `run ${first} cannot be undone, since 4 documents changed after it; nothing was undone. Undo run ${second} first`,
      changes: [
        `cause-heavy-lifting was changed by run ${second}`,
        `faq-elbow-pain-can-i-train-with-it was changed by run ${second}`,
        `symptom-swelling was changed by run ${second}`,
        `drafts.condition-elbow-pain was changed by run ${second}`,
      ],
    })
    await undoRun(second, place.connection, place.data)
    await undoRun(first, place.connection, place.data)
    expect(await contentsOf(place.connection)).toEqual([])
  })
})
