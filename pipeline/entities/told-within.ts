import type {SectionKind} from '../../schemas/vocabulary.ts'
import type {Page} from '../sections/page.ts'
import {foldName} from '../text/fold.ts'
import {isGeneric, isKnown, spokenName} from '../wording/condition-name.ts'
import type {ConditionRules} from '../wording/conditions.ts'
import {nameWithin} from '../wording/name-within.ts'
import type {Subject} from './facts.ts'
import {sentenceParts} from './sentences.ts'
import {FEWEST_TOLD, mentionsOf, notTold, textsOf} from './subject-name.ts'

const FEWEST_TOLD_WORDS = 150

/** A condition that the title names among other words, or every few lines where the title names none. */
export function toldWithin(page: Page, rules: ConditionRules): Subject {
  const {title} = page
  if (rules.promises.test(title) || notTold.test(title)) return {kind: 'article'}
  const name = nameWithin(title, rules)
  if (name === undefined || isGeneric(name, rules)) return toldThroughout(page, rules)
  const texts = allTexts(page)
  const words = texts.reduce((count, text) => count + text.split(' ').length, 0)
  return mentionsOf(name, texts) >= FEWEST_TOLD && words >= FEWEST_TOLD_WORDS
    ? {kind: 'condition', name: spokenName(name)}
    : {kind: 'article'}
}

const allTexts = (page: Page): string[] => [
  ...textsOf(page),
  ...page.sections.map(({heading}) => heading.block.text),
]

/** A page with none of these says nothing of a condition, however often it names one. */
const telling: ReadonlySet<SectionKind> = new Set(['symptoms', 'causes', 'seekHelp'])
/** So many texts name what the page tells of throughout, and one in so many of a short page. */
const FEWEST_THROUGHOUT = 4
const MANY_THROUGHOUT = 6
const SPARSEST = 5
/** Texts in which a page says at its start what it is about. */
const OPENING = 2
/** It is named so many times as often as the next. */
const AHEAD = 2
/** Titles of what a clinic does, or of a day in its life. */
const doing =
  /\b(?:care|therap(?:y|ies)|treatments?|massage|surgery|about|team|welcome|home|contact|hospitals?|ayurved\w*|blogs?|articles|news|references|resources|program(?:me)?s?|services?|nutrition|types of)\b/i

/** The condition that a page with a slogan or an eyebrow for its title tells of in one text after the other. */
function toldThroughout(page: Page, rules: ConditionRules): Subject {
  const none = {kind: 'article'} as const
  if (doing.test(page.title) || !page.sections.some(({kind}) => telling.has(kind))) return none
  const texts = allTexts(page)
  const counts = new Map<string, {readonly name: string; count: number}>()
  for (const text of texts)
    for (const [key, name] of namesIn(text, rules)) {
      const counted = counts.get(key) ?? {name, count: 0}
      counted.count += 1
      counts.set(key, counted)
    }
  const ranked = [...counts].toSorted(([, one], [, two]) => two.count - one.count)
  const [first] = ranked
  if (first === undefined) return none
  const [key, {name, count}] = first
  const next = ranked.find(([other]) => !other.includes(key) && !key.includes(other))?.[1].count ?? 0
  const often = count >= MANY_THROUGHOUT || (count >= FEWEST_THROUGHOUT && count * SPARSEST >= texts.length)
  // A page that tells of it says so at its start, or above a part of its text.
  const shown = [...texts.slice(0, OPENING), ...page.sections.map(({heading}) => heading.block.text)]
  const isShown = shown.some((text) => namesIn(text, rules).has(key))
  return often && isShown && count >= next * AHEAD ? {kind: 'condition', name: spokenName(name)} : none
}

/** A part of the body that stands for what ails it only where it is the title. */
const organ = /^thyroid$/i

/** Each condition that a text names, once. */
const namesIn = (text: string, rules: ConditionRules): Map<string, string> =>
  new Map(
    sentenceParts(text).flatMap((sentence) => {
      const name = nameWithin(sentence, rules)
      return name !== undefined && !organ.test(name) && isKnown(name, rules) && !isGeneric(name, rules)
        ? [[foldName(name), name] as const]
        : []
    }),
  )
