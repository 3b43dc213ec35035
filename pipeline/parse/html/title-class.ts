import {DEEPEST_LEVEL} from '../../text/heading-level.ts'
import type {Element} from 'hast'
import {attribute, elementsIn, isInline, textOf} from './element.ts'

const MOST_WORDS = 12
const TOP_LEVEL = 2
/** Ends the class of what a page sets as a heading; “subtitle” says more of one. */
const titleClass = /(?:^|[-_])(?:heading|headline|title)(?:[-_]?([1-6]))?$/i
/** Of boxes within a section. */
const boxClass = /card|item|box|tile|step|service|feature|icon|benefit/i

/**
 * The level of the heading that an element stands in for: by its role, or by its class where it holds a few words and no
 * link; none where it is no heading.
 */
export function titleLevel(element: Element): number | undefined {
  if (attribute(element, 'role') === 'heading') {
    const level = Number(attribute(element, 'ariaLevel') ?? TOP_LEVEL)
    return level >= 1 && level <= DEEPEST_LEVEL ? Math.trunc(level) : TOP_LEVEL
  }
  const names = attribute(element, 'className')?.split(' ') ?? []
  if (names.includes('MsoTitle') && isPhrase(element)) return 1
  const found = names.map((name) => titleClass.exec(name)).find((match) => match !== null)
  if (!found || !isPhrase(element)) return undefined
  const [, number] = found
  if (number !== undefined) return Math.max(TOP_LEVEL, Number(number))
  return boxClass.test(names.join(' ')) ? TOP_LEVEL + 1 : TOP_LEVEL
}

function isPhrase(element: Element): boolean {
  for (const part of elementsIn(element)) if (!isInline(part) || part.tagName === 'a') return false
  const text = textOf(element)
  return text !== '' && text.split(' ').length <= MOST_WORDS && !/[.,;:!]$/.test(text)
}
