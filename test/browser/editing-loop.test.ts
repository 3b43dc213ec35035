import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {openBrowser} from '../support/browser.ts'
import {clientOf} from '../support/lake-client.ts'
import {start, type Started} from '../support/started.ts'

const folder = mkdtempSync(join(tmpdir(), 'articular-editing-'))
const faults: string[] = []
let started: Started
let browser: Browser
let context: BrowserContext
let client: SanityClient
let page: Page
let loseStreams: () => Promise<unknown> = async () => undefined

beforeAll(async () => {
  ;[started, browser] = await Promise.all([start(join(folder, 'data')), openBrowser()])
  context = await browser.newContext({viewport: {width: 1400, height: 900}})
  client = clientOf(started.url)
  page = await open('condition-sciatica')
}, 240_000)

afterAll(async () => {
  await browser.close()
  await started.stop()
  rmSync(folder, {recursive: true, force: true})
})

/** What the Studio asks of other hosts is stopped by the policy of its page, and says so on the console. */
const ofOtherHosts = /Content Security Policy|Failed to fetch version for package/

function observe(tab: Page): void {
  tab.on('pageerror', (error) => faults.push(String(error)))
  tab.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
  })
  tab.on('console', (message) => {
    if (message.type() === 'error' && !ofOtherHosts.test(message.text())) faults.push(message.text())
  })
}

/** A tab with the form of a condition, beside the list of all. */
async function open(id: string): Promise<Page> {
  const tab = await context.newPage()
  observe(tab)
  await tab.routeWebSocket(/_lake\/streams/, (socket) => {
    const server = socket.connectToServer()
    loseStreams = async () => Promise.all([socket.close(), server.close()])
  })
  await tab.goto(addressOf(id))
  await nameOf(tab).waitFor({timeout: 60_000})
  return tab
}

function addressOf(id: string): string {
  return `${started.url}/studio/intent/edit/id=${id};type=${id.split('-')[0] ?? ''}/`
}

const nameOf = (tab: Page) => tab.getByTestId('field-name').locator('input').first()

/** Goes to another document of the list, as an editor does; the list moves while it takes up what was changed. */
async function show(id: string, name: string): Promise<void> {
  const row = page.locator(`a[href*="${id}"]`).first()
  await expect
    .poll(async () => {
      if (!page.url().includes(id)) await row.click()
      return nameOf(page).inputValue()
    }, soon)
    .toBe(name)
}

/** From the published form of the document to the one that can be edited, or back. */
async function showForm(form: 'Published' | 'Draft'): Promise<void> {
  await page.getByTestId(`document-header-${form}-chip`).click()
}

async function typeAtEnd(text: string): Promise<void> {
  await nameOf(page).click()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}

async function choose(action: string): Promise<void> {
  await page.getByTestId('action-menu-button').first().click()
  await page.getByTestId(`action-${action}`).click()
}

async function storedName(id: string): Promise<unknown> {
  const document = await client.getDocument(id)
  return document?.['name']
}

const soon = {timeout: 20_000}

describe('the Studio on the lake', {timeout: 90_000}, () => {
  test('saves what is typed, and publishes it', async () => {
    await typeAtEnd(' pain')
    await expect.poll(() => storedName('drafts.condition-sciatica'), soon).toBe('Sciatica pain')
    expect(await storedName('condition-sciatica')).toBe('Sciatica')
    await page.getByTestId('action-publish').click()
    await expect.poll(() => storedName('condition-sciatica'), soon).toBe('Sciatica pain')
    await expect.poll(() => storedName('drafts.condition-sciatica'), soon).toBe(undefined)
  })

  test('discards a draft, and shows that in its history', async () => {
    await show('condition-tennis-elbow', 'Tennis Elbow')
    await typeAtEnd(' (golfers too)')
    await expect.poll(() => storedName('drafts.condition-tennis-elbow'), soon).toContain('(golfers too)')
    await choose('Discardchanges')
    await page.getByTestId('confirm-button').click()
    await expect.poll(() => storedName('drafts.condition-tennis-elbow'), soon).toBe(undefined)
    await expect.poll(() => nameOf(page).inputValue(), soon).toBe('Tennis Elbow')
    await page.getByTestId('pane-context-menu-button').last().click()
    await page.getByTestId('action-history').click()
    const history = page.getByTestId('timeline-item-button')
    // How many edits are shown depends on how the Studio puts them together.
    const titles = async () =>
      (await history.allInnerTexts())
        .map((text) => /[A-Z][a-z]+ ?[a-z]+/.exec(text)?.[0])
        .filter((title) => title !== 'Edited')
    await expect.poll(titles, soon).toEqual(['Discarded draft', 'Draft created'])
  })

  test('unpublishes a document into its draft', async () => {
    await show('condition-shin-splints', 'Shin Splints')
    await showForm('Published')
    await page.getByRole('button', {name: 'Unpublish'}).click()
    await page.getByTestId('confirm-button').click()
    await expect.poll(() => storedName('condition-shin-splints'), soon).toBe(undefined)
    expect(await storedName('drafts.condition-shin-splints')).toBe('Shin Splints')
    await showForm('Draft')
  })

  test('duplicates a document, and deletes the duplicate', async () => {
    await show('condition-ankle-sprain', 'Ankle Sprain')
    const drafts = '*[_type == "condition" && name == "Ankle Sprain" && _id in path("drafts.**")]._id'
    await choose('Duplicate')
    await expect.poll(() => client.fetch<string[]>(drafts), soon).toHaveLength(1)
    const [draft = ''] = await client.fetch<string[]>(drafts)
    await page.waitForURL((url) => url.pathname.includes(draft.replace('drafts.', '')), soon)
    await page.getByTestId('document-header-Published-chip').and(page.locator('[disabled]')).waitFor(soon)
    await choose('Delete')
    await page.getByTestId('confirm-button').click()
    await expect.poll(() => client.fetch<string[]>(drafts), soon).toEqual([])
  })

  test('shows the change of another client without being loaded again', async () => {
    await show('condition-lower-back-strain', 'Lower Back Strain')
    await client.patch('condition-lower-back-strain').set({name: 'Lumbar Strain'}).commit()
    await expect.poll(() => nameOf(page).inputValue(), soon).toBe('Lumbar Strain')
    await page.locator('a[href*="condition-lower-back-strain"]').getByText('Lumbar Strain').waitFor(soon)
  })

  test('shows in one tab where another one is', async () => {
    await show('condition-frozen-shoulder', 'Frozen Shoulder')
    await nameOf(page).click()
    const other = await open('condition-frozen-shoulder')
    const avatars = other.locator('[aria-label="Local editor"][data-arrow-position]')
    await expect.poll(() => avatars.count(), soon).toBeGreaterThan(0)
    await other.close()
  })

  test('warns before it deletes what other documents use', async () => {
    await page.goto(addressOf('symptom-morning-stiffness'))
    await nameOf(page).waitFor({timeout: 60_000})
    await choose('Delete')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('5 documents refer to “Morning stiffness”').waitFor(soon)
    await dialog.getByText('Plantar Fasciitis').first().waitFor(soon)
    await dialog.getByTestId('cancel-button').click()
    expect(await storedName('symptom-morning-stiffness')).toBe('Morning stiffness')
  })

  test('has reported no error of ours', () => {
    expect(faults).toEqual([])
  })

  test('catches up with what happened while its streams were lost', async () => {
    await loseStreams()
    await client.patch('symptom-morning-stiffness').set({name: 'Stiffness after rest'}).commit()
    await expect.poll(() => nameOf(page).inputValue(), soon).toBe('Stiffness after rest')
  })
})
