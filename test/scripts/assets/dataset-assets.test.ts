import {createHash} from 'node:crypto'
import {buffer} from 'node:stream/consumers'
import {describe, expect, test} from 'vitest'
import {type AssetContent, datasetAssets} from '../../../scripts/assets/dataset-assets.ts'
import {clientOf} from '../../support/lake-client.ts'
import {startTestLake} from '../../lake/data-folder.ts'
import {type Answer, png, startAssetServer} from './asset-server.ts'

const limits = {tries: 4, firstWait: 1, longestWait: 50}

const content = (bytes: Uint8Array, more: Partial<AssetContent> = {}): AssetContent => ({
  size: bytes.length,
  sha1: createHash('sha1').update(bytes).digest('hex'),
  type: {kind: 'image', mimeType: 'image/png', extension: 'png'},
  filename: 'knee.png',
  async *bytes() {
    yield bytes
  },
  ...more,
})

const idOfPng = `image-${createHash('sha1').update(png).digest('hex')}-1x1-png`

/** A client whose uploads pass a server that answers the first of them as told, and hands the others to a lake. */
async function start(firstAnswers: readonly Answer[] = []) {
  const lake = await startTestLake()
  const turns = [...firstAnswers]
  let uploads = 0
  const handOn: Answer = (response, request) => {
    const isUpload = request.method === 'POST'
    if (isUpload) uploads++
    const turn = isUpload ? turns.shift() : undefined
    if (turn !== undefined) return turn(response, request)
    void (async () => {
      const {method = 'GET', headers} = request
      const body = method === 'POST' ? new Uint8Array(await buffer(request)) : undefined
      const answer = await fetch(`${lake.url}${request.url}`, {
        method,
        headers: {'content-type': headers['content-type'] ?? ''},
        ...(body && {body}),
      })
      response.writeHead(answer.status, {'content-type': 'application/json'}).end(await answer.text())
    })()
  }
  const server = await startAssetServer(handOn)
  return {
    dataset: datasetAssets(clientOf(server.url), limits),
    client: clientOf(lake.url),
    uploads: () => uploads,
  }
}

const status =
  (code: number, headers = {}): Answer =>
  (response) =>
    void response
      .writeHead(code, {'content-type': 'application/json', ...headers})
      .end('{"message": "Later"}')

describe('an upload', () => {
  test('is tried again where the dataset is busy or out of order, or the connection breaks', async () => {
    const breaks: Answer = (response) => void response.destroy()
    const {dataset, client, uploads} = await start([status(429, {'retry-after': '0'}), status(503), breaks])
    expect(await dataset.upload(content(png))).toEqual({id: idOfPng, isNew: true})
    expect(uploads()).toBe(4)
    expect(await client.fetch('*[_type == "sanity.imageAsset"].originalFilename')).toEqual(['knee.png'])
  })

  test('waits as long as the dataset asks for', async () => {
    const {dataset} = await start([status(429, {'retry-after': '1'})])
    const before = Date.now()
    await dataset.upload(content(png))
    expect(Date.now() - before).toBeGreaterThanOrEqual(40)
  })

  test('is not tried again where the dataset refuses it', async () => {
    const {dataset, uploads} = await start()
    const words = content(Buffer.from('words'))
    await expect(dataset.upload(words)).rejects.toThrow(/^could not be uploaded: .*not.* image/i)
    expect(uploads()).toBe(1)
  })

  test('is not tried without end', async () => {
    const {dataset, uploads} = await start(Array.from({length: 10}, () => status(503)))
    await expect(dataset.upload(content(png))).rejects.toThrow('could not be uploaded: Later')
    expect(uploads()).toBe(4)
  })

  test('of the same bytes is made once, however many ask at the same time', async () => {
    const {dataset, uploads} = await start()
    const made = await Promise.all([1, 2, 3].map(async () => dataset.upload(content(png))))
    expect(made).toEqual([
      {id: idOfPng, isNew: true},
      {id: idOfPng, isNew: false},
      {id: idOfPng, isNew: false},
    ])
    expect(uploads()).toBe(1)
  })

  test('says where the picture was found', async () => {
    const {dataset, client} = await start()
    const address = 'https://clinic.example/knee.png'
    await dataset.upload(content(png, {address}))
    expect(await client.fetch('*[_type == "sanity.imageAsset"][0].source')).toEqual({
      _type: 'sanity.assetSourceData',
      id: createHash('sha256').update(address).digest('hex'),
      name: 'articular',
      url: address,
    })
    expect(await dataset.findFetched(['https://clinic.example/hip.png'])).toBeUndefined()
    expect(await dataset.findFetched(['https://clinic.example/hip.png', address])).toBe(idOfPng)
  })

  test('takes a file that is no picture as a file', async () => {
    const {dataset} = await start()
    const pdf = Buffer.from('%PDF-1.7 words')
    const type = {kind: 'file', mimeType: 'application/pdf', extension: 'pdf'} as const
    const {id} = await dataset.upload(content(pdf, {type, filename: 'plan.pdf'}))
    expect(id).toBe(`file-${createHash('sha1').update(pdf).digest('hex')}-pdf`)
  })
})
