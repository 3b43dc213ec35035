import type {SectionKind, Urgency} from '../../schemas/vocabulary.ts'
import type {Page, PageBlock, Section} from '../sections/page.ts'
import type {RedFlagFact} from './facts.ts'
import {isItem, itemise} from './items.ts'

const urgencyWords: readonly {readonly urgency: Urgency; readonly pattern: RegExp}[] = [
  {
    urgency: 'emergency',
    pattern: /(?<!not an? )\bemergenc(?:y|ies)\b|\b(?:000|999|911|112)\b|\bambulance\b|\bA&E\b/,
  },
  {
    urgency: 'urgent',
    pattern:
      /\burgent(?:ly)?\b|\bimmediate(?:ly)?\b|\b(?:right|straight) away\b|\bsame[- ]day\b|\bwithout delay\b/i,
  },
  {
    urgency: 'soon',
    pattern:
      /\bas soon as (?:possible|you can)\b|\bpromptly\b|\bwithin (?:a few|\d+|24|48) (?:hours|days)\b/i,
  },
]

export interface RedFlagReading {
  readonly before: readonly PageBlock[]
  readonly redFlags: readonly RedFlagFact[]
  readonly after: readonly PageBlock[]
  /** Whether the section's own list is printed from `redFlags`. */
  readonly printed: boolean
}

/** Warning signs, only where the text itself says how urgent they are: in the item, its lead-in or the heading. */
export function readRedFlags({heading, blocks}: Section): RedFlagReading {
  const {before, items, after, others} = itemise(blocks)
  const leadIn = before.findLast((block) => !isItem(block))
  const shared = urgencyOf(leadIn?.block.text ?? '') ?? urgencyOf(heading.block.text)
  const flat = items.every(
    ({rest, head}) =>
      rest.length === 0 && isItem(head) && head.block.spans.every(({href}) => href === undefined),
  )
  const flagged = items.map(({head}) => ({head, urgency: urgencyOf(head.block.text) ?? shared}))
  // The lead-in of the first list says nothing of the lists that follow.
  const further = others.map(({head}) => ({head, urgency: urgencyOf(head.block.text)}))
  const listed = [...flagged, ...further].flatMap(({head: {key, block}, urgency}): RedFlagFact[] =>
    urgency ? [{text: block.text, urgency, key}] : [],
  )
  const printed = flat && listed.length > 0 && listed.length === items.length && others.length === 0
  const sentences = [...before, ...after].flatMap(warningSentences)
  if (printed)
    return {
      before,
      redFlags: [...listed, ...sentences.filter(({key}) => key !== leadIn?.key)],
      after,
      printed,
    }
  return {before: blocks, redFlags: [...listed, ...sentences], after: [], printed}
}

/** Sentences that say both a sign and how urgent it is: “Go to the emergency department if …”. */
const warningSentences = (block: PageBlock): RedFlagFact[] =>
  urgentSentences(block, (sentence) => /\b(?:if|when|with)\b.*\w/i.test(sentence))

/** Kinds of sections that have signs of their own, or tell the reader to come for other reasons. */
const apart: ReadonlySet<SectionKind> = new Set(['seekHelp', 'faqs', 'references', 'callToAction'])

/** Warning signs that a page names outside the section for them: a sign, whom to turn to, and how soon. */
export const redFlagsInText = ({intro, sections}: Page): RedFlagFact[] =>
  [intro, ...sections.filter(({kind}) => !apart.has(kind)).map(({blocks}) => blocks)]
    .flat()
    .flatMap((block) =>
      urgentSentences(
        block,
        (sentence) =>
          (/\b(?:if|when|any)\b/i.test(sentence) && sends.test(sentence)) || needsCare.test(sentence),
      ),
    )

const sends =
  /\b(?:see|seek|consult|contact|call|visit|go to|get|ask for|talk to|attend)\b.{0,60}\b(?:doctors?|gp|physician|dentist|specialist|medical|emergency|hospital|ambulance|help|care|attention|a&e|999|911|000|112|provider|professional|physio\w*)\b/i
const needsCare =
  /^(?!.*\b(?:not|never|rarely|seldom)\b).*\b(?:needs?|requires?|warrants?|calls? for) (?:an? )?(?:urgent|immediate|emergency|prompt) (?:medical |dental |surgical )?(?:care|attention|help|treatment|assessment|evaluation)\b/i

function urgentSentences(
  {role, block, key}: PageBlock,
  isSign: (sentence: string) => boolean,
): RedFlagFact[] {
  if (role !== 'paragraph') return []
  return block.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).flatMap((sentence): RedFlagFact[] => {
    const urgency = urgencyOf(sentence)
    return urgency && isSign(sentence) && !/[:?]$/.test(sentence) ? [{text: sentence, urgency, key}] : []
  })
}

const urgencyOf = (text: string): Urgency | undefined =>
  urgencyWords.find(({pattern}) => pattern.test(text))?.urgency
