import {detailHeading, stepsLabel} from '../wording/instructions.ts'
import {knownHeadingKind} from '../wording/heading-kind.ts'
import {takenBefore} from '../wording/section-headings.ts'
import type {PageBlock, Section} from '../sections/page.ts'
import {
  aboutTreatment,
  course,
  denied,
  gained,
  ofRiskAlone,
  pointsBack,
  promisesRisk,
  readOn,
  tellsRisk,
} from '../wording/lines-above-lists.ts'
import type {StatedList} from '../wording/statements.ts'
import type {Wording} from '../wording/wording.ts'
import type {SectionKind} from '../../schemas/vocabulary.ts'
import type {Item} from './items.ts'

const MOST_LEAD_IN_WORDS = 40
/** Characters; what is longer is a line of no words, for which the rules take long. */
const LONGEST_LEAD_IN = 1000

const listOfKind: {readonly [Kind in SectionKind]?: StatedList | 'none'} = {
  symptoms: 'symptoms',
  treatment: 'treatments',
  selfCare: 'treatments',
  exercises: 'exercises',
  causes: 'causes',
  diagnosis: 'none',
  prevention: 'none',
  seekHelp: 'none',
  references: 'none',
  other: 'none',
}

/**
 * The list that an item belongs to by the line above it or else by its sub-heading; none where neither says.
 *
 * @param own The list of its section: a line that may speak of it does.
 */
export function listOf(
  {leadIn, under}: Item,
  own: StatedList | 'none' | undefined,
  wording: Wording,
): StatedList | 'none' | undefined {
  const line = leadIn && listOfLine(leadIn, own, wording)
  if (line === 'none') return line
  const part = under && listOfPart(under.block.text, own, wording)
  // “Biomechanical factors:” below “Risk factors” are such.
  if (line === 'causes' && part === 'riskFactors' && !/\bcauses?\b/i.test(leadIn?.block.text ?? ''))
    return part
  return line ?? part
}

/** By a line that announces the list or is its label. */
function listOfLine(
  line: PageBlock,
  own: StatedList | 'none' | undefined,
  wording: Wording,
): StatedList | 'none' | undefined {
  const {text} = line.block
  if (detailHeading.test(text) || stepsLabel.test(text)) return 'none'
  return (
    (text.endsWith('?') ? listOfHeading(text, wording) : undefined) ??
    listOfLeadIn(line, own, wording) ??
    listOfLabel(line, wording)
  )
}

/** By a line within what is told of a thing: a label has a colon there. */
export const listOfInner = (
  line: PageBlock,
  own: StatedList | 'none' | undefined,
  wording: Wording,
): StatedList | 'none' | undefined =>
  line.block.text.endsWith(':') ? listOfLine(line, own, wording) : listOfLeadIn(line, own, wording)

/** By a sub-heading: what contributes (“Lifestyle factors”), in a section about risk factors, is one. */
function listOfPart(
  heading: string,
  own: StatedList | 'none' | undefined,
  wording: Wording,
): StatedList | 'none' | undefined {
  const list = listOfHeading(heading, wording)
  const isOwn =
    (list === 'causes' && own === 'riskFactors' && !/\bcauses?\b/i.test(heading)) ||
    ((list === 'treatments' || list === 'none') &&
      (own === 'causes' || own === 'riskFactors') &&
      takenBefore.test(heading))
  return isOwn ? own : list
}

/** By a line of a few words that is a heading for its list: “Recovery:”, “Common signs of a trapped nerve”. */
function listOfLabel({block: {text}}: PageBlock, wording: Wording): StatedList | 'none' | undefined {
  if (text.split(' ').length > (text.endsWith(':') ? MOST_LABEL_WORDS : MOST_HEADING_WORDS)) return undefined
  if (!/[:\p{L}\d)]$/u.test(text)) return undefined
  const list = listOfHeading(text.replace(/:$/, ''), wording)
  return list === 'riskFactors' && !/:$|\brisk factors\b/i.test(text) ? undefined : list
}

const MOST_LABEL_WORDS = 3
const MOST_HEADING_WORDS = 9

export function listOfHeading(heading: string, {sectionHeadings}: Wording): StatedList | 'none' | undefined {
  if (detailHeading.test(heading)) return 'none'
  const kind = knownHeadingKind(heading, sectionHeadings)
  if (kind === 'overview' && /\b(?:types?|kinds?|grades?|forms?|stages?|anatomy)\b/i.test(heading))
    return 'none'
  // “Do” and “Don’t” are halves of advice, often of that on prevention.
  const list = kind && !/^do'?s?\b/i.test(heading) ? listOfKind[kind] : undefined
  return list === 'causes' && isAboutRisk(heading) ? 'riskFactors' : list
}

/** The list that a section's own heading promises. */
export function listOfSection({kind, heading}: Section): StatedList | 'none' | undefined {
  const list = listOfKind[kind]
  return list === 'causes' && isAboutRisk(heading.block.text) ? 'riskFactors' : list
}

/** Whether a list belongs to a section: below “Causes and risk factors”, what raises the risk does. */
export const isOwnList = (
  said: StatedList | 'none' | undefined,
  own: StatedList | 'none' | undefined,
  heading: PageBlock | undefined,
  {leadIn, under}: Item,
): boolean =>
  said === own ||
  (said === 'riskFactors' &&
    own === 'causes' &&
    /\bcauses?\b.*\brisk factors?\b|\brisk factors?\b.*\bcauses?\b/i.test(heading?.block.text ?? '') &&
    ![leadIn, under].some((line) => ofRiskAlone.test(line?.block.text ?? '')))

/** Whether a heading promises risk factors alone: in a list of both, each item is a cause. */
export const isAboutRisk = (heading: string): boolean =>
  promisesRisk.test(heading) && !/(?<!\bcontribut\w+ )\bcauses?\b/i.test(heading)

const sentenceEnd =
  /(?<=[.!?])(?<!\b(?:Dr|Mr|Mrs|Ms|Prof)\.)\s+(?=\p{Lu})|(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll}+ )/u

/** “:::reveal Things to do”: opens a box in some dialects of Markdown. */
const directive = /^(?::{3}|!{3}) ?[\w-]{2,30} (?=\p{Lu})/u

type Answer = StatedList | 'none' | undefined

/** By the last sentence of a paragraph that announces a list: without a full stop, in bold, or with “the following”. */
export function listOfLeadIn(line: PageBlock, own: Answer, wording: Wording): Answer {
  const lines = answers.get(wording) ?? new WeakMap<PageBlock, Map<Answer, Answer>>()
  answers.set(wording, lines)
  const known = lines.get(line) ?? new Map<Answer, Answer>()
  lines.set(line, known)
  if (!known.has(own)) known.set(own, announcedBy(line, own, wording))
  return known.get(own)
}

// A line is asked for each item of the list below it.
const answers = new WeakMap<Wording, WeakMap<PageBlock, Map<Answer, Answer>>>()

/** What is done about symptoms does not announce them. */
const easedSymptoms =
  /\b(?:relief (?:of|from)|(?:reliev|eas|reduc|manag)(?:e|ing)|control(?:ling)?|treat(?:ing)?)(?: (?:the|your|their|its|these|some|of))* (?:symptoms|signs)(?: and (?:symptoms|signs))?\b/gi

/** “However, other choices include”: what people do about it. */
const otherChoices = /\bother choices (?:are|include)\b/i

function announcedBy({role, block}: PageBlock, own: Answer, {leadIns}: Wording): Answer {
  const text = block.text.replace(directive, '')
  const sentences = text.split(sentenceEnd)
  if (sentences.length > 1 && readOn.test(sentences.at(-1) ?? '')) sentences.pop()
  const [above = '', sentence = ''] = ['', ...sentences].slice(-2)
  const last = sentence
    .replaceAll(/\([^()]*\)|\bdepending on [^,:]*|(?<=:)[\d,]{1,5}$/gi, '')
    .replace(/^(?:although|though|while) [^,]*, /i, '')
  const bold = block.spans.every(({marks}) => marks.includes('strong'))
  const isNoTreatment = (own === 'treatments' || own === 'exercises') && aboutTreatment.test(last)
  const announces =
    (isNoTreatment && last.endsWith('?')) ||
    bold ||
    text !== block.text ||
    (role === 'heading' ? /[:;–—-]$/u : /[^.!?]$|\.{3}$/u).test(last) ||
    /\bfollowing\b|\binclude\b|\bincluding$|^here are\b|\bthese [a-z]+\.$|\bdepends (?:up)?on (?:[a-z]+ ){0,2}factors\b/i.test(
      last,
    )
  if (!announces || last.length > LONGEST_LEAD_IN || last.split(' ').length > MOST_LEAD_IN_WORDS)
    return undefined
  if (course.test(last) || denied.test(last) || gained.test(last) || isNoTreatment) return 'none'
  const listsIn = (line: string) => leadIns.filter(({pattern}) => pattern.test(line)).map(({list}) => list)
  const said = listsIn(last)
  const lists =
    said.length === 0 && pointsBack.test(last) ? listsIn(above.replaceAll(easedSymptoms, '')) : said
  if (lists.length === 0 && own !== 'treatments' && otherChoices.test(last)) return 'none'
  const isOfRisk = tellsRisk.test(last) || (pointsBack.test(last) && tellsRisk.test(above))
  if (own === 'causes' && isOfRisk && !/\bcauses?\b/i.test(last)) return 'riskFactors'
  if (own === 'riskFactors' && lists[0] === 'causes' && !/\b(?:causes?|triggers?|worsens?)\b/i.test(last))
    return own
  return own !== undefined && lists.includes(own) ? own : lists[0]
}
