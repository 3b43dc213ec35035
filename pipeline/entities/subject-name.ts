import type {Page} from '../sections/page.ts'
import {foldName} from '../text/fold.ts'
import {isGeneric, isKnown, nameInTitle} from '../wording/condition-name.ts'
import type {ConditionRules} from '../wording/conditions.ts'
import {nameWithin} from '../wording/name-within.ts'

/** “Bursitis is …”. */
export const definition =
  /^(?:An? |The )?([\p{L}\d'’-]+(?: [\p{L}\d'’-]+){0,4})(?:,? \([^()]*\),?|, (?:or|also|commonly|often|sometimes|otherwise|sometimes) [^,]*,)? (?:is|are|means|refers to|describes|occurs|happens|develops|affects) /u

/** Of “Blepharitis assessment”, above a text that says first what blepharitis is, its name. */
export function assessedName({title, intro}: Page, rules: ConditionRules): string | undefined {
  const [, name] = /^(.+) (?:evaluations?|assessments?)$/i.exec(title) ?? []
  const defined = definition.exec(intro[0]?.block.text ?? '')?.[1]
  const isSame = name !== undefined && defined !== undefined && foldName(name) === foldName(defined)
  return isSame && isKnown(name, rules) ? name : undefined
}

/** What is done is called after what it is done for: “piles laser surgery”, “neuroma excision”, “cancer care”. */
const operation =
  /^(.+?)(?: (?:laser|robotic|keyhole|open|corrective|revision|excision|removal|repair|correction|reconstruction|release|fixation|fusion|decompression|rehab(?:ilitation)?))*? (?:surgery|operation|procedure|excision|removal|repair|correction|reconstruction|release|fixation|fusion|decompression|rehab(?:ilitation)?|care)$/i

/** Whether a title names what is done, and not what that is done for. */
export function isOperation({title}: Page, rules: ConditionRules): boolean {
  const named = nameInTitle(title, rules) ?? title
  return operation.test(named.replace(bracket, ''))
}

const bracket = /\s*\([^()]*\)$/

/** Of “Piles laser surgery in Hilltown”, above a text that tells of piles, their name. */
export function operatedName(page: Page, rules: ConditionRules): string | undefined {
  const named = nameInTitle(page.title, rules)?.replace(bracket, '')
  const [, name] = operation.exec(named ?? '') ?? []
  if (name === undefined || !isKnown(name, rules) || isGeneric(name, rules)) return undefined
  const tells = page.sections.some(
    ({kind}) => kind === 'symptoms' || kind === 'causes' || kind === 'diagnosis',
  )
  return tells && mentionsOf(name, textsOf(page)) >= FEWEST_TOLD ? name : undefined
}

/** The name that the headline gives or, where that is a slogan, the title that browsers and search engines show. */
export function titleName({title, metadata}: Page, rules: ConditionRules): string | undefined {
  const own = nameInTitle(title.replace(/\s*:$/, ''), rules)
  if (own !== undefined && isKnown(own, rules)) return own
  // A text without a headline opens with what it is about.
  const defined = definition.exec(title)?.[1]
  if (defined !== undefined && isKnown(defined, rules) && title.split(' ').length > MOST_TITLE_WORDS)
    return defined
  const shown = [metadata.seoTitle, metadata.title].flatMap((text) =>
    text === undefined ? [] : (nameInTitle(text, rules) ?? []),
  )
  return shown.find((name) => isKnown(name, rules) && !isGeneric(name, rules)) ?? own
}

/** Of “Injections for Morton’s neuroma” the condition. */
export const onlyName = (name: string, rules: ConditionRules): string =>
  wordsAround.test(name) ? (nameWithin(name, rules) ?? name) : name

const wordsAround =
  /\b(?:for|with|offers?|tale of|story of|contributors to|causes of|and (?:treat|prevent|manage))\b|\b(?:resources|guidelines)\b/i

const MOST_TITLE_WORDS = 14

/** Every text of a page but its headings that open sections. */
export const textsOf = ({intro, sections}: Page): string[] =>
  [intro, ...sections.map(({blocks}) => blocks)].flat().map(({block}) => block.text)

/** How many texts name a condition. */
export function mentionsOf(name: string, texts: readonly string[]): number {
  const words = foldName(name)
  return texts.filter((text) => foldName(text).includes(words)).length
}

/** A page that tells of a condition which its title is not names it in so many texts. */
export const FEWEST_TOLD = 3
/** A way of treatment by its own name, and what it is for: “Alcohol injections for …”. */
const oneWay =
  /^(?!(?:the|our|your|any|all|some) )[\p{L}-]+ (?:injections?|surgery|shock ?wave(?: therapy)?|laser(?: therapy)?|needling|orthotics|insoles) for\b/iu

/** Whether a page tells of one way of treatment, and not of what that is for. */
export const isOneWay = ({title, sections}: Page): boolean =>
  oneWay.test(title) && !sections.some(({kind}) => kind === 'symptoms' || kind === 'causes')

/** A title of a report, an offer or advice for those who have no complaint. */
export const notTold =
  /\b(?:may|might|can|could) (?:lower|reduce|raise|increase|prevent|help|strengthen|cut|improve)\b|\b(?:study|studies|research|scientists|linked to|services?|clinics?|hospitals?|prices?|fees|shoes?|insoles?|products?|appliances?|devices?|glasses|dentures?|aligners?|implants?|pillows?|mattress(?:es)?|recipes?|news|month|claims?|webinar|course|class(?:es)?|without|versus|vs|update|review|podcast)\b|(?<!self[- ])\bcare$/i
