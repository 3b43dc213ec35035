import type {Page} from '../sections/page.ts'
import {foldName} from '../text/fold.ts'
import {definition, textsOf} from './subject-name.ts'

/** A page with a condition's bare name for its title tells of it in no fewer words. */
const FEWEST_WORDS = 40

/** Whether a text of the page says what the condition is. */
export const isDefined = ({intro, sections}: Page, name: string): boolean =>
  [intro, ...sections.map(({blocks}) => blocks)]
    .flat()
    .some(({block}) => foldName(definition.exec(block.text)?.[1] ?? '') === foldName(name))

/** Whether a line above a list says that the list is one of symptoms, causes or treatments. */
export const announcesFacts = ({intro, sections}: Page): boolean =>
  [intro, ...sections.map(({blocks}) => blocks)].some((blocks) =>
    blocks.some(
      ({role, block: {text}}, index) =>
        role === 'paragraph' &&
        text.endsWith(':') &&
        /\b(?:symptoms|signs|treatments|causes)\b/i.test(text) &&
        blocks[index + 1]?.role === 'listItem',
    ),
  )

/** Whether the title opens with the name and most texts of the page name it, or its short form: “… Syndrome (CRPS)”. */
export function isToldOf({title, intro, sections}: Page, name: string): boolean {
  if (!foldName(title).startsWith(foldName(name)) || sections.length > 0) return false
  const short = /\(([A-Z]{2,6})\)$/.exec(title)?.[1]
  const told = intro.filter(({role}) => role === 'paragraph').map(({block: {text}}) => text)
  const named = told.filter(
    (text) => foldName(text).includes(foldName(name)) || (short !== undefined && text.includes(short)),
  )
  return told.length >= FEWEST_TEXTS && named.length * 2 >= told.length
}

/** A page without headings that tells of its title has so many texts. */
const FEWEST_TEXTS = 4

/** Whether the title is the name and nothing else, above a text that is more than a line or two. */
export function isNothingElse(page: Page, name: string): boolean {
  if (foldName(page.title.replace(/ \([^()]*\)$/, '')) !== foldName(name)) return false
  const texts = textsOf(page)
  const words = texts.reduce((count, text) => count + text.split(' ').length, 0)
  const own = texts.filter((text) => ownStory.test(text)).length
  return words >= FEWEST_WORDS && !(own >= FEWEST_OF_DIARY && own * 2 >= texts.length)
}

/** Opens a title that says what the page helps with. */
export const managed =
  /^(?:how (?:to|(?:do|can|should) (?:i|you|we)) )?(?:manag|treat|reliev|eas|heal|cur|overcom|deal\w* with|get(?:ting)? rid of)\w* /i
/** Whether the page lists things, as one does that says how to help. */
export const listsMuch = ({intro, sections}: Page): boolean =>
  [intro, ...sections.map(({blocks}) => blocks)].flat().filter(({role}) => role === 'listItem').length >=
  FEWEST_LISTED
const FEWEST_LISTED = 3

/** What somebody tells of their own day is a diary, whatever its title, where so many texts and half of all do. */
const FEWEST_OF_DIARY = 3
const ownStory =
  /\bI (?:am|was|have|had|did|do|woke|went|got|took|decided|think|will|felt|feel)\b|\bI['’](?:m|ve|d)\b/
