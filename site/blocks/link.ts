import type {PortableTextMarkComponent} from '@portabletext/to-html'
import {safeHref} from '../href.ts'
import {html, raw, toMarkup} from '../html.ts'

interface Link {
  readonly _type: 'link'
  readonly href?: string
  readonly newTab?: boolean
}

/** A web link. When its address may not be followed only its words remain. */
export const link: PortableTextMarkComponent<Link> = ({value, children}) => {
  const href = safeHref(value?.href)
  if (href === undefined) return children
  const words = raw(children)
  const anchor = value?.newTab
    ? html`<a href="${href}" target="_blank" rel="noopener">${words}</a>`
    : html`<a href="${href}">${words}</a>`
  return toMarkup(anchor)
}
