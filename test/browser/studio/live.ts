import {describe, expect} from 'vitest'
import {openLine} from '../../support/line.ts'
import {listed, nameOf, show, soon} from '../../support/studio-page.ts'
import {test} from '../../support/studio.ts'

/** What others do at the same time. */
export function live(): void {
  describe('an open document', () => {
    test('takes over what another client changes, without being loaded again', async ({
      studio: {client, page},
    }) => {
      await show(page, 'condition-lower-back-strain', 'Lower Back Strain')
      await client.patch('condition-lower-back-strain').set({name: 'Lumbar Strain'}).commit()
      await expect.poll(async () => nameOf(page).inputValue(), soon).toBe('Lumbar Strain')
      await page.locator('a[href*="condition-lower-back-strain"]').getByText('Lumbar Strain').waitFor(soon)
    })

    test('shows who else is in it, in either tab', async ({studio: {open, page}}) => {
      await nameOf(page).click()
      const other = await open('condition-lower-back-strain')
      const present = '[aria-label="Local editor"][data-arrow-position]'
      await expect.poll(async () => other.locator(present).count(), soon).toBeGreaterThan(0)
      await nameOf(other).click()
      await expect.poll(async () => page.locator(present).count(), soon).toBeGreaterThan(0)
      await other.close()
      await expect.poll(async () => page.locator(present).count(), soon).toBe(0)
    })

    test('catches up with what happened while the connection was broken', async ({studio}) => {
      const line = await openLine(studio.url)
      const tab = await studio.openOver(line, 'condition-plantar-fasciitis')
      await expect.poll(async () => nameOf(tab).inputValue(), soon).toBe('Plantar Fasciitis')
      line.cut()
      await studio.client.patch('condition-plantar-fasciitis').set({name: 'Plantar Heel Pain'}).commit()
      line.mend()
      await expect.poll(async () => nameOf(tab).inputValue(), soon).toBe('Plantar Heel Pain')
      await expect.poll(async () => nameOf(tab).isEditable(), soon).toBe(true)
      await expect.poll(async () => listed(tab, 'Conditions'), soon).toContain('Plantar Heel Pain')
      await tab.close()
    })
  })
}
