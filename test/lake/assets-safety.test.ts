import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {request} from 'node:http'
import {join} from 'node:path'
import sharp from 'sharp'
import {expect, test} from 'vitest'
import {startLakeAndClient} from '../support/lake-client.ts'
import {bytesOf} from './assets-lake.ts'
import {createDataFolder} from './data-folder.ts'

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">
  <script>fetch('/v1/users/me')</script><rect width="40" height="20" fill="#0a0"/></svg>`

/** Headers under which a browser runs nothing that an answer holds. */
const sandbox = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"

test('a vector with a script is an image whose script cannot run', async () => {
  const {client} = await startLakeAndClient()
  const {_id, url} = await client.assets.upload('image', Buffer.from(svg), {filename: 'a.svg'})
  expect(_id).toMatch(/^image-[0-9a-f]{40}-40x20-svg$/)
  const {headers} = await fetch(`${url}?w=10`)
  expect([
    headers.get('content-type'),
    headers.get('content-security-policy'),
    headers.get('x-content-type-options'),
  ]).toEqual(['image/svg+xml', sandbox, 'nosniff'])
  const {format, width, height} = await sharp(await bytesOf(`${url}?w=80&fm=png`)).metadata()
  expect([format, width, height]).toEqual(['png', 80, 40])
})

test('a vector cannot draw in files of this machine', async () => {
  const {client} = await startLakeAndClient()
  const folder = createDataFolder()
  const secret = join(folder, 'secret.png')
  const red = sharp({create: {width: 10, height: 10, channels: 3, background: '#f00'}})
  await red.png().toFile(secret)
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><image href="file://${secret}" width="10" height="10"/></svg>`
  const {url} = await client.assets.upload('image', Buffer.from(drawing))
  const {channels} = await sharp(await bytesOf(`${url}?fm=png`)).stats()
  expect(channels.map(({max}) => max)).toEqual([0, 0, 0, 0])
})

test.for(['html', 'htm', 'xhtml', 'xml', 'js', 'svg', 'swf', 'strange'])(
  'a file with the extension %s cannot act as a page of the lake',
  async (extension) => {
    const {client} = await startLakeAndClient()
    const {url} = await client.assets.upload('file', Buffer.from('<script>alert(1)</script>'), {
      filename: `page.${extension}`,
      contentType: 'text/html',
    })
    const {headers} = await fetch(url)
    const type = extension === 'svg' ? 'image/svg+xml' : 'application/octet-stream'
    expect([
      headers.get('content-type'),
      headers.get('content-security-policy'),
      headers.get('x-content-type-options'),
      headers.get('content-disposition')?.slice(0, 11) ?? null,
    ]).toEqual([type, sandbox, 'nosniff', extension === 'svg' ? null : 'attachment;'])
  },
)

test('no path of a request reaches the disk', async () => {
  const dataFolder = createDataFolder()
  const {client, lake} = await startLakeAndClient({dataFolder})
  const {path} = await client.assets.upload('file', Buffer.from('x'), {filename: 'a.txt'})
  const sha1 = path.slice(-44, -4)
  mkdirSync(join(dataFolder, 'assets', 'other'))
  writeFileSync(join(dataFolder, 'assets', 'other', sha1), 'secret')
  const hostile = [
    `/files/local/production/../../lake.sqlite`,
    `/files/local/production/..%2f..%2flake.sqlite`,
    `/files/local/production/%2e%2e/%2e%2e/lake.sqlite`,
    `/files/local/..%2fproduction/${sha1}.txt`,
    `/files/local/other/${sha1}.txt`,
    `/files/local/./${sha1}.txt`,
    `/files/local/production/${sha1}.txt%00.png`,
    `/files/local/production/${sha1}%00.txt`,
    `/files/local/production/${sha1.toUpperCase()}.txt`,
    `/files/local/production/${sha1}.`,
    `/files/local/production/${sha1}.t-x`,
    `/files/local/production/${sha1}`,
    `/files/local/production/x${sha1}.txt`,
    `/files/local/.incoming/${sha1}.txt`,
    `/images/local/production/${sha1}.txt`,
    `/images/local/production/${sha1}-1x.png`,
    `/images/local/production/${sha1}-1x1.png%2f..%2f..`,
    `/files/local/production/..\\..\\lake.sqlite`,
    `/files/local/production/${'a'.repeat(5000)}`,
    `/files/local/production/%`,
    `/files/local/production/%ff%fe`,
  ]
  const statuses = await Promise.all(hostile.map(async (each) => statusOf(lake.port, each)))
  expect(hostile.filter((_each, index) => statuses[index] !== 404 && statuses[index] !== 400)).toEqual([])
})

/** Sends the path as it is, which `fetch` would tidy first. */
async function statusOf(port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request({port, host: '127.0.0.1', path, method: 'GET', agent: false}, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    call.on('error', reject)
    call.end()
  })
}

test('an upload that breaks off leaves nothing behind, and the lake goes on', async () => {
  const {client, lake} = await startLakeAndClient()
  await new Promise<void>((resolve) => {
    const call = request({
      port: lake.port,
      host: '127.0.0.1',
      path: '/v1/assets/files/production',
      method: 'POST',
      headers: {'content-length': 1_000_000},
    })
    call.on('error', () => resolve())
    call.on('close', () => resolve())
    call.write('a beginning', () => call.destroy())
  })
  expect(await client.fetch('count(*)')).toBe(0)
})

test('what a killed lake left half-written is removed, and what it stored stays', async () => {
  const dataFolder = createDataFolder()
  const {client, lake} = await startLakeAndClient({dataFolder})
  const {url, path} = await client.assets.upload('file', Buffer.from('whole'), {filename: 'a.txt'})
  await lake.close()
  writeFileSync(join(dataFolder, 'assets', '.incoming', 'half'), 'hal')
  const again = await startLakeAndClient({dataFolder})
  expect(existsSync(join(dataFolder, 'assets', '.incoming'))).toBe(false)
  expect(String(await bytesOf(url.replace(lake.url, again.lake.url)))).toBe('whole')
  expect(path).toMatch(/^files\/local\/production\/[0-9a-f]{40}\.txt$/)
})
