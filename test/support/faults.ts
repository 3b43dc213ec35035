import type {Page} from 'playwright-core'

/** Adds to `faults` what goes wrong in the tab, and every request that the page's policy lets go to another host. */
export async function observe(tab: Page, url: string, faults: string[]): Promise<void> {
  const isOurs = (address: string) => address.startsWith(`${url}/`) || !/^(?:https?|wss?):/.test(address)
  tab.on('pageerror', (error) => faults.push(String(error)))
  tab.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
    if (!isOurs(response.url())) faults.push(`answer of another host: ${response.url()}`)
  })
  tab.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    if (!isOurs(request.url()) && reason !== 'csp') faults.push(`${reason}: ${request.url()}`)
  })
  tab.on('websocket', (socket) => {
    if (!isOurs(socket.url().replace(/^ws/, 'http'))) faults.push(`socket to ${socket.url()}`)
  })
  tab.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message.text())) faults.push(message.text())
  })
  await tab.addInitScript(reportUncaught)
}

/** The Studio catches what nobody caught, shows it for a moment and keeps it from the console. */
function reportUncaught(): void {
  window.addEventListener('error', ({message}) => console.error('uncaught error:', message))
  window.addEventListener('unhandledrejection', ({reason}) => console.error('unhandled rejection:', reason))
}

/**
 * What the Studio asks of Sanity's hosts (fonts, its newest version, a feedback form) is refused by the policy of
 * its page. It says so on the console, and that it found no newest version.
 */
function isRefusal(text: string): boolean {
  const refused = /https:\/\/[\w.-]*sanity(?:-cdn)?\.(?:io|com)\/.*Content Security Policy/
  return refused.test(text) || text.startsWith('Failed to fetch version for package')
}
