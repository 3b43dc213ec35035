import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {openBrowser} from '../support/browser.ts'
import {clientOf} from '../support/lake-client.ts'
import {start, type Started} from '../support/started.ts'

const folder = mkdtempSync(join(tmpdir(), 'articular-start-'))
const conditions = [
  'Achilles Tendinopathy',
  'Ankle Sprain',
  'Cervicogenic Headache',
  'De Quervain’s Tenosynovitis',
  'Frozen Shoulder',
  'Gluteal Tendinopathy',
  'Lower Back Strain',
  'Plantar Fasciitis',
  'Rotator Cuff Tendinopathy',
  "Runner's Knee",
  'Sciatica',
  'Shin Splints',
  'Tennis Elbow',
]
let started: Started
let browser: Browser

beforeAll(async () => {
  ;[started, browser] = await Promise.all([start(join(folder, 'data')), openBrowser()])
}, 240_000)

afterAll(async () => {
  await browser.close()
  rmSync(folder, {recursive: true, force: true})
})

describe('npm start', {timeout: 120_000}, () => {
  test('imports the sample library, and prints the table, one GROQ answer and the addresses', () => {
    expect(started.stdout).toMatch(/content\/ankle-sprain\.txt +condition-ankle-sprain +create/)
    expect(started.stdout).toContain('"name": "Morning stiffness"')
    expect(started.stdout).toContain(`Studio  ${started.url}/studio`)
  })

  test('serves the API to the real client', async () => {
    const client = clientOf(started.url, {perspective: 'published'})
    expect(await client.fetch('*[_type == "condition"] | order(lower(name) asc).name')).toEqual(conditions)
  })

  test('serves the index and each condition, readable at 400 px without scrolling sideways', async () => {
    const page = await browser.newPage({viewport: {width: 400, height: 800}, javaScriptEnabled: false})
    await page.goto(`${started.url}/`)
    const names = await page.locator('main a[href^="/conditions/"]').allInnerTexts()
    expect(names.toSorted((one, two) => one.localeCompare(two))).toEqual(conditions)
    for (const path of [
      '/',
      '/conditions/sciatica',
      '/conditions/runners-knee',
      '/articles/is-dry-needling-safe',
    ]) {
      const response = await page.goto(started.url + path)
      const width = await page.locator('html').evaluate((element) => element.scrollWidth)
      expect([path, response?.status(), width]).toEqual([path, 200, 400])
    }
    await page.close()
  })

  test('opens the Studio on the list of conditions and on a document, with no other host asked', async () => {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}})
    const hosts = new Set<string>()
    page.on('response', (response) => hosts.add(new URL(response.url()).host))
    await page.goto(`${started.url}/studio/intent/edit/id=condition-sciatica;type=condition/`)
    await page.getByText('Tennis Elbow').first().waitFor({timeout: 90_000})
    await page
      .getByRole('heading', {name: 'Sciatica'})
      .or(page.locator('input[value="Sciatica"]'))
      .first()
      .waitFor({timeout: 60_000})
    expect([...hosts]).toEqual([new URL(started.url).host])
    await page.close()
  })

  test('ends cleanly on Ctrl-C', async () => {
    const code = await started.stop()
    expect([
      code,
      started
        .stderr()
        .split('\n')
        .filter((line) => line.startsWith('start:')),
    ]).toEqual([0, []])
  })
})
