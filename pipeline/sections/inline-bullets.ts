import type {Block} from '../parse/block.ts'
import {signBullet} from '../text/bullet-signs.ts'
import {sliceSpans} from '../text/slice-spans.ts'
import {lastList} from './last-list.ts'

/** So many bullets in one text make a list of it. */
const FEWEST = 3
/** A text that starts with a picture has so many of them, which are no dashes. */
const FEWEST_PICTURES = 2
/** Items inside a text have so many words, one with the other. */
const FEWEST_ITEM_WORDS = 2

/**
 * Makes a list of a text that holds its items behind each other, each with its bullet: “• Age • Injury • Sport”. What
 * stands before the first stays a text.
 */
export function inlineBullets(blocks: readonly Block[]): readonly Block[] {
  let list = lastList(blocks)
  return blocks.flatMap((block): Block[] => {
    const starts = isText(block) ? startsOf(block.text) : []
    if (starts.length < (starts[0]?.bullet === 0 && signBullet.test(block.text) ? FEWEST_PICTURES : FEWEST))
      return [block]
    list += 1
    const before = block.text.slice(0, starts[0]?.bullet).trimEnd()
    const opening =
      before === '' ? [] : [{...block, text: before, spans: sliceSpans(block.spans, 0, before.length)}]
    const items = starts.map(({from}, index) => {
      const spans = sliceSpans(block.spans, from, starts[index + 1]?.bullet)
      const text = spans.map((span) => span.text).join('')
      return {
        kind: 'listItem',
        item: {list, depth: 1, ordered: false},
        text,
        spans,
        line: block.line,
      } as const
    })
    return [...opening, ...items]
  })
}

const isText = (block: Block): boolean =>
  block.note === undefined &&
  (block.kind === 'line' || (block.kind === 'paragraph' && block.item === undefined))

/** Where each item starts; none where the text does not start with a bullet, unless its items are more than entries of a menu. */
function startsOf(text: string): {readonly bullet: number; readonly from: number}[] {
  const sign =
    /^[•·▪●■✓✔-](?=\s)/u.exec(text)?.[0] ??
    signBullet.exec(text)?.[1] ??
    /[?:.!] ([•▪●■✓✔-])\s+\p{Lu}/u.exec(text)?.[1]
  if (sign === undefined) return []
  const pattern = new RegExp(String.raw`(?:^|\s)${sign}\u{fe0f}?\s+(?=\p{Lu})`, 'gu')
  const starts = [...text.matchAll(pattern)].map(({0: {length}, index}) => ({
    bullet: index,
    from: index + length,
  }))
  const words = text.slice(starts[0]?.from).split(' ').length
  return starts[0]?.bullet === 0 || words >= starts.length * FEWEST_ITEM_WORDS ? starts : []
}
