import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {openAssetCache} from '../../../scripts/assets/asset-cache.ts'
import type {Received} from '../../../scripts/assets/receive.ts'
import {temporaryFolder} from '../../support/temporary.ts'
import {png} from './asset-server.ts'

const address = 'https://clinic.example/knee.png'
const sha1 = '4a5eb7171b58e08a6881721e3b43d5a44419a2be'
const type = {kind: 'image', mimeType: 'image/png', extension: 'png'} as const

/** Stands where a fetch does. */
const brings =
  (bytes: Uint8Array, hash: string) =>
  async (path: string): Promise<Received> => {
    await writeFile(path, bytes)
    return {size: bytes.length, sha1: hash, type}
  }

const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true}).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  )

describe('the cache', () => {
  test('finds what it kept, in a later run too', async () => {
    const folder = temporaryFolder()
    const cache = await openAssetCache(folder, 1000)
    expect(await cache.find(address)).toBeUndefined()
    const kept = await cache.keep(address, brings(png, sha1))
    expect(kept).toEqual({
      address,
      size: png.length,
      sha1,
      type,
      path: join(folder, 'content', sha1.slice(0, 2), sha1),
    })
    expect(await (await openAssetCache(folder, 1000)).find(address)).toEqual(kept)
    expect(readFileSync(kept.path)).toEqual(png)
  })

  test('keeps the same bytes once', async () => {
    const folder = temporaryFolder()
    const cache = await openAssetCache(folder, 1000)
    await cache.keep(address, brings(png, sha1))
    await cache.keep(`${address}?again`, brings(png, sha1))
    expect(filesIn(join(folder, 'content'))).toHaveLength(1)
    expect(filesIn(join(folder, 'unfinished'))).toEqual([])
  })

  test('keeps nothing of a fetch that fails', async () => {
    const folder = temporaryFolder()
    const cache = await openAssetCache(folder, 1000)
    const fails = async (path: string): Promise<Received> => {
      await writeFile(path, 'half')
      throw new Error('broken off')
    }
    await expect(cache.keep(address, fails)).rejects.toThrow('broken off')
    expect(filesIn(folder)).toEqual([])
  })

  test.each([
    ['cut short', (path: string) => truncateSync(path, 20)],
    ['other bytes', (path: string) => writeFileSync(path, Buffer.from(png).fill(1, 60))],
  ])('clears away a file that is %s', async (_what, damage) => {
    const cache = await openAssetCache(temporaryFolder(), 1000)
    const {path} = await cache.keep(address, brings(png, sha1))
    damage(path)
    expect(await cache.find(address)).toBeUndefined()
    expect(existsSync(path)).toBe(false)
    await cache.keep(address, brings(png, sha1))
    expect((await cache.find(address))?.path).toBe(path)
  })

  test.each([
    ['no JSON', '{'],
    ['of another shape', '{"sha1": "../../secret"}'],
    ['too large to be ours', ' '.repeat(30_000)],
  ])('does not trust an entry that is %s', async (_what, text) => {
    const folder = temporaryFolder()
    const cache = await openAssetCache(folder, 1000)
    await cache.keep(address, brings(png, sha1))
    for (const entry of filesIn(join(folder, 'addresses'))) writeFileSync(entry, text)
    expect(await cache.find(address)).toBeUndefined()
  })

  test('does not find what has become larger than is allowed', async () => {
    const folder = temporaryFolder()
    await (await openAssetCache(folder, 1000)).keep(address, brings(png, sha1))
    expect(await (await openAssetCache(folder, 10)).find(address)).toBeUndefined()
  })

  test('clears away what a crash has left, once it is old', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'unfinished'))
    const [old, fresh] = ['old', 'fresh'].map((name) => join(folder, 'unfinished', name))
    for (const path of [old, fresh]) writeFileSync(path ?? '', 'x')
    utimesSync(old ?? '', 0, 0)
    await openAssetCache(folder, 1000)
    expect(filesIn(folder)).toEqual([fresh])
  })
})
