import {badRequest} from '../errors.ts'

/** Pixels of a side of the largest image that is made. */
export const sideLimit = 8192

export const fits = ['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min'] as const
export const outputs = ['jpg', 'pjpg', 'png', 'webp'] as const

export type Fit = (typeof fits)[number]
export type Output = (typeof outputs)[number]

/** What the URL of an image asks for; an undefined attribute asks for nothing. */
export interface Transformation {
  /** Pixels of the source: left, top, width, height. */
  readonly rect: readonly number[] | undefined
  readonly width: number | undefined
  readonly height: number | undefined
  readonly maximumWidth: number | undefined
  readonly maximumHeight: number | undefined
  readonly minimumWidth: number | undefined
  readonly minimumHeight: number | undefined
  readonly fit: Fit | undefined
  readonly crop: string | undefined
  /** From 0 to 1 of width and height. */
  readonly focalX: number | undefined
  readonly focalY: number | undefined
  readonly density: number | undefined
  readonly rotation: number | undefined
  readonly flip: string | undefined
  readonly blur: number | undefined
  readonly sharpen: number | undefined
  readonly saturation: number | undefined
  readonly invert: boolean | undefined
  readonly padding: number | undefined
  /** Red, green, blue from 0 to 255, and alpha from 0 to 1. */
  readonly background: readonly number[] | undefined
  readonly quality: number | undefined
  readonly output: Output | undefined
  readonly firstFrame: boolean | undefined
}

/**
 * Reads the parameters of an image's URL; unknown ones are left alone, as links carry all sorts.
 *
 * @param accepts The `Accept` header, which decides where `auto=format` is asked for.
 * @throws WireError 400 naming the parameter and what it may be.
 * @see {@link https://www.sanity.io/docs/apis-and-sdks/image-urls | Image transformations}
 */
export function readTransformation(query: URLSearchParams, accepts: string): Transformation {
  return {
    rect: readRect(query),
    width: readSide(query, 'w'),
    height: readSide(query, 'h'),
    maximumWidth: readSide(query, 'max-w'),
    maximumHeight: readSide(query, 'max-h'),
    minimumWidth: readSide(query, 'min-w'),
    minimumHeight: readSide(query, 'min-h'),
    fit: readChoice(query, 'fit', fits),
    crop: readCrop(query),
    focalX: readNumber(query, 'fp-x', 0, 1),
    focalY: readNumber(query, 'fp-y', 0, 1),
    density: readNumber(query, 'dpr', 1, 3),
    rotation: readRotation(query),
    flip: readChoice(query, 'flip', ['h', 'v', 'hv', 'vh']),
    blur: readNumber(query, 'blur', 0, 2000),
    sharpen: readNumber(query, 'sharp', 0, 100) ?? readNumber(query, 'sharpen', 0, 100),
    saturation: readNumber(query, 'sat', -100, 100),
    padding: readNumber(query, 'pad', 0, sideLimit / 2),
    background: readColour(query),
    quality: readNumber(query, 'q', 0, 100),
    output: readOutput(query, accepts),
    invert: query.get('invert') === 'true' ? true : undefined,
    firstFrame: query.get('frame') === '1' ? true : undefined,
  }
}

/** Whether nothing is asked for: then the stored bytes are the answer. */
export const isIdentity = (transformation: Transformation) =>
  Object.values(transformation).every((value) => value === undefined)

/** The colour behind the image: white, and transparent where the format can be, unless one is asked for. */
export function backdrop({background}: Transformation) {
  const [r = 255, g = 255, b = 255, alpha = 0] = background ?? []
  return {r, g, b, alpha}
}

function readNumber(query: URLSearchParams, name: string, least: number, most: number): number | undefined {
  const text = query.get(name)
  if (text === null || text === '') return undefined
  const value = Number(text)
  if (/^-?\d*\.?\d+$/.test(text) && value >= least && value <= most) return value
  throw badRequest(`"${name}" must be a number from ${least} to ${most}, not "${text}"`)
}

function readSide(query: URLSearchParams, name: string): number | undefined {
  const value = readNumber(query, name, 1, sideLimit)
  return value === undefined ? undefined : Math.round(value)
}

function readChoice<Choice extends string>(
  query: URLSearchParams,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = query.get(name)
  if (text === null || text === '') return undefined
  const found = choices.find((choice) => choice === text)
  if (found !== undefined) return found
  throw badRequest(`"${name}" must be one of ${choices.join(', ')}, not "${text}"`)
}

function readRect(query: URLSearchParams): readonly number[] | undefined {
  const text = query.get('rect')
  if (text === null || text === '') return undefined
  const sides = text.split(',').map(Number)
  const [left = -1, top = -1, width = 0, height = 0] = sides
  if (
    sides.length === 4 &&
    sides.every(Number.isFinite) &&
    Math.min(left, top) >= 0 &&
    width >= 1 &&
    height >= 1
  )
    return sides.map((side) => Math.round(side))
  throw badRequest(`"rect" must be left,top,width,height in pixels of the image, not "${text}"`)
}

const crops = ['top', 'bottom', 'left', 'right', 'center', 'focalpoint', 'entropy']

function readCrop(query: URLSearchParams): string | undefined {
  const text = query.get('crop')
  if (text === null || text === '') return undefined
  if (text.split(',').every((part) => crops.includes(part))) return text
  throw badRequest(`"crop" must be of ${crops.join(', ')}, not "${text}"`)
}

function readRotation(query: URLSearchParams): number | undefined {
  const text = readChoice(query, 'or', ['0', '90', '180', '270'])
  return text === undefined || text === '0' ? undefined : Number(text)
}

function readColour(query: URLSearchParams): readonly number[] | undefined {
  const text = query.get('bg')
  if (text === null || text === '') return undefined
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(text)) {
    throw badRequest(`"bg" must be a colour such as ff0044 or, with alpha first, 80ff0044, not "${text}"`)
  }
  const digits = text.length < 6 ? text.replaceAll(/./g, '$&$&') : text
  const values = digits.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? []
  const [alpha = 255, ...rgb] = values.length === 4 ? values : [255, ...values]
  return [...rgb, alpha / 255]
}

function readOutput(query: URLSearchParams, accepts: string): Output | undefined {
  if (query.get('fm') === 'json') {
    throw badRequest('"fm=json" is not served here; the dimensions are in the document of the asset')
  }
  const named = readChoice(query, 'fm', outputs)
  if (named !== undefined) return named
  return query.get('auto') === 'format' && accepts.includes('image/webp') ? 'webp' : undefined
}
