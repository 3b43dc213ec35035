import {describe, expect} from 'vitest'
import {
  choose,
  find,
  nameOf,
  publish,
  show,
  showForm,
  soon,
  stored,
  storedName,
  tryClick,
  typeAtEnd,
} from '../../support/studio-page.ts'
import {test} from '../../support/studio.ts'

/** What happens to whole documents: saved, published, discarded, unpublished, duplicated, deleted, restored. */
export function publishAndDelete(): void {
  describe('a stored document', () => {
    test('keeps in a draft what is typed, until it is published', async ({studio: {client, page}}) => {
      await show(page, 'condition-sciatica', 'Sciatica')
      await typeAtEnd(page, ' pain')
      await expect
        .poll(async () => storedName(client, 'drafts.condition-sciatica'), soon)
        .toBe('Sciatica pain')
      expect(await storedName(client, 'condition-sciatica')).toBe('Sciatica')
      await publish(page, client, 'condition-sciatica')
      expect(await storedName(client, 'condition-sciatica')).toBe('Sciatica pain')
      await expect.poll(async () => stored(client, 'drafts.condition-sciatica'), soon).toBe(undefined)
    })

    test('is as it was when its draft is discarded', async ({studio: {client, page}}) => {
      const before = await stored(client, 'condition-tennis-elbow')
      await show(page, 'condition-tennis-elbow', 'Tennis Elbow')
      await typeAtEnd(page, ' (golfers too)')
      await expect
        .poll(async () => storedName(client, 'drafts.condition-tennis-elbow'), soon)
        .toBe('Tennis Elbow (golfers too)')
      await choose(page, 'Discardchanges')
      await page.getByTestId('confirm-button').click()
      await expect.poll(async () => stored(client, 'drafts.condition-tennis-elbow'), soon).toBe(undefined)
      await expect.poll(async () => nameOf(page).inputValue(), soon).toBe('Tennis Elbow')
      expect(await stored(client, 'condition-tennis-elbow')).toEqual(before)
    })

    test('becomes a draft when it is unpublished', async ({studio: {client, page}}) => {
      const before = await stored(client, 'condition-shin-splints')
      await show(page, 'condition-shin-splints', 'Shin Splints')
      await showForm(page, 'Published')
      await page.getByRole('button', {name: 'Unpublish'}).click()
      await page.getByTestId('confirm-button').click()
      await expect.poll(async () => stored(client, 'condition-shin-splints'), soon).toBe(undefined)
      expect(await stored(client, 'drafts.condition-shin-splints')).toEqual({
        ...before,
        _id: 'drafts.condition-shin-splints',
      })
      await showForm(page, 'Draft')
    })

    test('is duplicated, and the duplicate deleted', async ({studio: {client, page}}) => {
      await show(page, 'condition-ankle-sprain', 'Ankle Sprain')
      const drafts = '*[_type == "condition" && name == "Ankle Sprain" && _id in path("drafts.**")]._id'
      await choose(page, 'Duplicate')
      await expect.poll(async () => client.fetch<string[]>(drafts), soon).toHaveLength(1)
      const [draft = ''] = await client.fetch<string[]>(drafts)
      const original = await stored(client, 'condition-ankle-sprain')
      expect(await stored(client, draft)).toEqual({...original, _id: draft})
      await page.waitForURL((url) => url.pathname.includes(draft.replace('drafts.', '')), soon)
      await page.getByTestId('document-header-Published-chip').and(page.locator('[disabled]')).waitFor(soon)
      await choose(page, 'Delete')
      await page.getByTestId('confirm-button').click()
      await expect.poll(async () => stored(client, draft), soon).toBe(undefined)
      expect(await stored(client, 'condition-ankle-sprain')).toEqual(original)
    })

    test('is deleted after a look at what uses it, and restored', async ({studio: {client, page}}) => {
      const id = 'condition-cervicogenic-headache'
      const before = await stored(client, id)
      await show(page, id, 'Cervicogenic Headache')
      await choose(page, 'Delete')
      const dialog = page.getByRole('dialog')
      await dialog.getByText('2 documents refer to “Cervicogenic Headache”').waitFor(soon)
      await dialog.getByText(String(before?.['title'])).waitFor(soon)
      await page.getByTestId('confirm-button').click()
      await expect.poll(async () => stored(client, id), soon).toBe(undefined)
      const restore = page.getByRole('button', {name: 'Restore most recent revision'})
      // The Studio mostly closes the form of what was deleted.
      const isClicked = async () => {
        if (!page.url().includes(id)) await page.goBack()
        return tryClick(restore)
      }
      await expect.poll(isClicked, {timeout: 40_000}).toBe(true)
      await expect
        .poll(async () => stored(client, `drafts.${id}`), soon)
        .toEqual({...before, _id: `drafts.${id}`})
    })

    test('stays when its use by many speaks against its deletion', async ({studio: {client, page}}) => {
      const id = 'symptom-morning-stiffness'
      const before = await stored(client, id)
      const uses = await client.fetch<number>('count(*[references($id)])', {id})
      await find(page, 'Morning stiffness')
      await choose(page, 'Delete')
      const dialog = page.getByRole('dialog')
      await dialog.getByText(`${uses} documents refer to “Morning stiffness”`).waitFor(soon)
      await dialog.getByText('Plantar').first().waitFor(soon)
      await dialog.getByTestId('cancel-button').click()
      expect(await stored(client, id)).toEqual(before)
    })
  })
}
