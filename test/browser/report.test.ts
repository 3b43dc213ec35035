import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createReport} from '../../scripts/report/create-report.ts'
import {runImport} from '../../scripts/run-import.ts'
import {edit, nextOptions, withLake, writeLibrary} from '../scripts/import/importing.ts'
import {openBrowser} from '../support/browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'articular-report-'))
const file = join(folder, 'report.html')
const evil = `<h1>Jaw pain: symptoms</h1><p>Sore &lt;script&gt;alert(1)&lt;/script&gt; jaw.</p>
<h2>Symptoms</h2><ul><li>Clicking &lt;img src=x onerror=alert(2)&gt;</li><li>Pain when chewing</li></ul>`
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
  await writeReport()
}, 120_000)

afterAll(async () => {
  await browser.close()
  rmSync(folder, {recursive: true, force: true})
})

/** A report of an import over an earlier one, after an editor has changed what the source changes now. */
async function writeReport(): Promise<void> {
  const sources = join(folder, 'sources')
  const library = (answer: string, symptoms: readonly string[]) =>
    ['Elbow pain', 'Wrist sprain', 'Shin splints'].map((condition) => ({
      condition,
      symptoms: condition === 'Wrist sprain' ? symptoms : ['Swelling', 'A dull ache'],
      causes: ['Heavy lifting'],
      answer: condition === 'Elbow pain' ? answer : 'No, rest is enough.',
    }))
  writeLibrary(sources, library('Yes, with care.', ['Swelling']))
  await withLake(folder, async ({connection, data}) => {
    await runImport({paths: [sources], options: nextOptions(data), connection, data})
    await edit(connection.client, 'faq-elbow-pain-can-i-train-with-it', {
      answer: [paragraph('Never on your own.')],
    })
    writeLibrary(sources, library('Ask your physio first.', ['Swelling', 'Tight hips']))
    writeFileSync(join(sources, 'jaw.html'), evil)
    const options = nextOptions(data)
    const report = createReport(file, {
      mode: 'import',
      startedAt: options.importedAt,
      importer: options.importer,
      publish: false,
      paths: ['sources'],
    })
    const run = {paths: [sources], options, connection, data, listener: report.listener}
    report.finish(await runImport(run), 'a lake in memory')
  })
}

const paragraph = (text: string) => ({
  _type: 'block',
  _key: 'edited',
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: 'words', text, marks: []}],
})

interface Opened {
  readonly page: Page
  /** What the page asked for, said on the console, threw or popped up, beyond itself. */
  readonly noise: readonly string[]
}

async function open(javaScriptEnabled = true): Promise<Opened> {
  const page = await browser.newPage({viewport: {width: 1400, height: 900}, javaScriptEnabled})
  const noise: string[] = []
  page.on('request', (request) => {
    if (request.url() !== `file://${file}`) noise.push(request.url())
  })
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
  page.on('dialog', (dialog) => {
    noise.push(dialog.message())
    void dialog.dismiss()
  })
  await page.goto(`file://${file}`)
  return {page, noise}
}

const article = (page: Page, title: string) =>
  page.locator('.article').filter({has: page.getByRole('heading', {name: title, level: 3})})

const litIn = async (page: Page): Promise<string[]> =>
  page
    .locator('.lit')
    .evaluateAll((all) => all.map((each) => (each.querySelector('p')?.firstChild?.textContent ?? '').trim()))

describe('the report of an import, opened from disk', {timeout: 60_000}, () => {
  test('lights up the words behind a fact and the facts behind words, by mouse and by keyboard', async () => {
    const {page, noise} = await open()
    const wrist = article(page, 'Wrist sprain')
    await wrist.locator('summary').click()
    await wrist.locator('.result').getByText('Tight hips').hover()
    expect(await litIn(page)).toEqual(['Tight hips', 'Tight hips'])
    await wrist.locator('.source').getByText('No, rest is enough.').hover()
    expect(await litIn(page)).toEqual(['No, rest is enough.', 'Can I train with it?'])
    await wrist.locator('.result').getByText('Heavy lifting').locator('a').focus()
    expect(await litIn(page)).toEqual(['Heavy lifting', 'Heavy lifting'])
    await page.keyboard.press('Enter')
    expect(await page.locator(':focus').getAttribute('data-block')).toBe(
      await wrist.locator('.source li', {hasText: 'Heavy lifting'}).getAttribute('data-block'),
    )
    await keepPicture(page, 'report-article')
    await page.keyboard.press('Escape')
    expect(await litIn(page)).toEqual([])
    expect(noise).toEqual([])
    await page.close()
  })

  test('narrows the articles down by words, by what was done and by what is to be looked at', async () => {
    const {page, noise} = await open()
    const shown = async (): Promise<string[]> => page.locator('.article:not([hidden]) h3').allInnerTexts()
    await keepPicture(page, 'report-top')
    expect((await shown()).length).toBe(4)
    await page.getByLabel('Search').fill('jaw')
    expect(await shown()).toEqual(['Jaw pain: symptoms'])
    expect(await page.getByRole('status').innerText()).toBe('1 of 4')
    await page.getByLabel('Search').fill('')
    await page.getByLabel('Action').selectOption('create')
    expect(await shown()).toEqual(['Jaw pain: symptoms'])
    await page.getByLabel('Action').selectOption('')
    await page.getByText('Conflict', {exact: true}).click()
    expect(await shown()).toEqual(['Elbow pain: Causes and Symptoms'])
    expect(noise).toEqual([])
    await page.close()
  })

  test('shows both values of a conflict', async () => {
    const {page} = await open()
    const elbow = article(page, 'Elbow pain')
    await elbow.locator('summary').click()
    const table = elbow.getByRole('table', {name: 'Two values for one field'})
    expect(await table.getByRole('row').allInnerTexts()).toEqual([
      'Field\tStored value, which stands\tValue of the source',
      'answer\nfaq-elbow-pain-can-i-train-with-it\tNever on your own.\tAsk your physio first.',
    ])
    await page.close()
  })

  test('is readable without scripts, and its numbers still lead to the source', async () => {
    const {page} = await open(false)
    const wrist = article(page, 'Wrist sprain')
    await wrist.locator('summary').click()
    await wrist.locator('.result').getByText('Tight hips').locator('a').click()
    const target = wrist.locator('.source li:target')
    expect(await target.innerText()).toContain('Tight hips')
    expect(await page.locator('#filter').isVisible()).toBe(false)
    await page.close()
  })

  test('runs nothing that an article brings', async () => {
    const {page, noise} = await open()
    const jaw = article(page, 'Jaw pain')
    await jaw.locator('summary').click()
    expect(await jaw.locator('.result').innerText()).toContain('Sore <script>alert(1)</script> jaw.')
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('img').count()).toBe(0)
    expect(noise).toEqual([])
    await page.close()
  })

  test('fits a telephone without scrolling sideways, in the dark too', async () => {
    const page = await browser.newPage({viewport: {width: 400, height: 800}, colorScheme: 'dark'})
    await page.goto(`file://${file}`)
    await article(page, 'Wrist sprain').locator('summary').click()
    await keepPicture(page, 'report-telephone')
    expect(await page.locator('html').evaluate((element) => element.scrollWidth)).toBe(400)
    await page.close()
  })
})

/** Keeps a picture of the page in the folder that SCREENSHOTS names, if it does. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const pictures = process.env['SCREENSHOTS']
  if (pictures === undefined) return
  mkdirSync(pictures, {recursive: true})
  await page.screenshot({path: join(pictures, `${name}.png`)})
}
