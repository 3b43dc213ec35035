import type {PageBlock} from '../sections/page.ts'
import {capitalise} from '../text/capitalise.ts'
import {foldName} from '../text/fold.ts'
import {singular, type TermList} from '../wording/terms/term-list.ts'
import type {Fact} from './facts.ts'
import {cleanName} from './item-to-fact.ts'

/**
 * What the sentences of paragraphs name without listing it: “We often use dry needling, and a brace may help”. A name
 * that a sentence denies, or that points to what was said before, is none, nor is one that says no more than another.
 *
 * @param known Names that the page has already.
 * @param fewest So many names make a paragraph count.
 */
export function namedTerms(
  blocks: readonly PageBlock[],
  {namesIn, fields}: TermList,
  known: readonly string[],
  fewest = 1,
): Fact[] {
  let said = joined(known)
  const isSaidAlready = new Map<string, boolean>()
  const facts: Fact[] = []
  for (const {role, block, key} of blocks) {
    const {text} = block
    if (role !== 'paragraph' || facts.length >= MOST || !isSaid(text)) continue
    const found = new Map<string, Fact>()
    for (const {0: written, index} of namesIn(text)) {
      const name = shortForm.test(written) ? written : written.replace(/ \(.*$/, '')
      const folded = plain(name)
      if (found.has(folded) || found.size >= MOST) continue
      const before = sentenceBefore(text, index)
      const isField = known.length > 0 && before.trim() === '' && fields?.test(name) === true
      if (isField || (proper.test(before) && proper.test(`${name} `)) || denied.test(before)) continue
      if (sideEffect.test(text.slice(Math.max(0, index - REACH), index))) continue
      if (another.test(text.slice(index + written.length, index + REACH))) continue
      const isKnown = isSaidAlready.get(folded) ?? said.includes(` ${folded} `)
      isSaidAlready.set(folded, isKnown)
      if (isKnown || joined([...found.keys()]).includes(` ${folded} `)) continue
      found.set(folded, {name: capitalise(name), note: [], keys: [key]})
    }
    if (found.size < fewest) continue
    said += joined([...found.keys()])
    isSaidAlready.clear()
    facts.push(...found.values())
  }
  return facts
}

/** The name that a section's heading is, and nothing else: “Arthroscopic Surgery”. */
export function termHeading({block, key}: PageBlock, {namesIn}: TermList, known: readonly string[]): Fact[] {
  const {text} = block
  if (text.length > LONGEST_HEADING) return []
  const [found] = namesIn(text)
  const name = found?.[0] ?? ''
  if (
    name === '' ||
    name.length < text.length * MOST_OF_HEADING ||
    joined(known).includes(` ${plain(name)} `)
  )
    return []
  return [{name: cleanName(text), note: [], keys: [key]}]
}

const MOST_OF_HEADING = 0.8
const LONGEST_HEADING = 60

/** No page has so many that are no list. */
const MOST = 100
/** Characters of a sentence that are looked at on either side of a name. */
const REACH = 300

const joined = (names: readonly string[]): string => names.map((name) => ` ${plain(name)} |`).join('')

/** A name in the words by which it is compared, all in the singular. */
const plain = (name: string): string => foldName(name).split(' ').map(singular).join(' ')

const sentenceBefore = (text: string, end: number): string =>
  text
    .slice(Math.max(0, end - REACH), end)
    .split(sentenceEnd)
    .at(-1) ?? ''

const sentenceEnd = /[.!?](?=\s|\p{Lu})/u
/** “(NSAIDs)” belongs to a name, “(rescue)” does not. */
const shortForm = /\([A-Z]{2,6}s?\)$/

/** What stands before a name and takes it back, or points to what was named before. */
const denied =
  /\b(?:no|not|never|without|cannot|rather than|instead of|unlike|before|after|prior to|following|fail\w*|dependen\w+|reliance on|rely on|need for|until|history of|due to|caused by|previous|recent|natural|speciali[sz]\w+ in|(?:read|learn) more|prevent\w* by|worse\w*|aggravat\w*|trigger\w*)\b[^,;]*$|\bavoid\b|\b(?:when|while) (?:you )?$|n['’]t\b[^,;]*$|\b(?:this|that|these|those|shin) $/i
/** What stands before a medicine that brings a condition on: “… as a side-effect. Examples are”. */
const sideEffect =
  /\bside[- ]effects?\b(?:[^.!?]{0,40}[.!?] ?)(?:examples|these|they|such medicines)\b[^.!?]*$|\bside[- ]effects? of\b[^.!?]*$/i
/** What follows a name and makes it part of another, or takes it back. */
const another =
  /^(?:-|['’]|\s+(?:aside|scans?|specialists?|surgeons?|therapists?|practitioners?|clinics?|cent(?:re|er)s?|teams?|staff|departments?|waves?|is (?:very |quite )?(?:rare|rarely|seldom|not|only|considered only)\b|(?:is|are|do|does|will|can|may|should) ?n[o’']t\b|cannot\b|won['’]t\b))/i
/** Opens or goes on with a name, such as that of a clinic. */
const proper = /(?:^|\s)\p{Lu}\p{Ll}+\s$/u

/** A line that is no sentence says nothing, what announces a list names no part of it, and a bibliography is no text. */
const isSaid = (text: string): boolean =>
  (/[.!?]\W?$/.test(text) || text.split(' ').length > SHORT) && !/:\s*$/.test(text) && !cites.test(text)

const SHORT = 4
const cites = /\(\d{4}[a-z]?\)|\bdoi\b|https?:\/\//i
