import type {Block} from '../parse/block.ts'
import type {PageBlock} from '../sections/page.ts'
import {cutShortSentence, type NameCut} from '../text/short-sentence.ts'
import {sliceSpans} from '../text/slice-spans.ts'
import type {Fact, Passage} from './facts.ts'
import {type Item, isWords} from './items.ts'

/** A name of more words than this is a paragraph and names nothing. */
const MOST_NAME_WORDS = 30
const MOST_LEAD_IN_WORDS = 10
const LONGEST_LEAD_IN = 80

/** The fact that an item states, with all its words in name or note; none where the item names nothing. */
export function itemToFact({head, rest}: Item): Fact | undefined {
  const {text} = head.block
  const cut =
    head.role === 'heading' ? undefined : (cutName(head.block) ?? cutCitation(text) ?? cutLong(text))
  const name = cleanName(cut ? text.slice(0, cut.nameEnd) : text)
  const announces = text.endsWith(':') && rest.length === 0
  if (!/[\p{L}\p{N}]/u.test(name) || name.split(' ').length > MOST_NAME_WORDS || announces) return undefined
  const own = cut ? [{key: head.key, spans: sliceSpans(head.block.spans, cut.restStart)}] : []
  const note = [...own.filter(({spans}) => spans.length > 0), ...rest.filter(isWords).map(passage)]
  return {name, note, keys: [head.key, ...rest.map(({key}) => key)]}
}

/** “Wear of a disc [Lund et al., 2006]”: what stands before the work that says so. */
function cutCitation(text: string): NameCut | undefined {
  const end = text.search(/ ?\[[^\]]{3,90}\b(?:19|20)\d\d[a-z]?\]\.?$/)
  return end > 0 ? {nameEnd: end, restStart: end} : undefined
}

/** Of an item of several sentences the first; of one too long for a name, what stands before it says why. */
function cutLong(text: string): NameCut | undefined {
  const sentence = sentenceEnd.exec(text)
  if (sentence && wordCount(text.slice(0, sentence.index)) <= MOST_NAME_WORDS)
    return {nameEnd: sentence.index, restStart: sentence.index + sentence[0].length}
  if (wordCount(text) <= MOST_NAME_WORDS) return undefined
  const end = text.search(
    /, (?:because|since|as|which|so that|resulting in|leading to) | (?:such as|including) /u,
  )
  return end > 0 && wordCount(text.slice(0, end)) <= MOST_NAME_WORDS
    ? {nameEnd: end, restStart: end + 1}
    : undefined
}

const sentenceEnd = /(?<=\p{L}{3}|\))\.(?: |(?<=\p{L}{3}\.))(?=\p{Lu}[\p{L}'’]* )/u

/** Whether the name of an item is a link, in whole or in part, which only a text can hold. */
export function hasLinkedName({head: {role, block}}: Item): boolean {
  const end = role === 'heading' ? undefined : cutName(block)?.nameEnd
  return sliceSpans(block.spans, 0, end).some(({href}) => href !== undefined)
}

/** A whole block as words. */
export const passage = ({key, block}: PageBlock): Passage => ({
  key,
  spans: block.spans,
  ...(block.kind === 'listItem' ? {item: block.item} : {}),
})

/** “Cause #1: stress”, “Sign 2 – swelling”. */
export const counted =
  /^(?:causes?|reasons?|symptoms?|signs?|treatments?|exercises?|stretch|tips?|factors?|steps?) (?:#|no\.? ?)?\d{1,2}(?:: | [–—-] )(?=\S)/i

/** A name without its sign or number, its final full stop or separator. */
export const cleanName = (text: string): string =>
  text
    .replace(/^[\p{Extended_Pictographic}\u{fe0f}✓•·▪–—\s-]+(?=\p{L})/u, '')
    .replace(/^\d{1,2}[\p{Extended_Pictographic}\u{fe0f}\u{200d}]+\s*(?=\p{L})/u, '')
    .replace(counted, '')
    .replace(/^[A-H][.)] (?=\p{Lu}\p{Ll})/u, '')
    .replace(/^(?:\d{1,2}[.)](?:\s+|(?=\p{Lu}))|\d{1,2}(?:\.\d{1,2})+\.?\s+)/u, '')
    .replace(/^\*\*(?=\S)(.*\S)\*\*:?$/u, '$1')
    .replace(/[\s:;.,–—-]+$/u, '')
    .trim()

function cutName(block: Block): NameCut | undefined {
  return boldLeadIn(block) ?? separated(block.text) ?? cutShortSentence(block.text)
}

/** “**Name** text”, “**Name:** text”, “**Name.** text”. */
function boldLeadIn({text, spans}: Block): NameCut | undefined {
  const end = spans.findIndex(({marks}) => !marks.includes('strong'))
  const lead = spans.slice(0, Math.max(end, 0)).reduce((joined, span) => joined + span.text, '')
  if (lead === '' || wordCount(lead) > MOST_LEAD_IN_WORDS) return undefined
  const after = /^\s*[:.–—-]?\s*/u.exec(text.slice(lead.length))?.[0] ?? ''
  const goesOn =
    !/[:.–—-]\s*$/u.test(lead) && after.trim() === '' && /^\p{Ll}/u.test(text.slice(lead.length).trim())
  return goesOn ? undefined : {nameEnd: lead.length, restStart: lead.length + after.length}
}

/** “Name: text”, “Name - text”, “Name- Text”, “Name -Text”, “Name-This is …”, “Name | text”. */
function separated(text: string): NameCut | undefined {
  if (!/[:–—|-] ?\S/u.test(text)) return undefined
  const found =
    /^(.{2,}?)( ?: ?(?=\S)| [–—|-] (?!not\b)(?=\S)|[–—-](?=(?:This|These|They|There|When|If|e\.g\.) )| -(?=\p{Lu}\p{Ll})|[–—-] (?=\p{Lu}))/u.exec(
      text,
    )
  const lead = found?.[1]
  if (!found || lead === undefined || lead.length > LONGEST_LEAD_IN) return undefined
  if (wordCount(lead) > MOST_LEAD_IN_WORDS || /[.!?]|^https?$|\d$|\([^()]*$/.test(lead)) return undefined
  return {nameEnd: lead.length, restStart: found[0].length}
}

const wordCount = (text: string): number => text.trim().split(/\s+/).length
