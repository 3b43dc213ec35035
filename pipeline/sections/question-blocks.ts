import type {Block} from '../parse/block.ts'
import {withoutSharedMarks} from '../text/shared-marks.ts'
import {sliceSpans} from '../text/slice-spans.ts'
import {headingKind} from '../wording/heading-kind.ts'
import type {Wording} from '../wording/wording.ts'
import {letteredPairs} from './lettered-pairs.ts'

/** So many texts in a row must hold a question and its answer. */
const FEWEST_PAIRS = 2
const MOST_HEADING_WORDS = 8
const LONGEST_QUESTION = 200
/** Characters of the signs around it. */
const MOST_SIGNS = 8
const LONGEST_HEADING = 80

/** “▼ Does it hurt? +”: signs of a fold around its question. */
const foldSigns = /^(?:[▼▾▶▸►⌄+›]\s*)?(?<asks>\p{Lu}[^?!]{5,200}\?)(?:\s*[+▼▾⌄˅–›])?$/u

/** “Does it hurt? It does, at night.” */
const pair = /^(?:\d{1,2}[.)]\s+)?(?<asks>\p{Lu}[^.?!]{5,200}\?)\s+(?=\S.*\S.*\S)/u

/** Takes the signs of folds off questions, and cuts texts of an FAQ that hold a question and its answer. */
export function questionBlocks(blocks: readonly Block[], {sectionHeadings}: Wording): readonly Block[] {
  if (!blocks.some(({text}) => text.includes('?'))) return blocks
  const plain = letteredPairs(blocks.map(withoutSigns))
  const pairs = new Set<number>()
  for (const [index, block] of plain.entries()) {
    if (!isHeadingLike(block) || headingKind(block.text, sectionHeadings) !== 'faqs') continue
    let end = index + 1
    while (isPair(plain[end])) end += 1
    if (end - index <= FEWEST_PAIRS) continue
    for (let at = index + 1; at < end; at += 1) pairs.add(at)
  }
  return pairs.size === 0
    ? plain
    : plain.flatMap((block, index) => (pairs.has(index) ? cutPair(block) : [block]))
}

function withoutSigns(block: Block): Block {
  const {kind, text} = block
  if (text.length > LONGEST_QUESTION + MOST_SIGNS || !text.includes('?')) return block
  if (!isText(block) && kind !== 'heading' && kind !== 'question') return block
  const asks = foldSigns.exec(text)?.groups?.['asks']
  if (asks === undefined || asks === text) return block
  const start = text.indexOf(asks)
  return {...block, text: asks, spans: sliceSpans(block.spans, start, start + asks.length)}
}

function cutPair(block: Block): Block[] {
  const found = pair.exec(block.text)
  const asks = found?.groups?.['asks']
  if (!found || asks === undefined) return [block]
  const {text, spans, line} = block
  const start = text.indexOf(asks)
  const rest = found[0].length
  return [
    {
      kind: 'question',
      text: asks,
      spans: withoutSharedMarks(sliceSpans(spans, start, start + asks.length)),
      line,
    },
    {kind: 'answer', text: text.slice(rest), spans: sliceSpans(spans, rest), line},
  ]
}

const isPair = (block: Block | undefined): boolean =>
  block !== undefined && isText(block) && pair.test(block.text)

const isText = ({kind, note}: Block): boolean =>
  note === undefined && (kind === 'line' || kind === 'paragraph' || kind === 'listItem')

const isHeadingLike = ({kind, text}: Block): boolean =>
  text.length <= LONGEST_HEADING &&
  (kind === 'heading' ||
    ((kind === 'line' || kind === 'paragraph') && text.split(' ').length <= MOST_HEADING_WORDS))
