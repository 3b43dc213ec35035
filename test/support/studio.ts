import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import type {BrowserContext, Page} from 'playwright-core'
import {test as base} from 'vitest'
import {openBrowser} from './browser.ts'
import {observe} from './faults.ts'
import {clientOf} from './lake-client.ts'
import type {Line} from './line.ts'
import {start} from './started.ts'
import {nameOf} from './studio-page.ts'

/** The built Studio in a browser, on a server of its own with the sample library. */
export interface Studio {
  readonly url: string
  /** Sees documents as they are stored, drafts included. */
  readonly client: SanityClient
  /** The tab in which all tests work, one after the other. */
  readonly page: Page
  /** What went wrong in any tab: errors on the console, failed requests, requests to other hosts. */
  readonly faults: readonly string[]
  /** Another tab, with the form of a document beside the list of all of its type. */
  readonly open: (id: string) => Promise<Page>
  /** The same over a line that may be cut. The Studio reports that on the console, so this tab has no faults. */
  readonly openOver: (line: Line, id: string) => Promise<Page>
  /** Keeps a picture of the page in the folder that SCREENSHOTS names, if it does. */
  readonly picture: (name: string) => Promise<void>
}

/** Tests that share one Studio; the first one to ask for it waits for its start. */
export const test = base
  .extend('folder', {scope: 'file'}, () => mkdtempSync(join(tmpdir(), 'articular-studio-')))
  .extend('studio', {scope: 'file'}, async ({folder}, {onCleanup}) => {
    const [started, browser] = await Promise.all([start(join(folder, 'data')), openBrowser()])
    onCleanup(async () => {
      await browser.close()
      await started.stop()
      rmSync(folder, {recursive: true, force: true})
    })
    // Motion would only be waited for.
    const context = await browser.newContext({viewport: {width: 1400, height: 900}, reducedMotion: 'reduce'})
    return createStudio(started.url, context)
  })

async function createStudio(url: string, context: BrowserContext): Promise<Studio> {
  const faults: string[] = []
  const open = async (id: string): Promise<Page> => {
    const tab = await context.newPage()
    await observe(tab, url, faults)
    return showDocument(tab, url, id)
  }
  const page = await open('condition-sciatica')
  return {
    url,
    client: clientOf(url),
    page,
    faults,
    open,
    openOver: async (line, id) => showDocument(await context.newPage(), line.url, id),
    picture: async (name) => keepPicture(page, name),
  }
}

async function showDocument(tab: Page, url: string, id: string): Promise<Page> {
  await tab.goto(`${url}/studio/intent/edit/id=${id};type=${id.split('-')[0] ?? ''}/`)
  await nameOf(tab).waitFor({timeout: 60_000})
  return tab
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS']
  if (folder === undefined) return
  mkdirSync(folder, {recursive: true})
  await page.screenshot({path: join(folder, `${name.replaceAll(/\W+/g, '-')}.png`)})
}
