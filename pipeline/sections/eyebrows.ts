import type {Block} from '../parse/block.ts'

/** So many cards in a row are no accident. */
const FEWEST = 3
const MOST_WORDS = 7
const FEWEST_TEXT_WORDS = 12
/** Of a text below a counted step. */
const FEWEST_STEP_WORDS = 6

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
 * @param isTopic Whether the words of a line are those of a section's heading; below “Step 1” they name a step.
 */
export function cardsWithEyebrows(
  blocks: readonly Block[],
  isFree: (index: number) => boolean,
  isTopic: (index: number) => boolean,
): readonly (readonly Card[])[] {
  const runs: Card[][] = []
  let run: Card[] = []
  const settle = (): void => {
    if (run.length >= FEWEST) runs.push(run)
    run = []
  }
  for (let index = 0; index < blocks.length; index += 1) {
    const step = isStep(blocks[index])
    const isCard =
      isFree(index) &&
      isFree(index + 1) &&
      (step || (isShort(blocks[index]) && !isTopic(index) && !isTopic(index + 1))) &&
      isShort(blocks[index + 1]) &&
      isTold(blocks[index + 2], step ? FEWEST_STEP_WORDS : FEWEST_TEXT_WORDS)
    if (!isCard) {
      settle()
      continue
    }
    run.push({eyebrow: index, name: index + 1})
    index += 2
    while (blocks[index + 1]?.kind === 'listItem' && !isStep(blocks[index + 1])) index += 1
  }
  settle()
  return runs
}

const isShort = (block: Block | undefined): boolean =>
  block?.kind === 'line' && /[^.,:;!?]$/.test(block.text) && block.text.split(' ').length <= MOST_WORDS

/** “Step 2”, below a number or with it for a bullet. */
const isStep = (block: Block | undefined): boolean =>
  (block?.kind === 'line' || block?.kind === 'listItem') &&
  /^(?:step|phase|stage) (?:\d{1,2}|one|two|three|four|five|six)$/i.test(block.text)

const isTold = (block: Block | undefined, fewestWords: number): boolean =>
  block?.kind === 'line' && /[.!]["”)]?$/.test(block.text) && block.text.split(' ').length >= fewestWords
