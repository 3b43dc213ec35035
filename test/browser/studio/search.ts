import {describe, expect} from 'vitest'
import {listed, nameOf, search, soon} from '../../support/studio-page.ts'
import {test} from '../../support/studio.ts'

export function searching(): void {
  describe('the search', () => {
    test('of all documents finds words of a text, once for each document', async ({studio: {page}}) => {
      const results = await search(page, 'plasterers')
      const lines = async () => (await results.allInnerTexts()).map((text) => text.split('\n'))
      await expect.poll(lines, soon).toEqual([
        ['Tennis Elbow', 'Elbow · Needs review', 'Condition'],
        ['Tennis Elbow: Causes, Symptoms and How Physiotherapy Helps', 'Source Article'],
      ])
      await results.first().click()
      await expect.poll(async () => nameOf(page).inputValue(), soon).toBe('Tennis Elbow')
    })

    test('of a list leaves the documents with the word', async ({studio: {page}}) => {
      const field = page.getByPlaceholder('Search list')
      const typed = async () => {
        // The list forgets what was typed when the document that was just opened draws it anew.
        if ((await field.inputValue()) !== 'racket') await field.fill('racket')
        return {typed: await field.inputValue(), names: await listed(page, 'Conditions')}
      }
      await expect.poll(typed, soon).toEqual({typed: 'racket', names: ['Tennis Elbow']})
      await field.fill('')
      await expect.poll(async () => (await listed(page, 'Conditions')).length, soon).toBeGreaterThan(10)
    })
  })
}
