import type {PortableTextTypeComponent} from '@portabletext/to-html'
import {safeHref} from '../href.ts'
import {attribute, html, toMarkup, type Html} from '../html.ts'
import type {Image} from '../fetch.ts'

export interface Figure extends Image {
  readonly _type: 'figure'
}

export const figure: PortableTextTypeComponent<Figure> = ({value}) => toMarkup(pictureWithCaption(value))

/** A picture with its caption and credit; nothing when there is no picture. */
export function pictureWithCaption(image: Image | null | undefined): Html {
  const picture = image && pictureOf(image)
  if (!picture) return html``
  const credit = image.credit && html` <span class="credit">${image.credit}</span>`
  const caption = (image.caption || credit) && html`<figcaption>${image.caption}${credit}</figcaption>`
  return html`<figure>${picture}${caption}</figure>`
}

/** The picture alone. A decorative one has an empty description, so that it is not read out. */
export function pictureOf(image: Image): Html | undefined {
  const source = safeHref(image.url ?? image.sourceUrl)
  if (source === undefined) return undefined
  const alt = image.decorative ? '' : (image.alt ?? '')
  const width = attribute('width', image.width)
  const height = attribute('height', image.height)
  return html`<img src="${source}" alt="${alt}" ${width} ${height} loading="lazy" />`
}
