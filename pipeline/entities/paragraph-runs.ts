import type {Span} from '../parse/block.ts'
import type {PageBlock} from '../sections/page.ts'
import {cutShortSentence} from '../text/short-sentence.ts'
import {advice} from '../wording/instructions.ts'
import {type StatedList, symptomWord, treatmentWord} from '../wording/statements.ts'

/** So many paragraphs in a row must be alike, where nothing in them marks what they name. */
const SHORTEST_RUN = 3
const MOST_ADVICE_WORDS = 30

/**
 * What belongs to the run of paragraphs that starts at a block, where each names one thing: “Name: text”, a short
 * sentence before others, and among treatments a sentence that tells the reader to do something.
 */
export function paragraphRun(
  blocks: readonly PageBlock[],
  start: number,
  own?: StatedList,
): ((block: PageBlock) => boolean) | undefined {
  const first = blocks[start]
  if (first?.role !== 'paragraph') return undefined
  const isRun = (belongs: (block: PageBlock) => boolean, length: number): boolean =>
    blocks.length >= start + length && blocks.slice(start, start + length).every(belongs)
  if (isRun(isNamed, 2)) return isNamed
  if (isRun(isTerse, SHORTEST_RUN)) return isTerse
  if (own === 'treatments' && isRun(isAdvice, SHORTEST_RUN)) return isAdvice
  const shortest = start === 0 && blocks.length === SHORTEST_RUN ? SHORTEST_RUN : LONG_RUN
  if (own === 'symptoms' && isRun(isUnended, shortest) && tellsOf(own, blocks, start, isUnended))
    return isUnended
  const bare = blocks[start - 1]?.block.text.endsWith(':') === true ? isAnnounced : isBare
  return own !== undefined &&
    own !== 'exercises' &&
    isRun(bare, SHORTEST_RUN) &&
    tellsOf(own, blocks, start, bare)
    ? bare
    : undefined
}

/** A short text that is no sentence, as a page shows that lays out its list with boxes or line breaks. */
const isBare = (block: PageBlock): boolean =>
  isAnnounced(block) && block.block.text.split(' ').length <= MOST_BARE_WORDS

/** So many texts in a row, and three that are all of a section, that end without a stop are no sentences, however long. */
const LONG_RUN = 4
const isUnended = ({role, block: {text}}: PageBlock): boolean =>
  role === 'paragraph' &&
  text.split(' ').length <= MOST_ADVICE_WORDS &&
  /^\p{Lu}(?:[^.:?!]|\.(?=\d))*[^.,:?!;–—-]$/u.test(text)

/** The same, below a line that announces a list. */
const isAnnounced = ({role, block: {text}}: PageBlock): boolean =>
  role === 'paragraph' &&
  text.split(' ').length <= MOST_ANNOUNCED_WORDS &&
  /^\p{Lu}[^:?!;]*[^.,:?!;]$/u.test(text)

const MOST_BARE_WORDS = 8
const MOST_ANNOUNCED_WORDS = 20
/** The first of a run tell what it is. */
const MOST_ASKED = 20

/** Whether most of a run may be what its section lists: treatments by their words, since a page's last lines are short too. */
function tellsOf(
  own: StatedList,
  blocks: readonly PageBlock[],
  start: number,
  belongs: (block: PageBlock) => boolean,
): boolean {
  const known = own === 'treatments' ? treatmentWord : own === 'symptoms' ? symptomWord : undefined
  if (known === undefined) return true
  const near = blocks.slice(start, start + MOST_ASKED)
  const end = near.findIndex((block) => !belongs(block))
  const run = end < 0 ? near : near.slice(0, end)
  return run.filter(({block: {text}}) => known.test(text)).length * 2 >= run.length
}

/** Whether a paragraph opens with a name: “Name: text”, “Name – text”, “**Name.** Text”. */
export const isNamed = ({role, block}: PageBlock): boolean =>
  role === 'paragraph' && (named(block.text) || opensWithMarkedName(block.spans))

const named = (text: string): boolean => namedParagraph.test(text) && !statement.test(text)

/** “Patience matters here – it …”. */
const statement =
  /^[^.:?!–—-]*\b(?:is|are|was|matters?|helps?|can|will|may|should|must|(?:start|begin|need|take|come|depend|involve|mean|include|work|combine|focuse|require|tend|happen|feel|get|vari|respond)e?s)\b[^.:?!–—-]* [–—-] /iu

const namedParagraph =
  /^["“‘']?\p{Lu}[^.:?!]{1,60}(?<! (?:include|including|are|is|as|for|to|by)) ?: ?\S|^["“‘']?\p{Lu}[^.:?!–—]{1,45} [–—-] \p{L}/u

const opensWithMarkedName = ([name, next]: readonly Span[]): boolean =>
  name !== undefined &&
  next !== undefined &&
  name.marks.length > next.marks.length &&
  /^\p{Lu}[^.:?!]{1,60}[.:]?\s*$/u.test(name.text) &&
  (/[.:]\s*$/.test(name.text) || /^\s*[:–—-]|^\s+\p{Lu}/u.test(next.text))

/** “Stay active. Bed rest …”. */
const isTerse = ({role, block}: PageBlock): boolean =>
  role === 'paragraph' && cutShortSentence(block.text) !== undefined

/** “Wear shoes that support your arch.” */
const isAdvice = ({role, block: {text}}: PageBlock): boolean =>
  role === 'paragraph' &&
  advice.test(text) &&
  text.split(' ').length <= MOST_ADVICE_WORDS &&
  !/[.!?] \p{Lu}/u.test(text)
