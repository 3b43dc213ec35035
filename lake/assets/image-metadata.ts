import {encode} from 'blurhash'
import sharp from 'sharp'
import type {JsonObject} from '../document.ts'
import {badRequest} from '../errors.ts'
import {paletteOf} from './palette.ts'
import type {ImageFacts, Sample} from './read-image.ts'

const kinds = ['none', 'lqip', 'blurhash', 'palette', 'thumbhash', 'exif', 'location', 'image'] as const
type Kind = (typeof kinds)[number]

const usual: readonly Kind[] = ['blurhash', 'lqip', 'palette']

/** What this lake does not read out of images. */
export const unreadKinds: readonly string[] = ['thumbhash', 'exif', 'location', 'image']

/** @throws WireError 400 for a name that is no kind of metadata. */
export function readMetadataKinds(requested: readonly string[]): readonly Kind[] {
  const names = requested.flatMap((list) => list.split(',')).filter((name) => name !== '')
  if (names.length === 0) return usual
  return names.map((name) => {
    const kind = kinds.find((known) => known === name)
    if (kind === undefined) throw badRequest(`"meta" must be of ${kinds.join(', ')}, not "${name}"`)
    return kind
  })
}

/**
 * The `metadata` of an image asset.
 *
 * @see {@link https://www.sanity.io/docs/apis-and-sdks/image-metadata | Image metadata}
 */
export async function imageMetadata(
  facts: ImageFacts,
  sample: Sample,
  wanted: readonly Kind[],
): Promise<JsonObject> {
  const {width, height, hasAlpha, isOpaque} = facts
  return {
    _type: 'sanity.imageMetadata',
    ...(wanted.includes('blurhash') && {blurHash: blurHashOf(sample)}),
    dimensions: {_type: 'sanity.imageDimensions', aspectRatio: width / height, height, width},
    hasAlpha,
    isOpaque,
    ...(wanted.includes('lqip') && {lqip: await placeholderOf(sample, isOpaque)}),
    ...(wanted.includes('palette') && {palette: paletteOf(sample)}),
  }
}

function blurHashOf({pixels, width, height}: Sample): string {
  const [across, down] = width >= height ? [4, 3] : [3, 4]
  return encode(pixels, width, height, across, down)
}

/** A data URI of the image at 20 pixels of width. */
async function placeholderOf({pixels, width, height}: Sample, isOpaque: boolean): Promise<string> {
  const small = sharp(Buffer.from(pixels), {raw: {width, height, channels: 4}}).resize({width: 20})
  const bytes = await (isOpaque ? small.flatten().jpeg({quality: 70}) : small.png({palette: true})).toBuffer()
  return `data:image/${isOpaque ? 'jpeg' : 'png'};base64,${bytes.toString('base64')}`
}
