import type {PageBlock} from '../sections/page.ts'
import type {Wording} from '../wording/wording.ts'
import type {FaqFact} from './facts.ts'

const MOST_QUESTION_WORDS = 30

export interface FaqReading {
  readonly before: readonly PageBlock[]
  readonly faqs: readonly FaqFact[]
  readonly after: readonly PageBlock[]
}

/** Reads the question and answer pairs of an FAQ section, whatever marks its questions. */
export function readFaqs(blocks: readonly PageBlock[], {noise}: Wording): FaqReading {
  const marked = blocks.some(({role}) => role === 'question')
  const level = marked ? undefined : questionLevel(blocks)
  const asks = (block: PageBlock): boolean => (marked ? block.role === 'question' : isQuestion(block, level))
  const before: PageBlock[] = []
  const pairs: {question: PageBlock; answer: PageBlock[]}[] = []
  // What asks the reader to come ends the pairs, unless readers ask more below it.
  const asked = blocks.findLastIndex((block) => asks(block) && !promotes.test(block.block.text))
  const end = blocks.findIndex((block, index) => index > asked && asks(block))
  for (const block of end < 0 ? blocks : blocks.slice(0, end)) {
    if (asks(block)) pairs.push({question: block, answer: []})
    else if (block.role === 'heading' && (level === undefined || (block.level ?? 0) < level))
      before.push(block)
    else (pairs.at(-1)?.answer ?? before).push(block)
  }
  const last = pairs.at(-1)
  const after = [
    ...(last ? takeTail(last.answer, marked, noise.notice) : []),
    ...(end < 0 ? [] : blocks.slice(end)),
  ]
  const unanswered = pairs.filter(({answer}) => answer.length === 0).map(({question}) => question)
  return {before: [...before, ...unanswered], faqs: pairs.filter(({answer}) => answer.length > 0), after}
}

/** Asks the reader to come, not what readers ask. */
const promotes =
  /^(?:dealing|need|want|ready|looking|tired|struggling|suffering|not sure|interested|(?:still )?have (?:more |any )?questions|still|got)\b/i

/** Removes from the last answer, and returns, what follows it but is no part of it. */
function takeTail(answer: PageBlock[], marked: boolean, notice: RegExp): PageBlock[] {
  const end = answer.findIndex(
    ({role, block}, index) =>
      index > 0 && (notice.test(block.text) || (marked && role !== 'answer' && role !== 'listItem')),
  )
  return end < 0 ? [] : answer.splice(end)
}

/** Level of the headings that are questions; none where paragraphs ask and headings only group them. */
function questionLevel(blocks: readonly PageBlock[]): number | undefined {
  const headings = blocks.filter(({role}) => role === 'heading')
  const asking = headings.filter(({block}) => block.text.endsWith('?'))
  const spoken = blocks.some((block) => isSpokenQuestion(block))
  const levels = (asking.length > 0 || spoken ? asking : headings).map(({level}) => level ?? 0)
  return levels.reduce<number | undefined>((top, level) => Math.min(top ?? level, level), undefined)
}

function isQuestion(block: PageBlock, level: number | undefined): boolean {
  return level === undefined ? isSpokenQuestion(block) : block.role === 'heading' && block.level === level
}

function isSpokenQuestion({role, block}: PageBlock): boolean {
  if (role !== 'paragraph' && role !== 'listItem') return false
  return block.text.endsWith('?') && block.text.split(' ').length <= MOST_QUESTION_WORDS
}
