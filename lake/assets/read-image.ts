import sharp, {type Metadata} from 'sharp'
import {badRequest} from '../errors.ts'

/** Pixels of the largest image that is decoded, as the Content Lake has it. */
export const pixelLimit = 256_000_000

/** Seconds that decoding may take: some vectors are small to write and endless to draw. */
export const timeLimit = 30

/** What is always known of an image. */
export interface ImageFacts {
  /** As it is shown: after the orientation that a camera noted. */
  readonly width: number
  readonly height: number
  readonly hasAlpha: boolean
  readonly isOpaque: boolean
  readonly extension: string
  readonly mimeType: string
}

const formats: Readonly<Record<string, {extension: string; mimeType: string}>> = {
  jpeg: {extension: 'jpg', mimeType: 'image/jpeg'},
  png: {extension: 'png', mimeType: 'image/png'},
  webp: {extension: 'webp', mimeType: 'image/webp'},
  gif: {extension: 'gif', mimeType: 'image/gif'},
  tiff: {extension: 'tif', mimeType: 'image/tiff'},
  svg: {extension: 'svg', mimeType: 'image/svg+xml'},
  heif: {extension: 'avif', mimeType: 'image/avif'},
}

/** A small decoded copy, from which colours and placeholders are computed. */
export interface Sample {
  /** Red, green, blue and alpha of each pixel. */
  readonly pixels: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** @throws WireError 400 for what is no image, is damaged or is too large. */
export async function readImage(bytes: Buffer): Promise<{facts: ImageFacts; sample: Sample}> {
  const metadata = await readMetadata(bytes)
  const format = formats[metadata.format]
  if (format === undefined) throw notAnImage(`its format is ${metadata.format}`)
  const {width, height} = metadata.autoOrient
  if (width * height > pixelLimit) {
    throw badRequest(`The image has ${width}x${height} pixels; more than ${pixelLimit} are not decoded`)
  }
  try {
    const sample = await readSample(bytes)
    const isOpaque = metadata.hasAlpha ? await hasNoTransparency(bytes) : true
    return {facts: {width, height, hasAlpha: metadata.hasAlpha, isOpaque, ...format}, sample}
  } catch (error) {
    throw badRequest(`The image is damaged or cut short: ${messageOf(error)}`)
  }
}

async function readMetadata(bytes: Buffer): Promise<Metadata> {
  if (bytes.length === 0) throw notAnImage('the body is empty')
  try {
    return await sharp(bytes, {limitInputPixels: false}).metadata()
  } catch (error) {
    throw notAnImage(messageOf(error))
  }
}

async function readSample(bytes: Buffer): Promise<Sample> {
  const {data, info} = await sharp(bytes, {limitInputPixels: pixelLimit})
    .autoOrient()
    .resize(100, 100, {fit: 'inside', withoutEnlargement: true})
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .timeout({seconds: timeLimit})
    .toBuffer({resolveWithObject: true})
  return {pixels: new Uint8ClampedArray(data), width: info.width, height: info.height}
}

async function hasNoTransparency(bytes: Buffer): Promise<boolean> {
  const {isOpaque} = await sharp(bytes, {limitInputPixels: pixelLimit}).stats()
  return isOpaque
}

function notAnImage(reason: string) {
  return badRequest(
    `The body is not an image that can be read (${reason}); send JPEG, PNG, WebP, GIF, TIFF, AVIF or SVG, ` +
      'or upload it as a file',
  )
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
