import type {Element} from 'hast'
import {safeHref} from '../safe-href.ts'
import {attribute, elementsIn} from './element.ts'

/**
 * The address of a picture: pages that load pictures late keep it beside a placeholder; of several sizes it is that of
 * the largest.
 */
export function pictureSource(image: Element): string {
  const addresses = addressesOf(image)
  return (
    addresses.find((address) => safeHref(address) !== undefined && !isPlaceholder(address)) ??
    addresses.find((address) => safeHref(address) !== undefined) ??
    addresses.at(-1) ??
    ''
  )
}

/** Whether what a picture shows is only there until a script has loaded the real one, and nothing says which that is. */
export function isPlaceholderAlone(image: Element): boolean {
  return addressesOf(image).every((address) => address.startsWith('data:') || isPlaceholder(address))
}

/** The picture of a `picture` element, whose sizes and forms may stand beside it alone. */
export function chosenPicture(picture: Element): Element | undefined {
  const parts = [...elementsIn(picture)]
  const image = parts.find(({tagName}) => tagName === 'img')
  if (image === undefined || !isPlaceholderAlone(image)) return image
  const [source] = parts.flatMap((part) => (part.tagName === 'source' ? largestIn(part) : []))
  return source === undefined ? image : {...image, properties: {...image.properties, src: source}}
}

const setNames = ['dataSrcset', 'dataLazySrcset', 'srcSet'] as const
const ownNames = [
  'dataImage',
  'dataSrc',
  'dataLazySrc',
  'dataOriginal',
  'dataLazyload',
  'dataLazyLoad',
  'dataFlickityLazyload',
  'dataCfsrc',
  'dataEzsrc',
] as const
/** Other sizes than that which a page shows. */
const otherNames = ['dataHiResSrc', 'dataLargeFile', 'dataOrigFile'] as const

const addressesOf = (image: Element): string[] => [
  ...largestIn(image),
  ...[...ownNames, 'src', ...otherNames].flatMap((name) => attribute(image, name) ?? []),
]

const largestIn = (element: Element): string[] =>
  setNames.flatMap((name) => largestOf(attribute(element, name)))

const isPlaceholder = (address: string): boolean => placeholder.test(address)

const placeholder =
  /(?:^|\/)(?:1x1|blank|clear|dummy|empty|gr[ae]y|lazy(?:load)?|load(?:er|ing)|pixel|placeholder|spacer|trans(?:parent)?)(?:[-_.]?\w{0,20})?\.(?:gif|jpe?g|png|svg|webp)(?:\?.*)?$/i

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
