import type {PortableTextMarkComponent} from '@portabletext/to-html'
import {resolveHref} from '../href.ts'
import {html, raw, toMarkup} from '../html.ts'

interface InternalLink {
  readonly _type: 'internalLink'
  readonly to?: {readonly _type: string; readonly slug: string | null} | null
  readonly anchor?: string
}

/** A link to other content; only its words remain while the target is unpublished or has no page. */
export const internalLink: PortableTextMarkComponent<InternalLink> = ({value, children}) => {
  const href = value?.to ? resolveHref(value.to._type, value.to.slug) : undefined
  if (href === undefined) return children
  const anchor = value?.anchor ? `#${encodeURIComponent(value.anchor)}` : ''
  return toMarkup(html`<a href="${href}${anchor}">${raw(children)}</a>`)
}
