import {type Html, html} from '../../site/html.ts'

/** Joins the parts of one article's result with the blocks of its source, by ids that are unique in the report. */
export interface Joins {
  /** Attributes of an element that holds words of these blocks. */
  attributes(blocks: readonly string[]): Html
  /** Links to the blocks. */
  links(blocks: readonly string[]): Html
  /** Id of the first element that holds words of a block. */
  placeOf(block: string): string | undefined
  blockId(block: string): string
}

export function createJoins(article: number): Joins {
  const places = new Map<string, string>()
  let count = 0
  const blockId = (block: string): string => `a${article}-${block}`
  return {
    attributes(blocks) {
      if (blocks.length === 0) return html``
      count += 1
      const id = `a${article}-r${count}`
      for (const block of blocks) if (!places.has(block)) places.set(block, id)
      return html` id="${id}" data-from="${blocks.join(' ')}"`
    },
    links: (blocks) =>
      blocks.length === 0
        ? html``
        : html` <span class="refs">${blocks.map(
            (block) =>
              html`<a href="#${blockId(block)}" aria-label="Source block ${numberIn(block)}">${numberIn(block)}</a>`,
          )}</span>`,
    placeOf: (block) => places.get(block),
    blockId,
  }
}

/** `b017` → `17`. */
export const numberIn = (block: string): string => block.replace(/^b0*/, '')
