import type {Sample} from './read-image.ts'

interface Swatch {
  readonly _type: 'sanity.imagePaletteSwatch'
  /** `#rrggbb` */
  readonly background: string
  /** Black or white, whichever is easier to read on the background. */
  readonly foreground: string
  readonly title: string
  /** Percent of the pixels. */
  readonly population: number
}

type Kind = 'vibrant' | 'muted' | 'darkVibrant' | 'darkMuted' | 'lightVibrant' | 'lightMuted'

export type Palette = {readonly _type: 'sanity.imagePalette'; readonly dominant: Swatch} & Readonly<
  Record<Kind, Swatch>
>

type Triple = readonly [number, number, number]

/** Saturation and lightness, from 0 to 1, that a swatch looks for. */
const targets: Readonly<Record<Kind, readonly [number, number]>> = {
  vibrant: [0.9, 0.5],
  muted: [0.3, 0.5],
  darkVibrant: [0.9, 0.26],
  darkMuted: [0.3, 0.26],
  lightVibrant: [0.9, 0.74],
  lightMuted: [0.3, 0.74],
}

interface Colour {
  readonly rgb: Triple
  readonly saturation: number
  readonly lightness: number
  readonly share: number
}

/** The colour that fills most of an image, and for each kind of swatch the colour that comes nearest. */
export function paletteOf(sample: Sample): Palette {
  const colours = colourShares(sample)
  const dominant = colours.reduce((most, colour) => (colour.share > most.share ? colour : most), transparent)
  const find = (kind: Kind) => swatch(nearest(kind, colours, dominant))
  return {
    _type: 'sanity.imagePalette',
    dominant: swatch(dominant),
    vibrant: find('vibrant'),
    muted: find('muted'),
    darkVibrant: find('darkVibrant'),
    darkMuted: find('darkMuted'),
    lightVibrant: find('lightVibrant'),
    lightMuted: find('lightMuted'),
  }
}

const transparent: Colour = {rgb: [255, 255, 255], saturation: 0, lightness: 1, share: 0}

/** The average colours of the cubes into which eight steps a channel cut the colour space. */
function colourShares({pixels}: Sample): Colour[] {
  const cubes = new Map<number, [number, number, number, number]>()
  let total = 0
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4)
    if (alpha < 128) continue
    const key = ((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5)
    const cube = cubes.get(key) ?? [0, 0, 0, 0]
    cubes.set(key, [cube[0] + red, cube[1] + green, cube[2] + blue, cube[3] + 1])
    total += 1
  }
  return [...cubes.values()].map(([red, green, blue, count]) =>
    colourOf([Math.round(red / count), Math.round(green / count), Math.round(blue / count)], count / total),
  )
}

function colourOf(rgb: Triple, share: number): Colour {
  const high = Math.max(...rgb) / 255
  const low = Math.min(...rgb) / 255
  const lightness = (high + low) / 2
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * lightness - 1))
  return {rgb, saturation, lightness, share}
}

function nearest(kind: Kind, colours: readonly Colour[], fallback: Colour): Colour {
  const [saturation, lightness] = targets[kind]
  const cost = (colour: Colour) =>
    3 * Math.abs(colour.saturation - saturation) + 6 * Math.abs(colour.lightness - lightness) - colour.share
  return colours.reduce((best, colour) => (cost(colour) < cost(best) ? colour : best), colours[0] ?? fallback)
}

function swatch({rgb, share}: Colour): Swatch {
  const [red, green, blue] = rgb
  const isBright = (red * 299 + green * 587 + blue * 114) / 1000 > 150
  const ink = isBright ? '#000' : '#fff'
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`,
    foreground: ink,
    title: ink,
    population: Math.round(share * 10_000) / 100,
  }
}
