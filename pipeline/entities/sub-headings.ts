import type {PageBlock} from '../sections/page.ts'
import {type StatedList, symptomWord, treatmentWord} from '../wording/statements.ts'
import type {Item} from './items.ts'

/** Whether a sub-heading asks for something, and so names nothing. */
export const asks = ({block: {text}}: PageBlock): boolean =>
  text.endsWith('?') || /^(?:what|why|how|when|who|which|where|is|are|can|do|does|should|will) /i.test(text)

/** Whether a text below a sub-heading tells of it, and does not announce a list. */
export const tells = (block: PageBlock | undefined): boolean =>
  block?.role === 'paragraph' && !block.block.text.endsWith(':')

/** Whether a sub-heading is a sentence that says something of the list below it: “Eating less salt and … can help”. */
export const states = ({block: {text}}: PageBlock): boolean =>
  text.split(' ').length >= FEWEST_STATED_WORDS && /\b(?:can|may|will|helps?|is|are)\b/.test(text)

const FEWEST_STATED_WORDS = 12

/** Whether sub-headings name what is done step by step, whatever is listed below: “Step 2: Support your nerves”. */
export const areSteps = (parts: readonly Item[]): boolean =>
  parts.filter(({head}) => step.test(head.block.text)).length >= FEWEST_STEPS

const step = /^step \d{1,2}(?:[:.)]| [–—-]) ?\p{L}/iu
const FEWEST_STEPS = 3

/** Whether a sub-heading announces kinds of what its section is about. */
export const announcesKinds = ({block: {text}}: PageBlock): boolean =>
  /^(?:the )?(?:types?|kinds?|forms?) of\b/i.test(text)

/**
 * The sub-headings with nothing below them that stand among others like them: lines of a list that look like headings. A
 * menu does, too, but half of it are no treatments by their words.
 */
export function bareRuns(parts: readonly Item[], own: StatedList): ReadonlySet<Item> {
  const known = own === 'treatments' ? treatmentWord : own === 'symptoms' ? symptomWord : /./
  const runs: Item[][] = [[]]
  for (const part of parts) {
    if (part.rest.length === 0 && !asks(part.head)) runs.at(-1)?.push(part)
    else runs.push([])
  }
  const told = runs.filter(
    (run) =>
      run.length >= SHORTEST_BARE_RUN &&
      run.filter(({head}) => known.test(head.block.text)).length * 2 >= run.length,
  )
  return new Set(told.flat())
}

const SHORTEST_BARE_RUN = 3

/** Whether a list below a sub-heading and its text gives each thing a name in bold, before a text about it. */
export function listsNames(blocks: readonly PageBlock[]): boolean {
  const items = blocks.filter(({block}) => block.kind === 'listItem')
  const named = items.filter(
    ({block: {spans}}) => spans.length > 1 && spans[0]?.marks.includes('strong') === true,
  )
  return items.length > 1 && named.length === items.length
}

/** Whether a list below a sub-heading gives each thing a name, a colon and a text about it. */
export function describesEach(blocks: readonly PageBlock[]): boolean {
  const items = blocks.filter(({block}) => block.kind === 'listItem')
  return items.length > 1 && items.every(({block: {text}}) => /^\p{Lu}[^:.?!]{2,60}: \S/u.test(text))
}

/** Whether a sub-heading is a word for treatments of a kind, and a line below it announces some: “Alternative therapies”. */
export const announcesMembers = ({block: {text}}: PageBlock, rest: readonly PageBlock[]): boolean =>
  /\b(?:therapies|treatments|medications|modifications|changes|remedies|options|techniques|approaches|strategies|measures|procedures|interventions)$|^(?:\d+[.)] )?(?:pain (?:relief|control|reduction)|(?:healing|recovery|repair|restoration|stabili[sz]ation|maintenance)(?: (?:and|&) [a-z]+)?|return to [a-z ]+|[a-z]+ phase)$/i.test(
    text,
  ) &&
  rest.some(
    ({role, block}, index) =>
      role === 'paragraph' &&
      block.text.endsWith(':') &&
      rest[index + 1]?.role === 'listItem' &&
      rest[index + 2]?.role === 'listItem',
  )

/** Whether a line announces the list below a sub-heading of symptoms or causes: “Mood changes – These include: …”. */
export const announcesList = ([line, ...items]: readonly PageBlock[], own: StatedList | undefined): boolean =>
  (own === 'symptoms' || own === 'causes' || own === 'riskFactors') &&
  line?.role === 'paragraph' &&
  line.block.text.endsWith(':') &&
  items.length > 1 &&
  items.every(({block}) => block.kind === 'listItem')

/** Whether the list below a sub-heading is a single item that tells of it in a sentence. */
export const isOneSentence = ([item, ...others]: readonly PageBlock[]): boolean =>
  item?.role === 'listItem' &&
  others.length === 0 &&
  item.block.text.split(' ').length > FEWEST_SENTENCE_WORDS

const FEWEST_SENTENCE_WORDS = 5
