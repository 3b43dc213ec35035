import {sideLimit, type Transformation} from './transformation.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** How the source becomes the picture, before padding. */
export interface Frame extends Size {
  /** `stretch`: to exactly the size. `cover`: the rest is cut off. `contain`: the rest is background. */
  readonly mode: 'stretch' | 'cover' | 'contain'
  /** Whether `contain` may enlarge the source. */
  readonly enlarge: boolean
}

/**
 * The size that a transformation gives a source, never above the limit of a side.
 *
 * @param source Size after `rect` and rotation.
 */
export function frameOf(source: Size, wanted: Transformation): Frame {
  const {fit = 'clip'} = wanted
  const asked = askedSize(wanted)
  if (asked.width === undefined || asked.height === undefined) return proportional(source, asked, wanted)
  const box = {width: asked.width, height: asked.height}
  if (fit === 'clip' || fit === 'max') return proportional(source, asked, wanted)
  if (fit === 'scale') return frame(box, 'stretch')
  if (fit === 'crop') return frame(box, 'cover')
  if (fit === 'min')
    return frame(scaled(box, Math.min(1, source.width / box.width, source.height / box.height)), 'cover')
  return {...frame(box, 'contain'), enlarge: fit === 'fill'}
}

interface Asked {
  readonly width: number | undefined
  readonly height: number | undefined
}

function askedSize({width, height, density = 1}: Transformation): Asked {
  const sides = [width, height].filter((side) => side !== undefined)
  const factor = Math.min(density, sideLimit / Math.max(1, ...sides))
  const times = (side: number | undefined) => (side === undefined ? undefined : Math.round(side * factor))
  return {width: times(width), height: times(height)}
}

/** Keeps the proportions of the source, within what is asked and between the bounds. */
function proportional(source: Size, {width, height}: Asked, wanted: Transformation): Frame {
  const ratios = [
    width === undefined ? Infinity : width / source.width,
    height === undefined ? Infinity : height / source.height,
  ]
  const asked = Math.min(...ratios)
  let factor = asked === Infinity ? 1 : asked
  if (wanted.fit === 'max' || (wanted.fit === 'min' && asked !== Infinity)) factor = Math.min(factor, 1)
  factor = Math.max(
    factor,
    (wanted.minimumWidth ?? 0) / source.width,
    (wanted.minimumHeight ?? 0) / source.height,
  )
  factor = Math.min(
    factor,
    (wanted.maximumWidth ?? sideLimit) / source.width,
    (wanted.maximumHeight ?? sideLimit) / source.height,
  )
  return frame(scaled(source, factor), 'stretch')
}

function scaled({width, height}: Size, factor: number): Size {
  return {width: side(width * factor), height: side(height * factor)}
}

const side = (value: number) => Math.min(sideLimit, Math.max(1, Math.round(value)))

function frame({width, height}: Size, mode: Frame['mode']): Frame {
  return {width: side(width), height: side(height), mode, enlarge: true}
}
