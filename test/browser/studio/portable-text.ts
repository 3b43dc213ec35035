import {describe, expect} from 'vitest'
import {chooseFrom, fieldOf, find, showGroup, soon, stored} from '../../support/studio-page.ts'
import {test} from '../../support/studio.ts'

const key: unknown = expect.stringMatching(/^[0-9a-f]{12}$/)

const span = (text: string, ...marks: string[]) => ({_type: 'span', _key: key, text, marks})

const block = (style: string, ...children: ReturnType<typeof span>[]) => ({
  _type: 'block',
  _key: key,
  style,
  markDefs: [],
  children,
})

export function portableText(): void {
  describe('a text', () => {
    test('is typed with a heading, bold words and a callout', async ({studio: {client, page}}) => {
      const before = await stored(client, 'treatment-taping')
      await find(page, 'Taping')
      await showGroup(page, 'clinical')
      const field = fieldOf(page, 'description')
      await field.getByTestId('scroll-container').click()
      await chooseFrom(
        field.getByTestId('block-style-select'),
        page.getByRole('menuitem', {name: 'Heading 3'}),
      )
      await field.locator('[contenteditable]:focus').waitFor(soon)
      await page.keyboard.type('When to tape')
      await page.keyboard.press('Enter')
      await page.keyboard.type('After a ')
      await page.keyboard.press('Control+b')
      await page.keyboard.type('sprain')
      await page.keyboard.press('Control+b')
      await page.keyboard.type('.')

      await chooseFrom(field.getByTestId('insert-menu-button'), page.getByRole('menuitem', {name: 'Callout'}))
      const dialog = page.getByRole('dialog')
      await dialog.getByTestId('scroll-container').click()
      await page.keyboard.type('Not on broken skin.')
      await expect
        .poll(async () => stored(client, 'drafts.treatment-taping'), soon)
        .toEqual({
          ...before,
          _id: 'drafts.treatment-taping',
          description: [
            block('h3', span('When to tape')),
            block('normal', span('After a '), span('sprain', 'strong'), span('.')),
            {
              _type: 'callout',
              _key: key,
              tone: 'note',
              body: [block('normal', span('Not on broken skin.'))],
            },
          ],
        })
      await dialog.getByRole('button', {name: 'Close'}).click()
      await field.getByTestId('block-preview__header').getByText('Callout').waitFor(soon)
    })
  })
}
