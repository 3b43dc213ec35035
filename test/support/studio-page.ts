import type {SanityClient} from '@sanity/client'
import type {Locator, Page} from 'playwright-core'
import {expect} from 'vitest'

/** How long a change may take to get from the browser into the lake, or back. */
export const soon = {timeout: 20_000}

export const fieldOf = (within: Page | Locator, path: string): Locator => within.getByTestId(`field-${path}`)

export const inputOf = (within: Page | Locator, path: string): Locator =>
  fieldOf(within, path).locator('input').first()

export const nameOf = (page: Page): Locator => inputOf(page, 'name')

/** The names of the documents in a list, as it shows them. */
export async function listed(page: Page, list: string): Promise<string[]> {
  const rows = page.getByRole('listbox', {name: list}).getByRole('option')
  return (await rows.allInnerTexts()).map((text) => text.split('\n')[0] ?? '')
}

/** Goes to another document of the list, as an editor does; the list moves while it takes up what was changed. */
export async function show(page: Page, id: string, name: string): Promise<void> {
  const row = page.locator(`a[href*="${id}"]`).first()
  await expect
    .poll(async () => {
      if (!page.url().includes(id)) await row.click()
      return nameOf(page).inputValue()
    }, soon)
    .toBe(name)
}

/** What keeps the document from being published, as the panel of the validation has it, in alphabetical order. */
export async function errors(page: Page): Promise<string[]> {
  const remarks = page.getByRole('complementary').locator('button[data-tone="critical"]')
  return (await remarks.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ')).toSorted()
}

/** Opens the tab of a document's form with the fields of the group. */
export async function showGroup(page: Page, group: string): Promise<void> {
  await page.getByTestId(`group-tab-${group}`).click()
}

/** From the published form of the document to the one that can be edited, or back. */
export async function showForm(page: Page, form: 'Published' | 'Draft'): Promise<void> {
  await page.getByTestId(`document-header-${form}-chip`).click()
}

/** Searches all documents, and gives the results. */
export async function search(page: Page, words: string): Promise<Locator> {
  await page.getByTestId('studio-search').click()
  await page.getByPlaceholder('Search', {exact: true}).fill(words)
  return page.getByRole('listbox', {name: /search.results/i}).getByRole('option')
}

/** Finds a document by its name in the search of all, and opens its form. */
export async function find(page: Page, name: string): Promise<void> {
  const results = await search(page, name)
  await results.filter({has: page.getByText(name, {exact: true})}).click()
  await expect.poll(async () => nameOf(page).inputValue(), soon).toBe(name)
}

/** Types behind the name, once the form takes changes. */
export async function typeAtEnd(page: Page, text: string): Promise<void> {
  await expect.poll(async () => nameOf(page).isEditable(), soon).toBe(true)
  await nameOf(page).click()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}

/** Clicks what may be gone before it is hit; false where it is. */
export async function tryClick(button: Locator): Promise<boolean> {
  return button.click({timeout: 8000}).then(
    () => true,
    () => false,
  )
}

/** Chooses from the menu of a button; it closes when the Studio draws the button anew, and is then opened again. */
export async function chooseFrom(button: Locator, item: Locator): Promise<void> {
  const isChosen = async () => {
    if (!(await item.isVisible())) await button.click()
    return tryClick(item)
  }
  await expect.poll(isChosen, {timeout: 40_000}).toBe(true)
}

/** Chooses an action from the menu beside the button that publishes. */
export async function choose(page: Page, action: string): Promise<void> {
  await chooseFrom(page.getByTestId('action-menu-button').first(), page.getByTestId(`action-${action}`))
}

/** Publishes what the form has; a click that falls on the button while the Studio draws it anew is done once more. */
export async function publish(page: Page, client: SanityClient, id: string): Promise<void> {
  const button = page.getByTestId('action-publish').and(page.locator(':not([data-disabled="true"])'))
  const before = await client.getDocument(id)
  const isPublished = async () => {
    const now = await client.getDocument(id)
    if (now?._rev !== before?._rev) return true
    if (await button.isVisible()) await tryClick(button)
    return false
  }
  await expect.poll(isPublished, {timeout: 40_000, interval: 500}).toBe(true)
}

/** Types words into the field of a reference, and picks the document of that name out of what is found. */
export async function pick(within: Page | Locator, words: string, name: string): Promise<void> {
  const input = within.getByTestId('autocomplete')
  await input.fill(words)
  await input.page().getByRole('option', {name, exact: true}).last().click()
}

export async function storedName(client: SanityClient, id: string): Promise<unknown> {
  const document = await client.getDocument(id)
  return document?.['name']
}

/** The stored document without its revision and times; undefined where there is none. */
export async function stored(client: SanityClient, id: string): Promise<Content | undefined> {
  const document: Content | undefined = await client.getDocument(id)
  if (document === undefined) return undefined
  const {_rev, _createdAt, _updatedAt, ...content} = document
  return content
}

type Content = Readonly<Record<string, unknown>>
