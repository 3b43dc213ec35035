import type {PortableTextMarkComponent} from '@portabletext/to-html'
import {html, raw, toMarkup} from '../html.ts'
import type {TextContext} from './text-renderer.ts'

interface CitationMark {
  readonly _type: 'citationMark'
  readonly source?: {readonly _id: string; readonly title: string} | null
}

/** Words with the number of their source after them, as a link to it; without one when the page does not list it. */
export function citationMark({citations}: TextContext): PortableTextMarkComponent<CitationMark> {
  return ({value, children}) => {
    const number = value?.source ? citations.get(value.source._id) : undefined
    if (number === undefined) return children
    const label = `Source ${number}: ${value?.source?.title ?? ''}`
    return toMarkup(
      html`${raw(children)}<sup><a href="#source-${number}" aria-label="${label}">${number}</a></sup>`,
    )
  }
}
