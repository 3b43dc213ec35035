import type {Block} from '../parse/block.ts'
import {headingKind, knownHeadingKind} from '../wording/heading-kind.ts'
import {symptomWord} from '../wording/statements/symptom-word.ts'
import {treatmentWord} from '../wording/statements/treatments.ts'
import type {Wording} from '../wording/wording.ts'
import {lastList} from './last-list.ts'

/** So many phrases in a row are a list, and so many below a line that ends in a colon. */
const SHORTEST = 3
const SHORTEST_ANNOUNCED = 2
const MOST_WORDS = 20
/** Characters. */
const LONGEST_LEAD_IN = 300
/** Names of so few words, each with a text of so many below it, are no list of either. */
const MOST_NAME_WORDS = 3
const FEWEST_TOLD_WORDS = 10

/** Kinds of sections that list things. */
const listing: ReadonlySet<string> = new Set([
  'symptoms',
  'causes',
  'treatment',
  'exercises',
  'selfCare',
  'prevention',
  'seekHelp',
  'diagnosis',
  'keyTakeaways',
])

/**
 * Makes lists of the phrases in a row that stand right below a heading of a section for such, or below a line with a
 * colon: pages lay out their lists with boxes that are no list to a browser.
 *
 * @param settled Indices of the blocks whose role is known already: the title, bylines, buttons and the like.
 */
export function phraseLists(
  blocks: readonly Block[],
  settled: ReadonlySet<number>,
  {sectionHeadings, leadIns}: Wording,
): readonly Block[] {
  const runs = new Map<number, number>()
  let list = lastList(blocks)
  let parent = {kind: 'other', level: 0}
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block?.kind === 'heading') {
      const isPart = block.level > parent.level && knownHeadingKind(block.text, sectionHeadings) === undefined
      if (!isPart) parent = {kind: headingKind(block.text, sectionHeadings), level: block.level}
    }
    const isAnnounced = block?.kind === 'paragraph' && block.text.endsWith(':')
    const said = isAnnounced
      ? leadIns.find(({pattern}) => pattern.test(lastSentence(block.text)))?.list
      : undefined
    const lists = listing.has(parent.kind) || (said !== undefined && said !== 'none')
    if (!lists || (block?.kind !== 'heading' && !isAnnounced)) continue
    const end = endOfPhrases(blocks, index + 1, settled)
    if (end - index - 1 < (isAnnounced ? SHORTEST_ANNOUNCED : SHORTEST)) continue
    if (!isAnnounced && !areKnown(blocks.slice(index + 1, end), parent.kind)) continue
    list += 1
    for (let at = index + 1; at < end; at += 1) runs.set(at, list)
    index = end - 1
  }
  if (runs.size === 0) return blocks
  return blocks.map((block, index): Block => {
    const own = runs.get(index)
    if (own === undefined) return block
    const {text, spans, line} = block
    return {kind: 'listItem', item: {list: own, depth: 1, ordered: false}, text, spans, line}
  })
}

/** The end of the phrases from a block on; their start where they are names and what is told of them. */
function endOfPhrases(blocks: readonly Block[], start: number, settled: ReadonlySet<number>): number {
  let end = start
  while (end < blocks.length && !settled.has(end) && isPhrase(blocks[end])) end += 1
  const counts = blocks.slice(start, end).map(({text}) => wordCount(text))
  const told = counts.filter(
    (count, index) => count >= FEWEST_TOLD_WORDS && (counts[index - 1] ?? count) <= MOST_NAME_WORDS,
  )
  return told.length > 1 ? start : end
}

/** Whether at least half of the texts below a heading are what it promises by their words: a page's last lines are short, too. */
function areKnown(texts: readonly Block[], kind: string): boolean {
  const known = kind === 'symptoms' ? symptomWord : kind === 'treatment' ? treatmentWord : undefined
  return known === undefined || texts.filter(({text}) => known.test(text)).length * 2 >= texts.length
}

/** A few words without a stop, not all of them in bold or a link. */
const isPhrase = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  block.item === undefined &&
  block.note === undefined &&
  wordCount(block.text) <= MOST_WORDS &&
  /^["“‘'(]?[\p{L}\d].*[\p{L}\d)”"’']$/u.test(block.text) &&
  !block.spans.every(({marks, href}) => marks.includes('strong') || href !== undefined)

/** The last sentence of a line that may announce a list; nothing where it is too long for one, and the rules take long. */
function lastSentence(text: string): string {
  const start = Math.max(...['. ', '! ', '? '].map((end) => text.lastIndexOf(end))) + 1
  return text.length - start > LONGEST_LEAD_IN ? '' : text.slice(start).trim()
}

const wordCount = (text: string): number => text.split(' ').length
