import {describe, expect} from 'vitest'
import {soon} from '../../support/studio-page.ts'
import {test} from '../../support/studio.ts'

const query = '*[_type == "symptom" && name match $word]{name, "uses": count(*[references(^._id)])}'

export function vision(): void {
  describe('Vision', () => {
    test('answers a query with its parameters', async ({studio: {page}}) => {
      await page.getByRole('link', {name: 'Vision'}).click()
      const [queryEditor, paramsEditor] = ['vision-query-editor', 'params-editor'].map((id) =>
        page.getByTestId(id).getByRole('textbox'),
      )
      await queryEditor?.fill(query)
      // Until the parameters can be read, the button is disabled: then they have arrived.
      await paramsEditor?.fill('{"word":')
      await page
        .getByRole('button', {name: 'Fetch'})
        .and(page.locator('[data-disabled="true"]'))
        .waitFor(soon)
      await paramsEditor?.fill('{"word": "stiff*"}')
      await page.getByRole('button', {name: 'Fetch'}).click()
      await expect
        .poll(async () => page.getByTestId('vision-result').innerText(), soon)
        .toContain('name:Morning stiffness')
    })
  })
}
