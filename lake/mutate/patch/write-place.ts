import type {Place} from './resolve.ts'

/** A patch of one operation at one place that exists, or that `set` may create. */
export type Step = Readonly<Record<string, unknown>>

/** A place as a path that `@sanity/mutator` reads. */
export function writePlace(place: Place): string {
  return place.map((key, depth) => writeKey(key, depth === 0)).join('')
}

function writeKey(key: string | number, isFirst: boolean): string {
  if (typeof key === 'number') return `[${key}]`
  const isPlain = /^[A-Za-z_]\w*$/.test(key) && key !== 'true' && key !== 'false'
  if (isPlain) return isFirst ? key : `.${key}`
  return `['${key.replaceAll(/[\\']/g, String.raw`\$&`)}']`
}
