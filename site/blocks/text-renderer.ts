import type {TypedObject} from '@portabletext/types'
import type {Html} from '../html.ts'

/** Portable Text as a query gives it. */
export type Blocks = readonly TypedObject[] | null | undefined

/** Prints Portable Text. */
export interface TextRenderer {
  /** All blocks, one after the other. */
  readonly blocks: (value: Blocks) => Html
  /** A first plain paragraph without its element, to go on after other words, and then the blocks that follow. */
  readonly lead: (value: Blocks) => {readonly line: Html; readonly rest: Html}
}

/** Markup in content that no component of the site knows. */
export interface UnknownMarkup {
  readonly kind: 'block' | 'mark' | 'blockStyle' | 'listStyle' | 'listItemStyle'
  readonly type: string
}

export interface TextContext {
  /** Number of each citation of the page, by the id of the cited document. */
  readonly citations: ReadonlyMap<string, number>
  readonly onUnknownMarkup: (markup: UnknownMarkup) => void
}
