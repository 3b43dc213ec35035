import {Readable} from 'node:stream'
import type {UploadBody} from '@sanity/client'
import {describe, expect, test} from 'vitest'
import {asObject} from '../as-object.ts'
import {bytesOf, halves} from '../assets-lake.ts'
import {failureOf, start} from './start.ts'

const text = Buffer.from('words')

/** In Node the client takes these two alone; files and blobs are for browsers. */
const bodies: [string, () => UploadBody][] = [
  ['a buffer', () => text],
  ['a stream', () => Readable.from([text])],
]

export function assetTests(): void {
  describe('an asset', () => {
    test.each(bodies)('is uploaded from %s', async (_name, body) => {
      const {client} = await start()
      const asset = await client.assets.upload('file', body(), {
        contentType: 'text/plain',
        filename: 'words.txt',
      })
      expect(asset).toMatchObject({
        _type: 'sanity.fileAsset',
        originalFilename: 'words.txt',
        mimeType: 'text/plain',
        size: 5,
      })
      expect(await bytesOf(asset.url)).toEqual(text)
    })

    test('carries what its upload says about it', async () => {
      const {client} = await start()
      const description = {label: 'L', title: 'T', description: 'D', creditLine: 'C'}
      const asset = await client.assets.upload('image', await halves(4, 2), {
        ...description,
        filename: 'knee.png',
        source: {id: 's1', name: 'archive', url: 'https://example.org/s1'},
        extract: ['lqip'],
        tag: 'upload',
        timeout: 60_000,
      })
      expect(asset).toMatchObject({
        ...description,
        originalFilename: 'knee.png',
        source: {id: 's1', name: 'archive', url: 'https://example.org/s1'},
      })
      expect(Object.keys(asObject(asset['metadata'])).toSorted()).toEqual(
        ['_type', 'dimensions', 'hasAlpha', 'isOpaque', 'lqip'].toSorted(),
      )
    })

    test('that is no image is refused as one', async () => {
      const {client} = await start()
      const {statusCode} = await failureOf(client.assets.upload('image', text, {filename: 'knee.png'}))
      expect(statusCode).toBe(400)
      expect(await client.fetch('count(*)')).toBe(0)
    })
  })
}
