import type {PortableTextTypeComponent} from '@portabletext/to-html'
import {html, toMarkup} from '../html.ts'
import {calloutTones} from '../../schemas/vocabulary.ts'
import type {Blocks, TextRenderer} from './text-renderer.ts'

interface Callout {
  readonly _type: 'callout'
  readonly tone?: string
  readonly heading?: string
  readonly body?: Blocks
}

/** A box beside the running text. */
export function callout(renderer: TextRenderer): PortableTextTypeComponent<Callout> {
  return ({value}) => {
    const tone = calloutTones.find((known) => known === value.tone) ?? 'note'
    const heading = value.heading && html`<p class="callout-heading">${value.heading}</p>`
    return toMarkup(
      html`<div class="callout callout-${tone}" role="note">${heading}${renderer.blocks(value.body)}</div>`,
    )
  }
}
