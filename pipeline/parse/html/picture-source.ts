import type {Element} from 'hast'
import {safeHref} from '../safe-href.ts'
import {attribute} from './element.ts'

/**
 * The address of a picture: pages that load pictures late keep it beside a placeholder; of several sizes it is that of
 * the largest.
 */
export function pictureSource(image: Element): string {
  const largest = ['dataSrcset', 'dataLazySrcset', 'srcSet'].flatMap((name) =>
    largestOf(attribute(image, name)),
  )
  const names = ['dataImage', 'dataSrc', 'dataLazySrc', 'dataOriginal', 'src']
  const addresses = names.flatMap((name) => attribute(image, name) ?? [])
  return (
    [...largest, ...addresses].find((address) => safeHref(address) !== undefined) ?? addresses.at(-1) ?? ''
  )
}

/** The widest or densest candidate; none where sizes are not given. */
function largestOf(set: string | undefined): string[] {
  const candidates = (set ?? '')
    .trim()
    .split(/,\s+|,(?=https?:|\/)/)
    .flatMap((candidate) => {
      const [, address = '', size = '1'] = /^(\S+?)(?:\s+([\d.]+)[wx])?,?$/.exec(candidate.trim()) ?? []
      return address === '' ? [] : [{address, size: Number(size)}]
    })
  const sizes = candidates.toSorted((one, other) => other.size - one.size)
  return sizes.slice(0, 1).map(({address}) => address)
}
