import type {Element} from 'hast'
import {safeHref} from '../safe-href.ts'
import {elementsIn} from './element.ts'
import type {Context, Handler, Page} from './page.ts'
import {pictureSource} from './picture-source.ts'

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

/** The address without the size that is asked for. */
function fileOf(image: Element): string | undefined {
  const address = safeHref(pictureSource(image))
  return address?.replace(/\?.*$/, '').replace(/-\d{2,4}x\d{2,4}(?=\.\w+$)/, '')
}
