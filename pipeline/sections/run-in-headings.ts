import type {Block} from '../parse/block.ts'
import {sliceSpans} from '../text/slice-spans.ts'
import {topicLine} from '../wording/section-headings.ts'

/** “What causes it? This injury …” */
const question =
  /^[-–—•]? ?((?:what|why|how|when|who|which|where|is|are|can|do|does|should|will)\b[^?.!]{3,90}\?)\s?(?=\S.{30,})/i
/** “Causes: falls, …”, and not “Causes: What Brings It On”, which is a heading as a whole. */
const label =
  /^(\p{Lu}[^:.?!]{3,60}): ?(?=\S.{3,})(?!(?:[Ww]hat|[Hh]ow|[Ww]hy|[Ww]hen|[Ww]ho|[Ww]here|[Ww]hich)\b[^.,;:!?]{3,80}$)/u

/** So many paragraphs must open with a heading, on a page with fewer of its own, before they are cut there. */
const FEWEST_QUESTIONS = 3
const FEWEST_LABELS = 2

/** “Symptoms Pain, swelling, itching”: a row of a box of facts. */
const factLine =
  /^(Symptoms|Causes|Risk factors|Treatments?(?: options)?|Diagnosis|Prevention) (?=\p{Lu}[^.:?!,]{2,60}(?:, [^.:?!,]{2,60}){2,}$)/u

type Opening = (block: Block) => {readonly heading: string; readonly length: number} | undefined

/** Makes headings of the questions, or words such as “Causes:”, that paragraphs open with, on a page that has no other headings to speak of. */
export function runInHeadings(blocks: readonly Block[]): readonly Block[] {
  const cut = cutAt(blocks, asks, FEWEST_QUESTIONS)
  const labelled = cut === blocks ? cutAt(blocks, labels, FEWEST_LABELS) : cut
  return labelled === blocks ? cutAt(blocks, bolds, FEWEST_LABELS) : labelled
}

const asks: Opening = ({text}) => opening(question.exec(text))
const labels: Opening = ({text}) => {
  const found = opening(label.exec(text) ?? factLine.exec(text))
  return found && (topicLine.test(found.heading) || kindOfTopic.test(found.heading)) ? found : undefined
}
/** “**Symptoms** They come …”: a line in bold above its text, with nothing between them but the end of a line. */
const bolds: Opening = ({text, spans: [first, second]}) => {
  const heading = first?.text.trim() ?? ''
  const isOpening =
    first?.marks.includes('strong') === true &&
    second !== undefined &&
    /^\s+\p{Lu}/u.test(text.slice(heading.length)) &&
    (topicLine.test(heading) || kindOfTopic.test(heading))
  return isOpening
    ? {heading, length: text.length - text.slice(first.text.length).trimStart().length}
    : undefined
}
/** “Home treatment” is none of the usual words, and a heading beside these. */
const kindOfTopic =
  /^(?:[\p{L}-]+ ){1,2}(?:symptoms?|causes?|treatments?|care|advice|diagnosis|prevention|exercises)$/iu

const opening = (found: RegExpExecArray | null): ReturnType<Opening> =>
  found?.[1] === undefined ? undefined : {heading: found[1], length: found[0].length}

function cutAt(blocks: readonly Block[], opens: Opening, fewest: number): readonly Block[] {
  const openings = blocks.map((block) => (isText(block) ? opens(block) : undefined))
  const found = new Set(openings.flatMap((each) => (each ? [each.heading] : []))).size
  const headings = blocks.filter(({kind}) => kind === 'heading').length
  if (found < fewest || headings >= found) return blocks
  return blocks.flatMap((block, index): Block[] => {
    const opened = openings[index]
    if (opened === undefined) return [block]
    const {heading, length} = opened
    const {text, spans, line} = block
    const start = text.indexOf(heading)
    return [
      {
        kind: 'heading',
        level: 2,
        text: heading,
        spans: sliceSpans(spans, start, start + heading.length),
        line,
      },
      {kind: 'paragraph', text: text.slice(length), spans: sliceSpans(spans, length), line},
    ]
  })
}

const isText = (block: Block): boolean =>
  (block.kind === 'line' || (block.kind === 'paragraph' && block.item === undefined)) &&
  block.note === undefined
