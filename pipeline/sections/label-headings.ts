import type {Block} from '../parse/block.ts'

/** So many labels with a text below each are headings. */
const FEWEST = 3
const MOST_LABEL_WORDS = 8
const FEWEST_TEXT_WORDS = 6

/** Makes headings of the lines in a row that are “Name:” and nothing else, with a text right below each. */
export function labelHeadings(blocks: readonly Block[], settled: ReadonlySet<number>): readonly Block[] {
  const labels = new Set<number>()
  let run: number[] = []
  const settle = (): void => {
    if (run.length >= FEWEST) for (const at of run) labels.add(at)
    run = []
  }
  for (let index = 0; index < blocks.length; index += 1) {
    if (!settled.has(index) && isLabel(blocks[index]) && isText(blocks[index + 1])) {
      run.push(index)
      index += 1
    } else if (run.length === 0 || blocks[index]?.kind === 'heading' || !isText(blocks[index])) settle()
  }
  settle()
  if (labels.size === 0) return blocks
  let level = 2
  return blocks.map((block, index): Block => {
    if (block.kind === 'heading') ({level} = block)
    if (!labels.has(index)) return block
    const {text, spans, line} = block
    return {kind: 'heading', level: level + 1, text, spans, line}
  })
}

const isWords = (block: Block | undefined): boolean => block?.kind === 'paragraph' || block?.kind === 'line'

const isLabel = (block: Block | undefined): boolean =>
  block !== undefined &&
  isWords(block) &&
  /^\p{Lu}[^.:?!]+:$/u.test(block.text) &&
  block.text.split(' ').length <= MOST_LABEL_WORDS

const isText = (block: Block | undefined): boolean =>
  block !== undefined &&
  isWords(block) &&
  !block.text.endsWith(':') &&
  block.text.split(' ').length >= FEWEST_TEXT_WORDS
