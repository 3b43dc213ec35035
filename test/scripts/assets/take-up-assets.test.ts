import {createHash} from 'node:crypto'
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {type ExportedAsset, knownAssets} from '../../../pipeline/pipeline.ts'
import {openAssetCache} from '../../../scripts/assets/asset-cache.ts'
import {defaultAssetLimits} from '../../../scripts/assets/limits.ts'
import {keepEmbedded} from '../../../scripts/assets/obtain-asset.ts'
import {
  type AssetProgress,
  type TakenAssets,
  type TakeUp,
  takeUpAssets,
  type WantedAsset,
} from '../../../scripts/assets/take-up-assets.ts'
import {startLakeAndClient} from '../../support/lake-client.ts'
import {temporaryFolder} from '../../support/temporary.ts'
import {sends, startAssetServer, svg, testLimits} from './asset-server.ts'

const picture = async (background: string): Promise<Buffer> =>
  sharp({create: {width: 6, height: 4, channels: 3, background}})
    .png()
    .toBuffer()

const imageId = (bytes: Uint8Array, shape = '6x4-png'): string =>
  `image-${createHash('sha1').update(bytes).digest('hex')}-${shape}`

const file = (address: string, bytes: Uint8Array, more: Partial<ExportedAsset> = {}): ExportedAsset => ({
  address,
  filename: address.split('/').at(-1) ?? '',
  async *bytes() {
    yield bytes
  },
  ...more,
})

/** A lake, its client, a data folder and a server; `take` takes up what an article `a.md` shows. */
async function start(answers: Parameters<typeof startAssetServer>[0] = {}) {
  const {lake, client} = await startLakeAndClient()
  const server = await startAssetServer(answers)
  const data = temporaryFolder()
  const take = async (addresses: readonly (string | WantedAsset)[], more: Partial<TakeUp> = {}) =>
    takeUpAssets({
      wanted: addresses.map((wanted) =>
        typeof wanted === 'string' ? {address: wanted, article: 'a.md'} : wanted,
      ),
      exported: knownAssets([]),
      client,
      data,
      limits: testLimits(server),
      ...more,
    })
  return {lake, client, server, data, take}
}

const idsOf = (taken: TakenAssets, addresses: readonly string[]): unknown[] =>
  addresses.map((address) => taken.assetOf('a.md', address)?._id)

const stored = async (client: SanityClient): Promise<unknown> =>
  client.fetch(
    '*[_type in ["sanity.imageAsset", "sanity.fileAsset"]] | order(originalFilename asc){_type, originalFilename}',
  )

describe('taking up pictures', () => {
  test('fetches and uploads each once, and a second time asks nobody but the dataset', async () => {
    const red = await picture('#f00')
    const {client, server, take} = await start({
      '/red.png': sends(red),
      '/same.png': sends(red),
      '/line.svg': sends(svg),
    })
    const addresses = ['/red.png', '/same.png', '/line.svg', '/red.png'].map((path) => server.url + path)
    const first = await take(addresses)
    const id = imageId(red)
    expect(idsOf(first, addresses)).toEqual([id, id, imageId(svg, '4x2-svg'), id])
    expect(first.broken).toEqual([])
    expect(first.counts).toEqual({uploaded: 2, present: 1, planned: 0, missing: 0})
    expect(server.asked.toSorted()).toEqual(['/line.svg', '/red.png', '/same.png'])
    server.asked.length = 0
    const second = await take(addresses)
    expect(idsOf(second, addresses)).toEqual(idsOf(first, addresses))
    expect(second.counts).toEqual({uploaded: 0, present: 3, planned: 0, missing: 0})
    expect(server.asked).toEqual([])
    expect(await client.fetch('count(*)')).toBe(2)
  })

  test('takes the files of the export, told apart by their articles', async () => {
    const [red, blue] = [await picture('#f00'), await picture('#00f')]
    const exported = knownAssets([
      file('knee/bend.png', red, {alt: 'A bent knee', caption: 'Bend slowly'}),
      file('hip/bend.png', blue),
    ])
    const {client, server, take} = await start()
    const wanted = ['knee/index.md', 'hip/index.md'].map((article) => ({address: 'bend.png', article}))
    const taken = await take(wanted, {exported})
    expect(taken.assetOf('knee/index.md', 'bend.png')).toEqual({
      _id: imageId(red),
      alt: 'A bent knee',
      caption: 'Bend slowly',
    })
    expect(taken.assetOf('hip/index.md', 'bend.png')).toEqual({_id: imageId(blue)})
    expect(await stored(client)).toEqual([
      {_type: 'sanity.imageAsset', originalFilename: 'bend.png'},
      {_type: 'sanity.imageAsset', originalFilename: 'bend.png'},
    ])
    expect(server.asked).toEqual([])
  })

  test('lists what is broken with all articles that show it, and takes up the others', async () => {
    const {server, take} = await start({
      '/red.png': sends(await picture('#f00')),
      '/guide.pdf': sends(Buffer.from('%PDF-1.7 words')),
      '/cut.png': sends((await picture('#0f0')).subarray(0, 60)),
    })
    const host = `127.0.0.1:${server.port}`
    const seen: AssetProgress[] = []
    const taken = await take(
      [
        {address: `${server.url}/gone.png`, article: 'a.md'},
        {address: `${server.url}/gone.png`, article: 'b.md'},
        {address: 'nowhere.png', article: 'b.md'},
        {address: `${server.url}/red.png`, article: 'a.md'},
        {address: `${server.url}/guide.pdf`, article: 'c.md'},
        {address: `${server.url}/cut.png`, article: 'c.md'},
      ],
      {onProgress: (progress) => seen.push(progress)},
    )
    const broken = taken.broken.map((entry) => ({
      ...entry,
      reason: entry.reason.replace(/(?<=^could not be uploaded: ).*/s, '…'),
    }))
    expect(broken).toEqual([
      {
        address: `${server.url}/gone.png`,
        articles: ['a.md', 'b.md'],
        reason: `could not be read from ${host}: it answers 404`,
      },
      {
        address: 'nowhere.png',
        articles: ['b.md'],
        reason:
          'is no file of the export, and where the article was published is not known; import its folder of pictures along with it',
      },
      {address: `${server.url}/guide.pdf`, articles: ['c.md'], reason: 'is no picture but of the kind pdf'},
      {
        address: `${server.url}/cut.png`,
        articles: ['c.md'],
        reason: 'could not be uploaded: …',
      },
    ])
    expect(taken.assetOf('c.md', `${server.url}/red.png`)?._id).toMatch(/^image-/)
    expect(seen.map(({done, total}) => `${done}/${total}`)).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5'])
  })

  test('asks for the original first, and for the copy where there is none', async () => {
    const uploads = '/wp-content/uploads/2020/05'
    const {server, take} = await start({
      [`${uploads}/knee.png`]: sends(await picture('#f00')),
      [`${uploads}/hip-300x200.png`]: sends(await picture('#00f')),
    })
    const addresses = ['knee', 'hip'].map((name) => `${server.url}${uploads}/${name}-300x200.png`)
    const taken = await take(addresses)
    expect(taken.broken).toEqual([])
    expect(server.asked.toSorted()).toEqual(
      ['/hip-300x200.png', '/hip.png', '/knee.png'].map((name) => uploads + name),
    )
    server.asked.length = 0
    expect(idsOf(await take(addresses), addresses)).toEqual(idsOf(taken, addresses))
    expect(server.asked).toEqual([])
  })

  test('fetches no more at once than it may', async () => {
    const bytes = await picture('#f00')
    let open = 0
    let most = 0
    const {server, take} = await start((response) => {
      most = Math.max(most, ++open)
      response.on('close', () => open--)
      setTimeout(() => response.writeHead(200).end(bytes), 20)
    })
    const addresses = Array.from({length: 12}, (_, n) => `${server.url}/${n}.png`)
    await take(addresses, {limits: testLimits(server, {parallel: 3})})
    expect(most).toBe(3)
  })

  test('asks a host no more that does not answer', async () => {
    const {server, take} = await start(
      Object.fromEntries(Array.from({length: 20}, (_, n) => [`/${n}.png`, () => {}])),
    )
    const addresses = Array.from({length: 20}, (_, n) => `${server.url}/${n}.png`)
    const {broken} = await take(addresses, {limits: testLimits(server, {idleTime: 50})})
    expect(broken).toHaveLength(20)
    expect(server.asked.length).toBeLessThanOrEqual(6)
    expect(broken.at(-1)?.reason).toBe(
      `was not asked for: 127.0.0.1:${server.port} did not answer 3 times in a row; take it up again later`,
    )
  })

  test('keeps a picture whose site and cache are gone', async () => {
    const answers = {'/red.png': sends(await picture('#f00'))}
    const {server, take, data} = await start(answers)
    const addresses = [`${server.url}/red.png`]
    const first = await take(addresses)
    rmSync(join(data, 'assets-cache'), {recursive: true})
    Reflect.deleteProperty(answers, '/red.png')
    const second = await take(addresses)
    expect(second.broken).toEqual([])
    expect(second.assetOf('a.md', addresses[0] ?? '')).toEqual(first.assetOf('a.md', addresses[0] ?? ''))
  })

  test('uploads again where the asset is there and its file is not', async () => {
    const bytes = await picture('#f00')
    const {client, take} = await start()
    const exported = knownAssets([file('red.png', bytes)])
    const first = await take(['red.png'], {exported})
    const id = first.assetOf('a.md', 'red.png')?._id ?? ''
    const {url} = await client.fetch<{url: string}>('*[_id == $id][0]{url}', {id})
    await client
      .patch(id)
      .set({url: `${url.slice(0, url.lastIndexOf('/'))}/${'0'.repeat(40)}-6x4.png`})
      .commit()
    const second = await take(['red.png'], {exported})
    expect(second.counts).toEqual({uploaded: 1, present: 0, planned: 0, missing: 0})
    expect(second.assetOf('a.md', 'red.png')?._id).toBe(id)
  })
})

describe('a picture that stands in its article', () => {
  const address = `data-sha256:${'5f'.repeat(32)}`
  const limits = defaultAssetLimits

  test('is taken from where it was kept as the article was read', async () => {
    const bytes = await picture('#f00')
    const {client, data, take} = await start()
    const cache = await openAssetCache(join(data, 'assets-cache'), limits.maxBytes)
    await keepEmbedded([{address, bytes}], cache, limits)
    expect(idsOf(await take([address]), [address])).toEqual([imageId(bytes)])
    expect(await client.fetch('*[_type == "sanity.imageAsset"]{originalFilename, source}')).toEqual([
      {originalFilename: 'embedded-5f5f5f5f5f5f.png', source: null},
    ])
  })

  test('is broken where its bytes are no picture', async () => {
    const {data, take} = await start()
    const cache = await openAssetCache(join(data, 'assets-cache'), limits.maxBytes)
    await keepEmbedded([{address, bytes: Buffer.from('words')}], cache, limits)
    expect((await take([address])).broken).toEqual([
      {
        address,
        articles: ['a.md'],
        reason:
          'stands in its article, and is damaged, too large or no longer kept; import the article again',
      },
    ])
  })
})

describe('a dry run', () => {
  test('fetches and uploads nothing, and puts in what the dataset has', async () => {
    const {client, server, take} = await start({
      '/red.png': sends(await picture('#f00')),
      '/blue.png': sends(await picture('#00f')),
    })
    const [red = '', blue = ''] = ['red', 'blue'].map((name) => `${server.url}/${name}.png`)
    const exported = knownAssets([file('green.png', await picture('#0f0'))])
    const first = await take([red])
    server.asked.length = 0
    const taken = await take([red, blue, 'green.png', 'nowhere.png'], {exported, how: 'look'})
    expect(idsOf(taken, [red, blue, 'green.png'])).toEqual([
      first.assetOf('a.md', red)?._id,
      undefined,
      undefined,
    ])
    expect(taken.counts).toEqual({uploaded: 0, present: 1, planned: 0, missing: 2})
    expect(taken.broken.map(({address}) => address)).toEqual(['nowhere.png'])
    expect(server.asked).toEqual([])
    expect(await client.fetch('count(*)')).toBe(1)
  })

  test('needs no dataset', async () => {
    const taken = await takeUpAssets({
      wanted: [{address: 'https://clinic.example/a.png', article: 'a.md'}],
      exported: knownAssets([]),
      client: undefined,
      data: join(temporaryFolder(), 'none'),
    })
    expect(taken.counts).toEqual({uploaded: 0, present: 0, planned: 0, missing: 1})
  })
})
