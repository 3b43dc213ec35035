import type {PortableTextMarkComponent} from '@portabletext/to-html'
import {resolveHref} from '../href.ts'
import {html, raw, toMarkup} from '../html.ts'

interface InternalLink {
  readonly _type: 'internalLink'
  readonly to?: {readonly _type: string; readonly slug: string | null} | null
}

/** A link to other content; only its words remain while the target is unpublished or has no page. */
export const internalLink: PortableTextMarkComponent<InternalLink> = ({value, children}) => {
  const href = value?.to ? resolveHref(value.to._type, value.to.slug) : undefined
  return href === undefined ? children : toMarkup(html`<a href="${href}">${raw(children)}</a>`)
}
