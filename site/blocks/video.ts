import type {PortableTextTypeComponent} from '@portabletext/to-html'
import {safeHref} from '../href.ts'
import {html, toMarkup, type Html} from '../html.ts'
import type {Image} from '../fetch.ts'
import {pictureOf} from './figure.ts'

export interface Video {
  readonly _type: 'video'
  readonly url?: string
  readonly title?: string
  readonly description?: string
  readonly durationSeconds?: number
  readonly thumbnail?: Image | null
  readonly transcript?: string
}

export const video: PortableTextTypeComponent<Video> = ({value}) => toMarkup(videoLink(value))

/** A video as a link: pages load nothing from other sites' players. */
export function videoLink(value: Video): Html {
  const href = safeHref(value.url)
  const title = value.title ?? 'Video'
  const thumbnail = value.thumbnail && pictureOf(value.thumbnail)
  const duration = value.durationSeconds ? ` (${clock(value.durationSeconds)})` : ''
  const label = href
    ? html`<a href="${href}">${thumbnail}Watch: ${title}</a>${duration}`
    : html`${title}${duration}`
  const description = value.description && html`<p>${value.description}</p>`
  const transcript =
    value.transcript &&
    html`<details>
      <summary>Transcript</summary>
      <p>${value.transcript}</p>
    </details>`
  return html`<div class="video">
    <p>${label}</p>
    ${description}${transcript}
  </div>`
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
