import {createServer} from 'node:http'
import {expect, onTestFinished, test} from 'vitest'
import {startLakeAndClient} from '../support/lake-client.ts'
import {openBrowser} from '../support/browser.ts'

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="fetch('/by-handler')">
  <script>fetch('/by-script')</script><rect width="9" height="9" fill="#0a0"/></svg>`

const headers = {'content-type': 'image/svg+xml'}

test('a browser runs no script of an SVG that the lake serves', {timeout: 120_000}, async () => {
  const {client} = await startLakeAndClient()
  const {url} = await client.assets.upload('image', Buffer.from(svg), {filename: 'a.svg'})
  const browser = await openBrowser()
  onTestFinished(async () => browser.close())

  async function askedBy(address: string): Promise<string[]> {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(address, {waitUntil: 'networkidle'})
    return asked
  }

  expect(await askedBy(url)).toEqual([new URL(url).pathname])
  expect((await askedBy(await servePlainly())).toSorted()).toEqual(['/a.svg', '/by-handler', '/by-script'])
})

/** The same bytes without the lake's headers, which shows that they hold scripts that run. */
async function servePlainly(): Promise<string> {
  const server = createServer((_request, response) => void response.writeHead(200, headers).end(svg))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => void server.close())
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return `http://127.0.0.1:${address.port}/a.svg`
}
