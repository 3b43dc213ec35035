import type {Block, ListPlace} from '../parse/block.ts'

const MOST_NAME_WORDS = 8
/** So many items must be followed by a text of their own before any text between items is one. */
const FEWEST_DESCRIBED = 2

type Item = Extract<Block, {kind: 'listItem'}>

/**
 * Puts the text below an item that only names something (“• Stress:”) into the item, as the further paragraph that it is.
 * Pages lose that tie where a description is marked up beside its list.
 */
export function describedItems(blocks: readonly Block[]): readonly Block[] {
  const described = blocks.flatMap((block, index) =>
    isName(block) && isText(blocks[index + 1]) && endsItem(blocks, index + 2) ? [index + 1] : [],
  )
  if (described.length < FEWEST_DESCRIBED) return blocks
  const places = new Map<number, ListPlace>()
  for (const index of described) {
    const name = blocks[index - 1]
    if (name?.kind === 'listItem') places.set(index, name.item)
  }
  return joinLists(blocks, places)
}

/** Lists that only such a text has cut become one. */
function joinLists(blocks: readonly Block[], places: ReadonlyMap<number, ListPlace>): Block[] {
  const lists = new Map<number, number>()
  const joined = (item: ListPlace): ListPlace => ({...item, list: lists.get(item.list) ?? item.list})
  return blocks.map((block, index): Block => {
    const place = places.get(index)
    if (place !== undefined) {
      const next = blocks[index + 1]
      if (next?.kind === 'listItem') lists.set(next.item.list, joined(place).list)
      const {text, spans, line} = block
      return {kind: 'paragraph', text, spans, line, item: joined(place)}
    }
    return block.kind === 'listItem' ? {...block, item: joined(block.item)} : block
  })
}

const isName = (block: Block): block is Item =>
  block.kind === 'listItem' &&
  block.note === undefined &&
  block.text.endsWith(':') &&
  block.text.split(' ').length <= MOST_NAME_WORDS

/** A paragraph, or an item that names nothing itself. */
const isText = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.note === undefined &&
  ((block.kind === 'paragraph' && block.item === undefined) || (block.kind === 'listItem' && !isName(block)))

/** What stands below the text: the next item, or a text that is no further one of named texts. */
const endsItem = (blocks: readonly Block[], index: number): boolean => {
  const block = blocks[index]
  // Of items, only every second one can be a text.
  if (blocks[index - 1]?.kind === 'listItem') return block?.kind !== 'listItem' || isName(block)
  return block?.kind !== 'paragraph' || !/^[^.:?!]{2,60}: ?\S/.test(blocks[index - 1]?.text ?? '')
}
