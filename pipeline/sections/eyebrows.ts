import type {Block} from '../parse/block.ts'

/** So many cards in a row are no accident. */
const FEWEST = 3
const MOST_WORDS = 7
const FEWEST_TEXT_WORDS = 12

/** A card of a page, by the indices of its lines. */
export interface Card {
  /** “For muscle spasm”: the small line above the name. */
  readonly eyebrow: number
  readonly name: number
}

/**
 * Cards of a text that stand one after the other, each with a small line above its name and a text below: the small
 * lines name nothing.
 *
 * @param isFree Whether nothing else is known of a line.
 */
export function cardsWithEyebrows(
  blocks: readonly Block[],
  isFree: (index: number) => boolean,
): readonly (readonly Card[])[] {
  const runs: Card[][] = []
  let run: Card[] = []
  const settle = (): void => {
    if (run.length >= FEWEST) runs.push(run)
    run = []
  }
  for (let index = 0; index < blocks.length; index += 1) {
    const isCard =
      isFree(index) &&
      isFree(index + 1) &&
      isShort(blocks[index]) &&
      isShort(blocks[index + 1]) &&
      isTold(blocks[index + 2])
    if (!isCard) {
      settle()
      continue
    }
    run.push({eyebrow: index, name: index + 1})
    index += 2
    while (blocks[index + 1]?.kind === 'listItem') index += 1
  }
  settle()
  return runs
}

const isShort = (block: Block | undefined): boolean =>
  block?.kind === 'line' && /[^.,:;!?]$/.test(block.text) && block.text.split(' ').length <= MOST_WORDS

const isTold = (block: Block | undefined): boolean =>
  block?.kind === 'line' &&
  /[.!]["”)]?$/.test(block.text) &&
  block.text.split(' ').length >= FEWEST_TEXT_WORDS
