import {createImageUrlBuilder} from '@sanity/image-url'
import sharp from 'sharp'
import {beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import type {App} from '../../lake/app.ts'
import {startLakeAndClient} from '../support/lake-client.ts'
import {asObject} from './as-object.ts'
import {bytesOf, halves, pixelOf} from './assets-lake.ts'
import {createMemoryLake} from './memory-lake.ts'

async function upload(app: App, bytes: Buffer, kind = 'images', filename = ''): Promise<string> {
  const response = await app.request(`/v1/assets/${kind}/production?filename=${filename}`, {
    method: 'POST',
    body: new Uint8Array(bytes),
  })
  const {document} = asObject(await response.json())
  return new URL(String(asObject(document)['url'])).pathname
}

async function picture(app: App, path: string, headers: Record<string, string> = {}): Promise<Buffer> {
  const response = await app.request(path, {headers})
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
  return Buffer.from(await response.arrayBuffer())
}

async function shapeOf(bytes: Buffer) {
  const {format, width, height} = await sharp(bytes).metadata()
  return [format, width, height]
}

describe('a transformed image', () => {
  const {app} = createMemoryLake()
  let path = ''
  beforeAll(async () => {
    path = await upload(app, await halves(200, 100))
  })

  test.for<[string, unknown[]]>([
    ['', ['png', 200, 100]],
    ['?w=50', ['png', 50, 25]],
    ['?h=50', ['png', 100, 50]],
    ['?w=400', ['png', 400, 200]],
    ['?w=50&dpr=2', ['png', 100, 50]],
    ['?w=60&h=60', ['png', 60, 30]],
    ['?w=60&h=60&fit=clip', ['png', 60, 30]],
    ['?w=60&h=60&fit=crop', ['png', 60, 60]],
    ['?w=60&h=60&fit=fill', ['png', 60, 60]],
    ['?w=300&h=300&fit=fillmax', ['png', 300, 300]],
    ['?w=400&h=400&fit=max', ['png', 200, 100]],
    ['?w=60&fit=max', ['png', 60, 30]],
    ['?w=60&h=60&fit=scale', ['png', 60, 60]],
    ['?w=400&h=400&fit=min', ['png', 100, 100]],
    ['?w=60&h=60&fit=min', ['png', 60, 60]],
    ['?max-w=50', ['png', 50, 25]],
    ['?max-h=10', ['png', 20, 10]],
    ['?max-w=500', ['png', 200, 100]],
    ['?min-w=400', ['png', 400, 200]],
    ['?min-h=50&w=10', ['png', 100, 50]],
    ['?rect=10,20,50,40', ['png', 50, 40]],
    ['?rect=150,0,500,500', ['png', 50, 100]],
    ['?rect=0,0,100,100&w=10&h=10', ['png', 10, 10]],
    ['?or=90', ['png', 100, 200]],
    ['?or=90&w=50', ['png', 50, 100]],
    ['?pad=10', ['png', 220, 120]],
    ['?w=20&blur=30&sharp=10&sat=-100&invert=true', ['png', 20, 10]],
    ['?fm=jpg', ['jpeg', 200, 100]],
    ['?fm=pjpg&q=10', ['jpeg', 200, 100]],
    ['?fm=webp&w=20', ['webp', 20, 10]],
    ['/knee-pain.png?w=20', ['png', 20, 10]],
    ['?auto=format', ['png', 200, 100]],
    ['?w=20&utm_source=letter', ['png', 20, 10]],
  ])('%s', async ([query, shape]) => {
    expect(await shapeOf(await picture(app, path + query))).toEqual(shape)
  })

  test('is WebP where the browser takes it and the address leaves the choice', async () => {
    const response = await app.request(`${path}?auto=format`, {headers: {accept: 'image/webp,*/*'}})
    expect([response.headers.get('content-type'), response.headers.get('vary')]).toEqual([
      'image/webp',
      'accept',
    ])
    expect(await shapeOf(Buffer.from(await response.arrayBuffer()))).toEqual(['webp', 200, 100])
  })

  const [red, blue, white] = [
    [255, 0, 0, 255],
    [0, 0, 255, 255],
    [255, 255, 255, 255],
  ]
  test.for<[string, number[], number[] | undefined]>([
    ['?flip=h', [10, 50], blue],
    ['?flip=v', [10, 50], red],
    ['?or=90', [50, 10], red],
    ['?or=90', [50, 190], blue],
    ['?or=270', [50, 10], blue],
    ['?or=180', [10, 50], blue],
    ['?w=50&h=50&fit=crop&crop=left', [45, 25], red],
    ['?w=50&h=50&fit=crop&crop=right', [5, 25], blue],
    ['?w=50&h=50&fit=crop&crop=focalpoint&fp-x=1&fp-y=0.5', [5, 25], blue],
    ['?w=50&h=50&fit=crop&fp-x=0.25', [48, 25], red],
    ['?rect=100,0,100,100', [5, 5], blue],
    ['?rect=100,0,100,100&or=90&flip=h', [5, 5], blue],
    ['?invert=true', [10, 50], [0, 255, 255, 255]],
    ['?w=100&h=100&fit=fill&bg=ffffff', [50, 5], white],
    ['?w=100&h=100&fit=fill', [50, 5], [255, 255, 255, 0]],
    ['?pad=10&bg=fff', [2, 2], white],
    ['?w=300&h=300&fit=fillmax&bg=0f0', [2, 2], [0, 255, 0, 255]],
    ['?w=300&h=300&fit=fillmax&bg=0f0', [60, 150], red],
  ])('%s has at %j the colour %j', async ([query, [left = 0, top = 0], colour]) => {
    expect(await pixelOf(await picture(app, path + query), left, top)).toEqual(colour)
  })

  test.for([
    ['?w=0', '"w" must be a number from 1 to 8192, not "0"'],
    ['?w=8193', '"w" must be a number from 1 to 8192, not "8193"'],
    ['?h=1e3', '"h" must be a number from 1 to 8192, not "1e3"'],
    ['?dpr=4', '"dpr" must be a number from 1 to 3, not "4"'],
    ['?fit=squash', '"fit" must be one of clip, crop, fill, fillmax, max, scale, min, not "squash"'],
    ['?fm=exe', '"fm" must be one of jpg, pjpg, png, webp, not "exe"'],
    ['?fm=json', '"fm=json" is not served here; the dimensions are in the document of the asset'],
    ['?bg=red', '"bg" must be a colour such as ff0044 or, with alpha first, 80ff0044, not "red"'],
    ['?rect=0,0,0,5', '"rect" must be left,top,width,height in pixels of the image, not "0,0,0,5"'],
    ['?rect=300,0,5,5', '"rect" begins at 300,0, outside of the image of 200x100 pixels'],
    ['?crop=middle', '"crop" must be of top, bottom, left, right, center, focalpoint, entropy, not "middle"'],
  ])('is refused for %s', async ([query, message]) => {
    const response = await app.request(path + query)
    expect(await response.json()).toEqual({statusCode: 400, error: 'Bad Request', message})
  })

  test('is never wider or higher than 8192 pixels', async () => {
    const flat = await upload(app, await halves(400, 4))
    expect(await shapeOf(await picture(app, `${flat}?w=8000&dpr=3`))).toEqual(['png', 8192, 82])
    expect(await shapeOf(await picture(app, `${flat}?h=8192`))).toEqual(['png', 8192, 82])
  })

  test('keeps the frames of an animation', async () => {
    const frames = await Promise.all(
      ['#f00', '#0f0'].map(async (background) =>
        sharp({create: {width: 20, height: 10, channels: 3, background}})
          .png()
          .toBuffer(),
      ),
    )
    const animation = await sharp(frames, {join: {animated: true}})
      .gif()
      .toBuffer()
    const moving = await upload(app, animation)
    const {pages, width, pageHeight} = await sharp(await picture(app, `${moving}?w=10&fm=webp`), {
      animated: true,
    }).metadata()
    expect([moving.slice(-10), pages, width, pageHeight]).toEqual(['-20x10.gif', 2, 10, 5])
    expect(await shapeOf(await picture(app, `${moving}?w=10&fm=png`))).toEqual(['png', 10, 5])
  })

  test('carries no metadata of the source', async () => {
    const noted = await sharp(await halves(20, 10, 'jpeg'))
      .withExif({IFD0: {Copyright: 'Somebody'}})
      .toBuffer()
    const {exif} = await sharp(await picture(app, `${await upload(app, noted)}?w=10`)).metadata()
    expect(exif).toBe(undefined)
  })
})

test('addresses that @sanity/image-url builds are answered', async () => {
  const {client, lake} = await startLakeAndClient()
  const {_id} = await client.assets.upload('image', await halves(120, 80))
  const builder = createImageUrlBuilder({baseUrl: lake.url, projectId: 'local', dataset: 'production'})
  const source = {
    asset: {_ref: _id},
    crop: {top: 0, bottom: 0, left: 0.5, right: 0},
    hotspot: {x: 0.75, y: 0.5, width: 0.2, height: 0.2},
  }
  const url = builder.image(source).width(30).height(30).auto('format').quality(80).url()
  const made = await bytesOf(url)
  expect(await shapeOf(made)).toEqual(['png', 30, 30])
  expect(await pixelOf(made, 1, 15)).toEqual([0, 0, 255, 255])
})

test('the same picture is made once for all who ask at a time', async () => {
  const {app} = createMemoryLake()
  const path = await upload(app, await halves(300, 300))
  const all = await Promise.all(Array.from({length: 60}, async () => picture(app, `${path}?w=100&blur=20`)))
  expect(all.every((each) => each.equals(all[0] ?? Buffer.alloc(0)))).toBe(true)
})

test('an image is kept by browsers for ever, and asked again costs no bytes', async () => {
  const {app} = createMemoryLake()
  const path = await upload(app, await halves(20, 20))
  for (const query of ['', '?w=10']) {
    const {headers} = await app.request(path + query)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const again = await app.request(path + query, {headers: {'if-none-match': headers.get('etag') ?? ''}})
    expect([again.status, await again.text()]).toEqual([304, ''])
  }
})

test('a head request says what a get would', async () => {
  const {app} = createMemoryLake()
  const bytes = await halves(20, 20)
  const response = await app.request(await upload(app, bytes), {method: 'HEAD'})
  expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([
    200,
    String(bytes.length),
    '',
  ])
})

test('a download has the name that was asked for', async () => {
  const {app} = createMemoryLake()
  const path = await upload(app, Buffer.from('text'), 'files', 'a.txt')
  const disposition = async (query: string) =>
    (await app.request(path + query)).headers.get('content-disposition')
  expect(await disposition('')).toBe(null)
  expect(await disposition('?dl=')).toBe(
    `attachment; filename="${path.slice(-44)}"; filename*=UTF-8''${path.slice(-44)}`,
  )
  expect(await disposition(`?dl=${encodeURIComponent('Übung "1"\r\n.txt')}`)).toBe(
    `attachment; filename="_bung _1___.txt"; filename*=UTF-8''%C3%9Cbung%20%221%22%0D%0A.txt`,
  )
})

test.for([
  ['bytes=0-3', 206, 'bytes 0-3/10', '0123'],
  ['bytes=7-', 206, 'bytes 7-9/10', '789'],
  ['bytes=-2', 206, 'bytes 8-9/10', '89'],
  ['bytes=5-99', 206, 'bytes 5-9/10', '56789'],
  ['bytes=10-', 416, 'bytes */10', ''],
  ['bytes=3-1', 200, null, '0123456789'],
  ['lines=1-2', 200, null, '0123456789'],
])('the range %s is answered with %i', async ([range, status, contentRange, text]) => {
  const {lake, client} = await startLakeAndClient()
  onTestFinished(() => lake.close())
  const {url} = await client.assets.upload('file', Buffer.from('0123456789'), {filename: 'a.txt'})
  const response = await fetch(url, {headers: {range: String(range)}})
  expect([response.status, response.headers.get('content-range'), await response.text()]).toEqual([
    status,
    contentRange,
    text,
  ])
})
