import type {PortableTextTypeComponent} from '@portabletext/to-html'
import {resolveHref} from '../href.ts'
import {html, toMarkup, type Html} from '../html.ts'
import type {Blocks, TextRenderer} from './text-renderer.ts'

interface EntityList {
  readonly _type: 'entityList'
  readonly heading?: string
  readonly items?: readonly EntityListItem[] | null
}

interface EntityListItem {
  readonly name: string | null
  readonly entity: {readonly _type: string; readonly slug: string | null} | null
  readonly note: Blocks
}

/** A list of linked content inside running text. */
export function entityList(renderer: TextRenderer): PortableTextTypeComponent<EntityList> {
  return ({value}) => {
    const heading = value.heading && html`<p class="list-heading">${value.heading}</p>`
    const items = (value.items ?? []).map((item) => entityListItem(item, renderer))
    return toMarkup(
      html`${heading}
        <ul>
          ${items}
        </ul>`,
    )
  }
}

function entityListItem({name, entity, note}: EntityListItem, renderer: TextRenderer): Html | undefined {
  if (!name) return undefined
  const href = entity ? resolveHref(entity._type, entity.slug) : undefined
  const title = href ? html`<a href="${href}">${name}</a>` : html`${name}`
  const {line, rest} = renderer.lead(note)
  return html`<li>${title}${toMarkup(line) !== '' && html`: ${line}`}${rest}</li>`
}
