/** How much of what an element holds; words of elements that a reader never sees do not count. */
export interface Weight {
  readonly words: number
  /** Words of links, buttons and fields. */
  readonly linked: number
  /** Words outside of links and of what looks like the site around a text. */
  readonly prose: number
  /** Headings that are no links. */
  readonly headings: number
  /** Words of headings. */
  readonly headed: number
}

/** Whether links are half of what stands below the headings of an element, or more. */
export const isMostlyLinks = ({words, linked, headed}: Weight): boolean =>
  linked > 0 && linked * 2 >= words - headed
