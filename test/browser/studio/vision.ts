import {describe, expect} from 'vitest'
import {soon} from '../../support/studio-page.ts'
import {test} from '../../support/studio.ts'

const query = '*[_type == "symptom" && name match $word]{name, "uses": count(*[references(^._id)])}'

export function vision(): void {
  describe('Vision', () => {
    test('answers a query with its parameters', async ({studio: {client, page}}) => {
      await page.getByRole('link', {name: 'Vision'}).click()
      await page.getByTestId('vision-query-editor').getByRole('textbox').fill(query)
      const params = page.getByTestId('params-editor').getByRole('textbox')
      const fetchButton = page.getByRole('button', {name: 'Fetch'})
      // Parameters arrive some time after they were typed, which shows on the button if they cannot be read.
      await params.fill('{"word":')
      await fetchButton.and(page.locator('[data-disabled="true"]')).waitFor(soon)
      await params.fill('{"word": "stiff*"}')
      await fetchButton.click()
      const symptoms = await client.fetch<{name: string; uses: number}[]>(
        query,
        {word: 'stiff*'},
        {perspective: 'drafts'},
      )
      expect(symptoms.map(({name}) => name)).toEqual(['Morning stiffness'])
      await expect
        .poll(async () => page.getByTestId('vision-result').innerText(), soon)
        .toContain(`0:{…} 2 properties\nname:Morning stiffness\nuses:${symptoms[0]?.uses}\n`)
    })
  })
}
