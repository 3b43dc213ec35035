import {existsSync} from 'node:fs'
import chromiumPackage from '@sparticuz/chromium'
import {type Browser, chromium} from 'playwright-core'

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * What the package asks for on small servers and a test must not have: one process for all, which one page's fault
 * takes along; pages without a browser's protection; graphics computed in detail.
 */
const unwanted =
  /single-process|no-zygote|disable-web-security|allow-running-insecure|gpu|use-gl|use-angle|swiftshader/

/** Chromium of the system, or the one that comes with the packages; it finds no host but this machine. */
export async function openBrowser(): Promise<Browser> {
  const system = systemBrowsers.find((path) => existsSync(path))
  const executablePath = system ?? (await chromiumPackage.executablePath())
  const args = [
    ...chromiumPackage.args.filter((arg) => !unwanted.test(arg)),
    '--disable-gpu',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  ]
  return chromium.launch({executablePath, args, headless: true})
}
