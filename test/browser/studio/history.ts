import {describe, expect} from 'vitest'
import {
  chooseFrom,
  nameOf,
  publish,
  show,
  soon,
  stored,
  storedName,
  typeAtEnd,
} from '../../support/studio-page.ts'
import {test} from '../../support/studio.ts'

const id = 'condition-frozen-shoulder'
const draft = `drafts.${id}`

/** What was done to a document, and the way back. */
export function history(): void {
  describe('the history of a document', () => {
    test('lists its publication and the draft that followed', async ({studio: {client, page}}) => {
      await show(page, id, 'Frozen Shoulder')
      await typeAtEnd(page, ' pain')
      await expect.poll(async () => storedName(client, draft), soon).toBe('Frozen Shoulder pain')
      await publish(page, client, id)
      await expect.poll(async () => stored(client, draft), soon).toBe(undefined)
      await typeAtEnd(page, ' at night')
      await expect.poll(async () => storedName(client, draft), soon).toBe('Frozen Shoulder pain at night')
      await chooseFrom(
        page.getByTestId('pane-context-menu-button').last(),
        page.getByTestId('action-history'),
      )
      const items = page.getByTestId('timeline-item-button')
      // How many edits are shown depends on how the Studio puts them together.
      const titles = async () =>
        (await items.allInnerTexts())
          .map((text) => /[A-Z][a-z]+ ?[a-z]+/.exec(text)?.[0])
          .filter((title) => title !== 'Edited')
      await expect.poll(titles, soon).toEqual(['Draft created', 'Published', 'Draft created'])
    })

    test('shows word by word what the draft changes', async ({studio: {page}}) => {
      await page.getByRole('tab', {name: 'Review changes'}).click()
      const changes = page.getByTestId('review-changes-pane')
      const added = async () => (await changes.locator('ins').allInnerTexts()).join('')
      await expect.poll(added, soon).toBe(' at night')
      expect(await changes.locator('del').count()).toBe(0)
      await changes.getByText('Frozen Shoulder pain at night').waitFor(soon)
    })

    test('brings an earlier revision back into the draft', async ({studio: {client, page}}) => {
      await page.getByRole('tab', {name: 'History'}).click()
      await page.getByTestId('timeline-item-button').filter({hasText: 'Published'}).click()
      await expect.poll(async () => nameOf(page).inputValue(), soon).toBe('Frozen Shoulder pain')
      expect(await nameOf(page).isEditable()).toBe(false)
      await page.getByTestId('action-reverttorevision').click()
      await page.getByRole('button', {name: 'Confirm'}).click()
      const published = {...(await stored(client, id)), _id: draft}
      await expect.poll(async () => stored(client, draft), soon).toEqual(published)
      await expect.poll(async () => nameOf(page).inputValue(), soon).toBe('Frozen Shoulder pain')
    })
  })
}
