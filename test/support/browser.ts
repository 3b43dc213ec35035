import {existsSync} from 'node:fs'
import chromiumPackage from '@sparticuz/chromium'
import {type Browser, chromium} from 'playwright-core'

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Chromium of the system, or the one that comes with the packages. */
export async function openBrowser(): Promise<Browser> {
  const system = systemBrowsers.find((path) => existsSync(path))
  const executablePath = system ?? (await chromiumPackage.executablePath())
  // One process for all would let one page's fault take the browser along.
  const args = chromiumPackage.args.filter((arg) => !arg.includes('single-process'))
  return chromium.launch({executablePath, args, headless: true})
}
