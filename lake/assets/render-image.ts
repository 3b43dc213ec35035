import sharp, {type Sharp} from 'sharp'
import {badRequest, WireError} from '../errors.ts'
import {fitImage} from './fit-image.ts'
import {frameOf, type Size} from './frame.ts'
import {pixelLimit, timeLimit} from './read-image.ts'
import {backdrop, sideLimit, type Transformation} from './transformation.ts'

export interface Rendition {
  readonly bytes: Buffer
  readonly mimeType: string
}

/**
 * Makes the picture that a transformation asks for. The orientation that a camera noted is applied, and no metadata of
 * the source is carried over.
 *
 * @throws WireError 400 for a source that cannot be decoded, or a `rect` outside of it.
 */
export async function renderImage(bytes: Buffer, wanted: Transformation): Promise<Rendition> {
  try {
    const limits = {limitInputPixels: pixelLimit}
    const {autoOrient, format, pages = 1} = await sharp(bytes, limits).metadata()
    const image = sharp(bytes, {...limits, animated: pages > 1 && isMoving(wanted)})
      .timeout({seconds: timeLimit})
      .autoOrient()
    const source = cutOut(image, autoOrient, wanted)
    const frame = frameOf(isQuarterTurn(wanted) ? turned(source) : source, wanted)
    const upright = isQuarterTurn(wanted) ? {...frame, ...turned(frame)} : frame
    const shown = await finish(adjust(fitImage(image, source, upright, wanted), wanted), wanted)
    return await encode(shown, wanted, format)
  } catch (error) {
    if (error instanceof WireError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw badRequest(`The image cannot be transformed: ${reason}`)
  }
}

/** Operations that would mix the frames of an animation take the first one alone. */
function isMoving({rect, rotation, flip, firstFrame, output, padding, fit}: Transformation): boolean {
  const isCut = rect !== undefined || fit === 'crop' || fit === 'min' || fit === 'fillmax'
  if (isCut || firstFrame || rotation !== undefined || flip !== undefined || padding !== undefined)
    return false
  return output === undefined || output === 'webp'
}

const isQuarterTurn = ({rotation}: Transformation) => rotation === 90 || rotation === 270

const turned = ({width, height}: Size): Size => ({width: height, height: width})

function cutOut(image: Sharp, {width, height}: Size, {rect}: Transformation): Size {
  if (rect === undefined) return {width, height}
  const [left = 0, top = 0, wide = width, high = height] = rect
  if (left >= width || top >= height) {
    throw badRequest(`"rect" begins at ${left},${top}, outside of the image of ${width}x${height} pixels`)
  }
  const size = {width: Math.min(wide, width - left), height: Math.min(high, height - top)}
  image.extract({left, top, ...size})
  return size
}

function adjust(image: Sharp, wanted: Transformation): Sharp {
  const {blur = 0, sharpen = 0, saturation, invert = false, background} = wanted
  if (blur > 0) image.blur(0.3 + blur / 10)
  if (sharpen > 0) image.sharpen({sigma: 0.5 + sharpen / 20})
  if (saturation !== undefined) image.modulate({saturation: Math.max(0.001, 1 + saturation / 100)})
  if (invert) image.negate({alpha: false})
  if (background?.[3] === 1) image.flatten({background: backdrop(wanted)})
  return image
}

/** A pass of its own: sharp has one order for all that a single pass does, and there these would come too early. */
async function finish(image: Sharp, wanted: Transformation): Promise<Sharp> {
  const {rotation, flip = '', padding = 0} = wanted
  if (rotation === undefined && flip === '' && padding === 0) return image
  const {data, info} = await image.raw().toBuffer({resolveWithObject: true})
  const {width, height, channels} = info
  const again = sharp(data, {raw: {width, height, channels}})
  if (rotation !== undefined) again.rotate(rotation)
  if (flip.includes('h')) again.flop()
  if (flip.includes('v')) again.flip()
  if (padding === 0) return again
  const size = isQuarterTurn(wanted) ? turned(info) : info
  const [wide, high] = [margin(size.width, padding), margin(size.height, padding)]
  return again.extend({left: wide, right: wide, top: high, bottom: high, background: backdrop(wanted)})
}

const margin = (side: number, padding: number) =>
  Math.max(0, Math.min(Math.round(padding), Math.floor((sideLimit - side) / 2)))

/** Without a wish the format stays that of the source; what browsers do not show, and vectors, become PNG. */
async function encode(image: Sharp, wanted: Transformation, source: string): Promise<Rendition> {
  const quality = Math.max(1, Math.round(wanted.quality ?? 75))
  const format = wanted.output ?? formatOf(source)
  if (format === 'webp') return {bytes: await image.webp({quality}).toBuffer(), mimeType: 'image/webp'}
  if (format === 'gif') return {bytes: await image.gif().toBuffer(), mimeType: 'image/gif'}
  if (format === 'png') return {bytes: await image.png().toBuffer(), mimeType: 'image/png'}
  const opaque = image.flatten({background: backdrop(wanted)})
  const bytes = await opaque.jpeg({quality, progressive: format === 'pjpg'}).toBuffer()
  return {bytes, mimeType: 'image/jpeg'}
}

function formatOf(source: string): 'jpg' | 'webp' | 'gif' | 'png' {
  if (source === 'jpeg' || source === 'heif') return 'jpg'
  return source === 'webp' || source === 'gif' ? source : 'png'
}
