import {createHash, randomBytes} from 'node:crypto'
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import sharp from 'sharp'
import {expect, test} from 'vitest'
import {fileLimit, imageLimit} from '../../lake/routes/assets.ts'
import {createAssetFolder, createAssetMemory} from '../../lake/assets/storage.ts'
import {startLake} from '../../lake/server.ts'
import {startLakeAndClient} from '../support/lake-client.ts'
import {asObject} from './as-object.ts'
import {bytesOf, halves} from './assets-lake.ts'
import {createDataFolder} from './data-folder.ts'
import {createMemoryLake} from './memory-lake.ts'

const sha1 = (bytes: Buffer) => createHash('sha1').update(bytes).digest('hex')

test('an uploaded image becomes a document that says what the image is', async () => {
  const {client, lake} = await startLakeAndClient()
  const bytes = await halves(40, 20)
  const {_createdAt, _updatedAt, _rev, uploadId, metadata, ...document} = await client.assets.upload(
    'image',
    bytes,
    {
      filename: 'knee.png',
      label: 'Knee',
      title: 'The knee',
      description: 'From the front',
      creditLine: 'A. B.',
    },
  )
  const path = `images/local/production/${sha1(bytes)}-40x20.png`
  expect(document).toEqual({
    _id: `image-${sha1(bytes)}-40x20-png`,
    _type: 'sanity.imageAsset',
    assetId: sha1(bytes),
    creditLine: 'A. B.',
    description: 'From the front',
    extension: 'png',
    label: 'Knee',
    mimeType: 'image/png',
    originalFilename: 'knee.png',
    path,
    sha1hash: sha1(bytes),
    size: bytes.length,
    title: 'The knee',
    url: `${lake.url}/${path}`,
  })
  const {blurHash, lqip, palette, ...facts} = asObject(metadata)
  expect(facts).toEqual({
    _type: 'sanity.imageMetadata',
    dimensions: {_type: 'sanity.imageDimensions', width: 40, height: 20, aspectRatio: 2},
    hasAlpha: false,
    isOpaque: true,
  })
  expect(blurHash).toMatch(/^[\w#$%*+,.:;=?@[\]^{|}~-]{28}$/)
  expect(Object.keys(asObject(palette)).toSorted()).toEqual([
    '_type',
    'darkMuted',
    'darkVibrant',
    'dominant',
    'lightMuted',
    'lightVibrant',
    'muted',
    'vibrant',
  ])
  const placeholder = Buffer.from(String(lqip).replace('data:image/jpeg;base64,', ''), 'base64')
  const {format, width, height} = await sharp(placeholder).metadata()
  expect([format, width, height]).toEqual(['jpeg', 20, 10])
  expect(await client.getDocument(document._id)).toEqual({
    ...document,
    _createdAt,
    _updatedAt,
    _rev,
    uploadId,
    metadata,
  })
})

test('the palette names the colours of the image', async () => {
  const {client} = await startLakeAndClient()
  const picture = sharp({create: {width: 30, height: 30, channels: 3, background: '#1040c0'}}).png()
  const {metadata} = await client.assets.upload('image', await picture.toBuffer(), {extract: ['palette']})
  expect(asObject(asObject(metadata)['palette'])['dominant']).toEqual({
    _type: 'sanity.imagePaletteSwatch',
    background: '#1040c0',
    foreground: '#fff',
    title: '#fff',
    population: 100,
  })
  expect(Object.keys(asObject(metadata)).toSorted()).toEqual([
    '_type',
    'dimensions',
    'hasAlpha',
    'isOpaque',
    'palette',
  ])
})

test.each([
  ['jpeg', 'jpg', 'image/jpeg'],
  ['webp', 'webp', 'image/webp'],
  ['gif', 'gif', 'image/gif'],
  ['tiff', 'tif', 'image/tiff'],
] as const)('a %s is told by its bytes, whatever it is called', async (format, extension, mimeType) => {
  const {client} = await startLakeAndClient()
  const asset = await client.assets.upload('image', await halves(8, 6, format), {
    filename: 'what.ever',
    contentType: 'text/plain',
  })
  expect([asset.extension, asset.mimeType]).toEqual([extension, mimeType])
})

test('a see-through image is not opaque, and one that only could be is', async () => {
  const {client} = await startLakeAndClient()
  const create = (alpha: number) =>
    sharp({create: {width: 9, height: 9, channels: 4, background: {r: 9, g: 9, b: 9, alpha}}})
      .png()
      .toBuffer()
  const facts = async (alpha: number) => {
    const {hasAlpha, isOpaque} = asObject((await client.assets.upload('image', await create(alpha))).metadata)
    return {hasAlpha, isOpaque}
  }
  expect(await facts(0.5)).toEqual({hasAlpha: true, isOpaque: false})
  expect(await facts(1)).toEqual({hasAlpha: true, isOpaque: true})
})

test('the orientation that a camera noted counts for the dimensions', async () => {
  const {client} = await startLakeAndClient()
  const turned = await sharp(await halves(30, 20, 'jpeg'))
    .withMetadata({orientation: 6})
    .toBuffer()
  const {_id, url} = await client.assets.upload('image', turned)
  expect(_id).toBe(`image-${sha1(turned)}-20x30-jpg`)
  const {width, height} = await sharp(await bytesOf(`${url}?w=10`)).metadata()
  expect([width, height]).toEqual([10, 15])
})

test('the same bytes are stored once, and their document stays as it was', async () => {
  const dataFolder = createDataFolder()
  const {client} = await startLakeAndClient({dataFolder})
  const bytes = await halves(16, 16)
  const first = await client.assets.upload('image', bytes, {filename: 'first.png'})
  const uploads = [1, 2, 3].map(async () => client.assets.upload('image', bytes, {filename: 'second.png'}))
  expect(await Promise.all(uploads)).toEqual([first, first, first])
  expect(readdirSync(join(dataFolder, 'assets', 'production'))).toEqual([sha1(bytes)])
  expect(readdirSync(join(dataFolder, 'assets', '.incoming'))).toEqual([])
})

test('a file of any kind is stored and comes back byte for byte', async () => {
  const {client, lake} = await startLakeAndClient()
  const bytes = randomBytes(300_000)
  const {
    _createdAt,
    _updatedAt,
    _rev,
    uploadId: _uploadId,
    ...document
  } = await client.assets.upload('file', bytes, {
    filename: 'Übung.PDF',
  })
  const path = `files/local/production/${sha1(bytes)}.pdf`
  expect(document).toEqual({
    _id: `file-${sha1(bytes)}-pdf`,
    _type: 'sanity.fileAsset',
    assetId: sha1(bytes),
    extension: 'pdf',
    mimeType: 'application/pdf',
    originalFilename: 'Übung.PDF',
    path,
    sha1hash: sha1(bytes),
    size: bytes.length,
    url: `${lake.url}/${path}`,
  })
  expect(sha1(await bytesOf(document.url))).toBe(sha1(bytes))
})

test('deleting the document leaves the bytes, and a second upload makes it again', async () => {
  const {client} = await startLakeAndClient()
  const bytes = Buffer.from('plain')
  const {_id, url} = await client.assets.upload('file', bytes, {filename: 'a.txt'})
  await client.delete(_id)
  expect(String(await bytesOf(url))).toBe('plain')
  expect((await client.assets.upload('file', bytes, {filename: 'a.txt'}))._id).toBe(_id)
})

test('both addresses and every version take an upload', async () => {
  const {lake} = await startLakeAndClient()
  const paths = ['/v1/assets/files/production', '//vX/projects/local/datasets/production/assets/files']
  const ids = paths.map(async (path) => {
    const response = await fetch(`${lake.url}${path}?filename=a.csv`, {method: 'POST', body: 'a,b'})
    return asObject(asObject(await response.json())['document'])['_id']
  })
  const id = `file-${sha1(Buffer.from('a,b'))}-csv`
  expect(await Promise.all(ids)).toEqual([id, id])
})

test('where the lake moves to another port, its assets are found there', async () => {
  const dataFolder = createDataFolder()
  const {client, lake} = await startLakeAndClient({dataFolder})
  const before = await client.assets.upload('file', Buffer.from('x'), {filename: 'a.txt'})
  await lake.close()
  const free = await startLake({dataFolder: createDataFolder(), port: 0})
  const {port} = free
  await free.close()
  const moved = await startLakeAndClient({dataFolder, port})
  expect(await moved.client.getDocument(before._id)).toEqual({
    ...before,
    url: `http://127.0.0.1:${port}/${before.path}`,
  })
})

async function refusal(path: string, body: BodyInit, headers: Record<string, string> = {}) {
  const {app} = createMemoryLake()
  const response = await app.request(path, {method: 'POST', body, headers})
  return {status: response.status, message: asObject(await response.json())['message']}
}

const cut = async (format: 'jpeg' | 'png') => {
  const noise = await sharp(randomBytes(200 * 200 * 3), {raw: {width: 200, height: 200, channels: 3}})
    .toFormat(format)
    .toBuffer()
  return new Uint8Array(noise.subarray(0, noise.length / 2))
}

test('what is no image is refused as an image, and says so', async () => {
  const images = '/v1/assets/images/production'
  const {status, message} = await refusal(images, 'just text')
  expect(status).toBe(400)
  expect(message).toMatch(
    /^The body is not an image that can be read \(.+\); send JPEG, PNG, WebP, GIF, TIFF, AVIF or SVG, or upload it as a file$/,
  )
  expect(await refusal(images, '')).toEqual({
    status: 400,
    message: 'The body is empty; send the bytes of the asset as they are',
  })
})

test.each(['jpeg', 'png'] as const)('half a %s is refused', async (format) => {
  const {status, message} = await refusal('/v1/assets/images/production', await cut(format))
  expect(status).toBe(400)
  expect(message).toMatch(/^The image is damaged or cut short: /)
})

test('an image with too many pixels is refused before it is decoded', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"/>'
  const {status, message} = await refusal('/v1/assets/images/production', svg)
  expect([status, message]).toEqual([
    400,
    'The image has 30000x30000 pixels; more than 256000000 are not decoded',
  ])
})

test('bodies above the limit are refused by what they say and by what they are', async () => {
  const declared = {'content-length': String(imageLimit + 1)}
  expect((await refusal('/v1/assets/images/production', 'x', declared)).status).toBe(413)
  const large = {'content-length': String(fileLimit + 1)}
  expect((await refusal('/v1/assets/files/production', 'x', large)).status).toBe(413)
  const folder = createDataFolder()
  for (const storage of [createAssetFolder(folder), createAssetMemory()]) {
    const stream = new Blob(['0123456789']).stream()
    await expect(storage.receive(stream, 9)).rejects.toThrow('Request body exceeds limit of 9 bytes')
  }
  expect(readdirSync(join(folder, '.incoming'))).toEqual([])
})

test('texts that are too long, unknown metadata and unknown datasets are refused', async () => {
  const files = '/v1/assets/files/production'
  expect(await refusal(`${files}?label=${'x'.repeat(301)}`, 'x')).toEqual({
    status: 400,
    message: '"label" is longer than 300 characters',
  })
  expect(await refusal('/v1/assets/images/production?meta=mood', 'x')).toEqual({
    status: 400,
    message: '"meta" must be of none, lqip, blurhash, palette, thumbhash, exif, location, image, not "mood"',
  })
  expect((await refusal('/v1/assets/files/nowhere', 'x')).status).toBe(404)
})

test('metadata that is not read out of images is named in a warning', async () => {
  const {app} = createMemoryLake()
  const response = await app.request('/v1/assets/images/production?meta=exif&meta=location', {
    method: 'POST',
    body: new Uint8Array(await halves(4, 4)),
  })
  expect(response.headers.get('x-sanity-warning')).toBe(
    'This lake does not read exif and location out of images',
  )
})

test('with a token, uploading needs it and public assets are shown without', async () => {
  const {client, lake} = await startLakeAndClient({token: 'secret-secret-secret'})
  const {url, _id} = await client.assets.upload('image', await halves(10, 10))
  expect((await fetch(url)).status).toBe(200)
  const anonymous = await fetch(`${lake.url}/v1/assets/files/production`, {method: 'POST', body: 'x'})
  expect(anonymous.status).toBe(401)
  await client.delete(_id)
  expect((await fetch(url)).status).toBe(404)
  const withToken = await fetch(url, {headers: {authorization: 'Bearer secret-secret-secret'}})
  expect(withToken.status).toBe(200)
})

test('in memory, nothing comes onto the disk', async () => {
  const dataFolder = join(createDataFolder(), 'none')
  const {client} = await startLakeAndClient({dataFolder, inMemory: true})
  const {url} = await client.assets.upload('file', Buffer.from('in memory'), {filename: 'a.txt'})
  expect(String(await bytesOf(url))).toBe('in memory')
  expect(existsSync(dataFolder)).toBe(false)
})
