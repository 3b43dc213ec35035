import type {Sharp} from 'sharp'
import type {Frame, Size} from './frame.ts'
import {backdrop, type Transformation} from './transformation.ts'

/** Brings the source to the size of the frame. */
export function fitImage(image: Sharp, source: Size, frame: Frame, wanted: Transformation): Sharp {
  const {width, height, mode} = frame
  if (mode === 'stretch') return image.resize(width, height, {fit: 'fill'})
  return mode === 'cover' ? cover(image, source, frame, wanted) : contain(image, source, frame, wanted)
}

function contain(image: Sharp, source: Size, {width, height, enlarge}: Frame, wanted: Transformation): Sharp {
  const background = backdrop(wanted)
  const isSmall = source.width <= width && source.height <= height
  if (enlarge || !isSmall) return image.resize(width, height, {fit: 'contain', background})
  const [left, top] = [Math.floor((width - source.width) / 2), Math.floor((height - source.height) / 2)]
  const [right, bottom] = [width - source.width - left, height - source.height - top]
  return image.extend({left, top, right, bottom, background})
}

/** Enlarges until the frame is full, then cuts where the crop says. */
function cover(image: Sharp, source: Size, {width, height}: Size, wanted: Transformation): Sharp {
  const {crop = 'center', focalX, focalY} = wanted
  if (crop === 'entropy') return image.resize(width, height, {fit: 'cover', position: 'entropy'})
  const factor = Math.max(width / source.width, height / source.height)
  const full = {
    width: Math.max(width, Math.round(source.width * factor)),
    height: Math.max(height, Math.round(source.height * factor)),
  }
  const isFocal = crop === 'focalpoint' || focalX !== undefined || focalY !== undefined
  const across = isFocal ? (focalX ?? 0.5) : edge(crop, 'left', 'right')
  const down = isFocal ? (focalY ?? 0.5) : edge(crop, 'top', 'bottom')
  const left = offset(full.width, width, across, isFocal)
  const top = offset(full.height, height, down, isFocal)
  return image.resize(full.width, full.height, {fit: 'fill'}).extract({left, top, width, height})
}

function edge(crop: string, near: string, far: string): number {
  if (crop.includes(near)) return 0
  return crop.includes(far) ? 1 : 0.5
}

/** A focal point is brought to the middle of the frame as far as the image reaches. */
function offset(full: number, framed: number, at: number, isFocal: boolean): number {
  const start = isFocal ? full * at - framed / 2 : (full - framed) * at
  return Math.round(Math.min(Math.max(start, 0), full - framed))
}
