import type {Element, Root} from 'hast'
import {namedChrome, namesOf} from './chrome-names.ts'
import {unseenNames} from './element.ts'
import type {Weight} from './weight.ts'

export type Weights = (node: Element | Root) => Weight

/** @param elements All elements below `root`, in reading order. */
export function weigh(root: Root, elements: readonly Element[]): Weights {
  const weights = new Map<Element | Root, Weight>()
  const known: Weights = (node) => weights.get(node) ?? nothing
  for (const element of elements.toReversed()) weights.set(element, weightOf(element, known))
  weights.set(root, sumOf(root, known))
  return known
}

const nothing: Weight = {words: 0, linked: 0, prose: 0, headings: 0, headed: 0}

function weightOf(element: Element, known: Weights): Weight {
  if (unseenNames.has(element.tagName)) return nothing
  const sum = sumOf(element, known)
  const {words, linked} = sum
  if (linkNames.has(element.tagName)) return {...sum, linked: words, prose: 0, headings: 0}
  if (/^h[1-6]$/.test(element.tagName))
    return {...sum, headings: words > 0 && linked === 0 ? 1 : 0, headed: words}
  return isAround(element, sum) ? {...sum, prose: 0} : sum
}

function sumOf({children}: Element | Root, known: Weights): Weight {
  let [words, linked, prose, headings, headed] = [0, 0, 0, 0, 0]
  for (const child of children) {
    const count = child.type === 'text' ? wordsIn(child.value) : 0
    const within = child.type === 'element' ? known(child) : nothing
    words += count + within.words
    linked += within.linked
    prose += count + within.prose
    headings += within.headings
    headed += within.headed
  }
  return {words, linked, prose, headings, headed}
}

const linkNames: ReadonlySet<string> = new Set(['a', 'button', 'label', 'option'])

function isAround(element: Element, weight: Weight): boolean {
  if (element.tagName === 'form') return weight.headings === 0
  return aroundNames.has(element.tagName) || namedChrome(element, namesOf(element), () => weight)
}

/** Elements that stand around a text and hold none of it. */
export const aroundNames: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'template'])

/** Counted by hand: a page is weighed text by text, and a list of the words of each takes twice the time. */
function wordsIn(text: string): number {
  let count = 0
  let isWithin = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const isSpace = code <= SPACE || code === NO_BREAK_SPACE
    if (!isSpace && !isWithin) count += 1
    isWithin = !isSpace
  }
  return count
}

const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0
