import sharp from 'sharp'
import type {AssetCache} from './asset-cache.ts'
import {AssetFault} from './asset-fault.ts'
import type {AssetContent} from './dataset-assets.ts'
import type {AssetLimits} from './limits.ts'
import {receiveFile} from './receive.ts'

/** A picture or file that a plan brings; its bytes are kept until the plan is carried out. */
export interface PlannedAsset {
  /** Of the asset document that the dataset will make of it. */
  readonly id: string
  /** Address under which the cache keeps it. */
  readonly kept: string
  readonly filename: string
}

/** The document that there will be, as far as references need it. */
export const comingAsset = (id: string): {readonly _id: string; readonly _type: string} => ({
  _id: id,
  _type: id.startsWith('file-') ? 'sanity.fileAsset' : 'sanity.imageAsset',
})

/** Keeps what a plan brings, and tells the id that the dataset will give it. @throws AssetFault where it is damaged. */
export async function planAsset(
  content: AssetContent,
  cache: AssetCache,
  {maxBytes}: AssetLimits,
): Promise<PlannedAsset> {
  const kept = content.address ?? `sha1:${content.sha1}`
  const {path} =
    (await cache.find(kept)) ??
    (await cache.keep(kept, async (to) => receiveFile(content.bytes(), maxBytes, to)))
  const {sha1, type, filename} = content
  const size = type.kind === 'image' ? `-${await sizeOf(path)}` : ''
  return {id: `${type.kind}-${sha1}${size}-${type.extension}`, kept, filename}
}

/** Pixels of the largest picture, as the Content Lake has it. */
const pixelLimit = 256_000_000

/** Width and height as the picture is shown, after the orientation that a camera noted. It is decoded, since a dataset takes no half picture. */
async function sizeOf(path: string): Promise<string> {
  try {
    const picture = sharp(path, {limitInputPixels: pixelLimit})
    const {width, height} = (await picture.metadata()).autoOrient
    await picture.resize(8, 8, {fit: 'inside'}).raw().toBuffer()
    return `${width}x${height}`
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new AssetFault('wrong-type', `is damaged, cut short or too large: ${reason}`, undefined, error)
  }
}
