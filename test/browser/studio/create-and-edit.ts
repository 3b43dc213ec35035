import {describe, expect} from 'vitest'
import {
  chooseFrom,
  errors,
  fieldOf,
  inputOf,
  listed,
  nameOf,
  pick,
  publish,
  showGroup,
  soon,
  stored,
} from '../../support/studio-page.ts'
import {type Studio, test} from '../../support/studio.ts'

const key: unknown = expect.stringMatching(/^[0-9a-f]{12}$/)

/** A condition from its first letter to its publication, field by field. */
export function createAndEdit(): void {
  describe('a new condition', () => {
    let id = ''
    let content: Record<string, unknown> = {
      _type: 'condition',
      name: 'Hamstring Strain',
      language: 'en',
      recoveryTime: {_type: 'recoveryTime', unit: 'week'},
      review: {_type: 'medicalReview', status: 'needsReview'},
    }

    /** The draft holds these fields too, and no others. */
    async function expectDraft({client}: Studio, fields: Record<string, unknown> = {}): Promise<void> {
      content = {...content, ...fields}
      await expect
        .poll(async () => stored(client, `drafts.${id}`), soon)
        .toEqual({...content, _id: `drafts.${id}`})
    }

    test('is made by the button of the list, stored with its initial values, and listed', async ({
      studio,
    }) => {
      const {client, page} = studio
      const names = await client.fetch<string[]>('*[_type == "condition"].name')
      await expect
        .poll(async () => (await listed(page, 'Conditions')).toSorted(), soon)
        .toEqual(names.toSorted())
      await page.getByTestId('action-intent-button').click()
      await expect.poll(async () => nameOf(page).inputValue(), soon).toBe('')
      id = /;([\w-]+)%2Ctemplate%3Dcondition/.exec(page.url())?.[1] ?? ''
      await nameOf(page).fill('Hamstring Strain')
      await expectDraft(studio)
      await expect.poll(async () => listed(page, 'Conditions'), soon).toContain('Hamstring Strain')
    })

    test('is not published before it has what it needs', async ({studio}) => {
      const {client, page} = studio
      await page.getByTestId('action-publish').and(page.locator('[data-disabled="true"]')).waitFor(soon)
      await page.getByRole('button', {name: 'Validation', exact: true}).click()
      await expect
        .poll(async () => errors(page), soon)
        .toEqual(['Slug / Current slug Required', 'Slug Required', 'Title Required'])
      expect(await stored(client, id)).toBe(undefined)
    })

    test('takes a slug from its name, and a headline', async ({studio}) => {
      const {page} = studio
      await page.getByRole('button', {name: 'Generate'}).click()
      await expectDraft(studio, {slug: {_type: 'slug', current: 'hamstring-strain'}})
      await showGroup(page, 'page')
      await inputOf(page, 'title').fill('Hamstring strain: what helps')
      await expectDraft(studio, {title: 'Hamstring strain: what helps'})
      await expect.poll(async () => errors(page), soon).toEqual([])
    })

    test('takes numbers, and says when they do not fit together', async ({studio}) => {
      const {page} = studio
      await showGroup(page, 'clinical')
      await inputOf(page, 'recoveryTime.min').fill('6')
      await inputOf(page, 'recoveryTime.max').fill('4')
      await expectDraft(studio, {recoveryTime: {_type: 'recoveryTime', unit: 'week', min: 6, max: 4}})
      await expect
        .poll(async () => errors(page), soon)
        .toEqual(['Recovery Time / At least The shortest time is above the longest one'])
      await inputOf(page, 'recoveryTime.max').fill('12')
      await expectDraft(studio, {recoveryTime: {_type: 'recoveryTime', unit: 'week', min: 6, max: 12}})
      await page.getByRole('button', {name: 'Close validation'}).click()
    })

    test('takes objects into a list, each with a reference found by its name', async ({studio}) => {
      const {page} = studio
      await addSymptom(studio, 'stiff', 'Morning stiffness')
      await addSymptom(studio, 'swell', 'Swelling')
      const stiffness = {
        _type: 'conditionSymptom',
        _key: key,
        symptom: {_type: 'reference', _ref: 'symptom-morning-stiffness'},
      }
      const swelling = {...stiffness, symptom: {_type: 'reference', _ref: 'symptom-swelling'}}
      await expectDraft(studio, {symptoms: [stiffness, swelling]})

      const symptoms = fieldOf(page, 'symptoms')
      await symptoms.getByText('Swelling').click()
      await page.getByRole('dialog').locator('[data-testid$=".context"] input').fill('for two days')
      await page.getByRole('dialog').getByRole('button', {name: 'Close'}).click()
      await expectDraft(studio, {symptoms: [stiffness, {...swelling, context: 'for two days'}]})

      await chooseFrom(
        symptoms.getByTestId('array-item-menu-button').first(),
        page.getByRole('menuitem', {name: 'Remove'}),
      )
      await expectDraft(studio, {symptoms: [{...swelling, context: 'for two days'}]})
    })

    test('is published as it stands, and its draft is gone', async ({studio}) => {
      const {client, page} = studio
      await publish(page, client, id)
      expect(await stored(client, id)).toEqual({...content, _id: id})
      expect(await stored(client, `drafts.${id}`)).toBe(undefined)
    })
  })
}

async function addSymptom({page}: Studio, words: string, name: string): Promise<void> {
  await fieldOf(page, 'symptoms').getByTestId('add-single-object-button').click()
  const dialog = page.getByRole('dialog')
  await pick(dialog, words, name)
  await dialog.getByTestId('default-preview').getByText(name).waitFor(soon)
  await dialog.getByRole('button', {name: 'Close'}).click()
  await dialog.waitFor({state: 'hidden'})
}
