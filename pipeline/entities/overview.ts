import type {Page} from '../sections/page.ts'
import {foldName} from '../text/fold.ts'
import {isKnown} from '../wording/condition-name.ts'
import type {ConditionRules} from '../wording/conditions.ts'
import {nameWithin} from '../wording/name-within.ts'

/** A page whose sections name so many different conditions is about none of them. */
const MANY_CONDITIONS = 4
/** Heads what other pages are about. */
const elsewhere =
  /^(?:related|similar|other|more) (?:care|conditions|pages|articles|topics|problems|services)\b|^(?:continue|keep) (?:exploring|reading)\b|^(?:explore|discover) (?:more|other)\b|^you (?:might|may) also\b/i

/** The sections above those that lead to other pages. */
export function beforeOthers(sections: Page['sections']): Page['sections'] {
  const others = sections.findIndex(({heading}) => elsewhere.test(heading.block.text))
  return others < 0 ? sections : sections.slice(0, others)
}

/** “Types of hairloss” on a page about hair loss. */
const namesKinds = (heading: string, name: string): boolean =>
  /^(?:the )?(?:\p{L}+ )?(?:types|kinds|forms) of\b/iu.test(heading) && joined(heading).includes(joined(name))

const joined = (text: string): string => foldName(text).replaceAll(' ', '')

/** Whether the page's sections are themselves named after many conditions. */
export function isOverview({title, sections}: Page, name: string, rules: ConditionRules): boolean {
  const own = [
    foldName(name),
    ...foldName(`${name} ${title}`)
      .split(' ')
      .filter((word) => isKnown(word, rules)),
  ]
  let follows = false
  const told = beforeOthers(sections).filter(({kind, heading}) => {
    // What follows from a condition, and what kinds there are of it, is told of below a heading for that.
    const {text} = heading.block
    follows = /\bcomplications?\b/i.test(text) || namesKinds(text, name) || (follows && kind === 'other')
    return !follows
  })
  const headings = told.flatMap(({heading, kind, blocks}) => [
    // A name with nothing below it is an entry of a menu.
    ...(kind === 'other' && blocks.length > 0 ? [heading] : []),
    ...(isKnown(title, rules) ? [] : blocks.filter(({role}) => role === 'heading')),
  ])
  // “HPV in men” and “HPV in women” tell of one.
  const others = new Set(
    headings.flatMap(({block: {text}}) =>
      isKnown(text, rules) && !own.some((word) => foldName(text).includes(word))
        ? [foldName(nameWithin(text, rules) ?? text)]
        : [],
    ),
  )
  // “What is anxiety?” above its kinds: they are told of as parts of it.
  const isAsked =
    foldName(title) === foldName(name) &&
    sections.some(({heading}) => foldName(heading.block.text) === `what is ${foldName(name)}`)
  return !isAsked && others.size >= MANY_CONDITIONS
}
