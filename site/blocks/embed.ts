import type {PortableTextTypeComponent} from '@portabletext/to-html'
import {safeHref} from '../href.ts'
import {html, toMarkup} from '../html.ts'

interface Embed {
  readonly _type: 'embed'
  readonly url?: string
  readonly provider?: string
  readonly title?: string
  readonly text?: string
}

/** Content of another site as a link with its words: pages load nothing from there. */
export const embed: PortableTextTypeComponent<Embed> = ({value: {url, provider, title, text}}) => {
  const href = safeHref(url)
  const name = title ?? provider ?? url
  const label = href ? html`<a href="${href}">${name}</a>` : name
  const site = title && provider && html` <span class="provider">${provider}</span>`
  return toMarkup(
    html`<div class="embed">
      ${text && html`<p>${text}</p>`}
      <p>${label}${site}</p>
    </div>`,
  )
}
