import type {Element, Nodes} from 'hast'
import {safeHref} from '../safe-href.ts'
import {elementsIn, findElement} from './element.ts'
import type {Context, Handler, Page} from './page.ts'
import {isPlaceholderAlone, pictureSource} from './picture-source.ts'

/** `noscript` beside a picture that a script loads: its picture is read where the page does not show the same. */
export function readNoscript(element: Element, context: Context, page: Page, readImage: Handler): void {
  for (const image of elementsIn(element)) {
    if (image.tagName !== 'img') continue
    const address = fileOf(image)
    if (address === undefined || page.pictures.has(address)) continue
    readImage(image, context, page)
    page.pictures.set(address, 'noscript')
  }
}

/** Whether a picture was read already, as its own `noscript`; notes it otherwise. */
export function wasRead(image: Element, page: Page): boolean {
  const address = fileOf(image)
  if (address === undefined) return false
  const known = page.pictures.get(address)
  page.pictures.set(address, 'image')
  return known === 'noscript'
}

/** Nodes without the placeholders of pictures that the `noscript` behind them shows. */
export function withoutPlaceholders(nodes: readonly Nodes[]): readonly Nodes[] {
  if (!nodes.some(isNoscript)) return nodes
  const isFollowed = (index: number): boolean => {
    const next = nodes
      .slice(index + 1, index + 3)
      .find((node) => node.type !== 'text' || node.value.trim() !== '')
    return next !== undefined && isNoscript(next) && findElement(next, 'img') !== undefined
  }
  return nodes.filter(
    (node, index) =>
      node.type !== 'element' || node.tagName !== 'img' || !isPlaceholderAlone(node) || !isFollowed(index),
  )
}

const isNoscript = (node: Nodes): boolean => node.type === 'element' && node.tagName === 'noscript'

/** The address without its host and the size that is asked for: both forms of a picture have the rest. */
function fileOf(image: Element): string | undefined {
  const address = safeHref(pictureSource(image))
  if (address === undefined) return undefined
  const [path = '', ...query] = address.replace(/#.*$/, '').split('?')
  const file = path
    .replace(/^https?:\/\/[^/]+(?=\/)/i, '')
    .replace(/-(?:\d{2,4}x\d{2,4}|scaled)(?=\.\w+$)/, '')
  if (/\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(file)) return file
  const names = query
    .join('?')
    .split('&')
    .filter((field) => !sizeField.test(field))
  return `${file}?${names.join('&')}`
}

const sizeField = /^(?:auto|crop|dpr|fit|format|h|height|q|quality|resize|ssl|v|ver|w|width|zoom)=|^$/
