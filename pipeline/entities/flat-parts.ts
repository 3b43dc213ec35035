import type {PageBlock} from '../sections/page.ts'
import type {Item} from './items.ts'

const FEWEST_PARTS = 3
const MOST_LABEL_WORDS = 7
/** What tells of something has more words than its name. */
const MOST_NAME_WORDS = 5

/**
 * The items of a list that was cut flat: names with a colon, each above the items that tell of it. None where it is
 * another list.
 */
export function flatParts(items: readonly Item[]): Item[] | undefined {
  const labels = items.filter(isLabel)
  if (labels.length < FEWEST_PARTS || items[0] !== labels[0]) return undefined
  if (items.some(({rest}) => rest.length > 0)) return undefined
  const parts: {head: PageBlock; rest: PageBlock[]}[] = []
  for (const item of items) {
    if (isLabel(item)) parts.push({head: item.head, rest: []})
    else parts.at(-1)?.rest.push(item.head)
  }
  return parts.every(({rest}) => tellsMore(rest)) ? parts : undefined
}

const isLabel = ({head: {block}}: Item): boolean =>
  block.text.endsWith(':') &&
  wordCount(block.text) <= MOST_LABEL_WORDS &&
  !/^(?:in|on|at|for|during|if|when|before|after) /i.test(block.text)

/** Whether most items tell of what stands above them, and name nothing. */
const tellsMore = (items: readonly PageBlock[]): boolean =>
  items.length > 0 &&
  items.filter(({block: {text}}) => /[.!]$/.test(text) && wordCount(text) > MOST_NAME_WORDS).length * 2 >=
    items.length

const wordCount = (text: string): number => text.split(' ').length
