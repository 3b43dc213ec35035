import type {Block} from '../parse/block.ts'
import {sliceSpans} from '../text/slice-spans.ts'

/** “What causes it? This injury …” */
const question =
  /^[-–—•]? ?((?:what|why|how|when|who|which|where|is|are|can|do|does|should|will)\b[^?.!]{3,90}\?)\s?(?=\S.{30,})/i

/** So many paragraphs must open with a question, on a page with fewer headings, before they are its headings. */
const FEWEST_QUESTIONS = 3

/** Makes headings of the questions that paragraphs open with, on a page that has no other headings to speak of. */
export function runInQuestions(blocks: readonly Block[]): readonly Block[] {
  const asked = blocks.filter((block) => isAsked(block)).length
  const headings = blocks.filter(({kind}) => kind === 'heading').length
  if (asked < FEWEST_QUESTIONS || headings >= asked) return blocks
  return blocks.flatMap((block): Block[] => {
    const found = isAsked(block) ? question.exec(block.text) : null
    const asks = found?.[1]
    if (!found || asks === undefined) return [block]
    const start = found[0].indexOf(asks)
    const {text, spans, line} = block
    const rest = found[0].length
    return [
      {kind: 'heading', level: 2, text: asks, spans: sliceSpans(spans, start, start + asks.length), line},
      {kind: 'paragraph', text: text.slice(rest), spans: sliceSpans(spans, rest), line},
    ]
  })
}

const isAsked = (block: Block): boolean =>
  (block.kind === 'line' || (block.kind === 'paragraph' && block.item === undefined)) &&
  block.note === undefined &&
  question.test(block.text)
