import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryFolder} from '../../support/temporary.ts'
import {edit, importFolder, type Place, withLake, writeLibrary} from './importing.ts'

const article = {condition: 'Elbow pain', symptoms: ['Swelling'], causes: ['Heavy lifting'], answer: 'Yes.'}

const elbow = async ({connection: {client}}: Place): Promise<unknown> =>
  client.fetch(`*[_id == "drafts.condition-elbow-pain"][0]{
    "symptoms": symptoms[]{"id": symptom._ref, label}, "causes": causes[]{"id": cause._ref, label}}`)

test('a shared document that an editor renames is shown by its new name on the pages that it was imported with', async () => {
  const folder = join(temporaryFolder(), 'posts')
  await withLake(dirname(folder), async (place) => {
    writeLibrary(folder, [article])
    await importFolder(folder, place)
    await edit(place.connection.client, 'symptom-swelling', {name: 'Puffiness'})
    expect((await importFolder(folder, place)).written).toBe(0)

    writeLibrary(folder, [{...article, causes: ['Heavy lifting', 'Poor posture']}])
    await importFolder(folder, place)
    expect(await elbow(place)).toEqual({
      symptoms: [{id: 'symptom-swelling', label: null}],
      causes: [
        {id: 'cause-heavy-lifting', label: null},
        {id: 'cause-poor-posture', label: null},
      ],
    })
    expect(await place.connection.client.fetch('*[_id == "symptom-swelling"][0].name')).toBe('Puffiness')
  })
})

test('versions of a release are no documents of their own for an import', async () => {
  const folder = join(temporaryFolder(), 'posts')
  await withLake(dirname(folder), async (place) => {
    const {client} = place.connection
    writeLibrary(folder, [article])
    await importFolder(folder, place)
    for (const id of ['symptom-swelling', 'drafts.condition-elbow-pain']) {
      const {_rev, ...document} = (await client.getDocument(id)) ?? {_id: id, _type: 'symptom'}
      await client.create({
        ...document,
        _id: `versions.spring.${id.replace('drafts.', '')}`,
        name: 'Of spring',
      })
    }
    const again = await importFolder(folder, place)
    expect([again.written, again.problems, again.noted]).toEqual([0, [], []])

    writeLibrary(folder, [article, {...article, condition: 'Of spring', symptoms: ['Of spring', 'Swelling']}])
    await importFolder(folder, place)
    expect(
      await client.fetch(
        '*[_id == "drafts.condition-of-spring"][0]{name, "symptoms": symptoms[].symptom._ref}',
      ),
    ).toEqual({name: 'Of spring', symptoms: ['symptom-of-spring', 'symptom-swelling']})
  })
})
