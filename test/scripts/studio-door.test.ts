import {expect, onTestFinished, test} from 'vitest'
import {serve, type Running} from '../../scripts/serve.ts'
import {temporaryFolder} from '../support/temporary.ts'

const token = 'secret-token'
const user = '/v2025-02-19/users/me'

async function start(): Promise<Running> {
  const running = await serve({data: temporaryFolder(), dataset: 'production', token}, 0)
  onTestFinished(async () => running.close())
  return running
}

test('the link with the key gives the browser a cookie, and takes the key out of the address', async () => {
  const {studioUrl} = await start()
  const key = new URL(studioUrl).searchParams.get('key') ?? ''
  expect(key).toMatch(/^[\w-]{32}$/)
  const response = await fetch(studioUrl)
  expect({
    status: response.status,
    cookie: response.headers.get('set-cookie')?.replace(/^lake_[0-9a-f]{12}=/, ''),
    caching: response.headers.get('cache-control'),
    text: await response.text(),
  }).toEqual({
    status: 200,
    cookie: `${key}; Path=/; HttpOnly; SameSite=Strict`,
    caching: 'no-store',
    text: '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=/studio"><title>Studio</title>\n',
  })
})

test('the cookie opens the Studio and the API, and nothing else does', async () => {
  const {url, studioUrl} = await start()
  const [cookie = ''] = (await fetch(studioUrl)).headers.get('set-cookie')?.split(';') ?? []
  const statuses = async (headers: Record<string, string>) => [
    (await fetch(`${url}/studio/structure`, {headers})).status === 401,
    (await fetch(url + user, {headers})).status,
  ]
  expect(await statuses({cookie})).toEqual([false, 200])
  expect(await statuses({})).toEqual([true, 401])
  expect(await statuses({cookie: `${cookie}x`})).toEqual([true, 401])
  expect(await statuses({cookie, 'sec-fetch-site': 'same-site'})).toEqual([true, 401])
  expect((await fetch(`${url}/studio?key=wrong`)).status).toBe(401)
})

test('the key leads to no other host and into no markup', async () => {
  const {url, studioUrl} = await start()
  const key = new URL(studioUrl).searchParams.get('key') ?? ''
  const page = await fetch(`${url}/studio/"><script>//evil.example?key=${key}`)
  expect(await page.text()).toContain('content="0; url=/studio/%22%3E%3Cscript%3E//evil.example"')
})

test('readers see the site without the token', async () => {
  const {url} = await start()
  expect((await fetch(`${url}/`)).status).toBe(200)
})
