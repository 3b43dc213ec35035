import type {Block} from '../parse/block.ts'

/** So many names with a text below each are no accident. */
const FEWEST = 3
const MOST_NAME_WORDS = 7
const FEWEST_TEXT_WORDS = 6

/**
 * Lines of a text that stand in turn with sentences, without an empty line between them: each names what the sentence
 * below it tells of, as pages do that lay names and texts out in boxes.
 *
 * @param isFree Whether nothing else is known of a line.
 * @returns The indices of the names of each such run, in order.
 */
export function alternatingNames(
  blocks: readonly Block[],
  isFree: (index: number) => boolean,
): readonly (readonly number[])[] {
  const runs: number[][] = []
  let run: number[] = []
  const settle = (): void => {
    if (run.length >= FEWEST) runs.push(run)
    run = []
  }
  for (let index = 0; index < blocks.length; index += 1) {
    const isPair =
      isFree(index) &&
      isFree(index + 1) &&
      isName(blocks[index]) &&
      isTold(blocks[index + 1]) &&
      isClose(blocks[index + 1])
    if (isPair && run.length > 0 && !isClose(blocks[index])) settle()
    if (isPair) {
      run.push(index)
      index += 1
    } else settle()
  }
  settle()
  return runs
}

const isClose = (block: Block | undefined): boolean => block?.kind === 'line' && block.gap === 0

const isName = (block: Block | undefined): boolean =>
  block?.kind === 'line' &&
  /^["“]?\p{Lu}[^.:;!?]*[^.,:;!?–—-]$/u.test(block.text) &&
  block.text.split(' ').length <= MOST_NAME_WORDS

const isTold = (block: Block | undefined): boolean =>
  block?.kind === 'line' &&
  /[.!]["”)]?$/.test(block.text) &&
  block.text.split(' ').length >= FEWEST_TEXT_WORDS
