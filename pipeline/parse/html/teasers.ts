import type {Element} from 'hast'
import type {Survey} from './content-roots.ts'
import {attribute, elementsIn, findElement, textOf} from './element.ts'

/**
 * Whether an element tells no more than what another page is about: a heading that leads there, or a few words and
 * “Read more”. Cards below a heading of the article are a part of it.
 */
export function isTeaser(article: Element, survey: Survey): boolean {
  const {words, headings, headed} = survey.weights(article)
  if (words > MOST_WORDS || headings > 1) return false
  if (words !== headed && !leadsOn(article)) return false
  const heading = survey.above().get(article)
  return heading === undefined || otherArticles.test(textOf(heading))
}

const MOST_WORDS = 80

const otherArticles =
  /\b(?:also|articles?|blog|latest|more|news|next|popular|posts?|read|recent|related|resources|stories)\b/i

function leadsOn(article: Element): boolean {
  if (findElement(article, 'ul', 'ol', 'table') !== undefined) return false
  const links = [...elementsIn(article)].filter(
    ({tagName, properties}) => tagName === 'a' && properties['href'] !== undefined,
  )
  return (
    links.some(
      (link) =>
        findElement(link, ...headingNames) !== undefined ||
        readMore.test(textOf(link)) ||
        isAll(link, article),
    ) || headingLeadsOn(article)
  )
}

const readMore =
  /^(?:continue|find out more|full (?:article|post|story)|go on|keep|learn more|more|read|see more|view)\b/i

const headingNames = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

const isAll = (link: Element, article: Element): boolean => textOf(link) === textOf(article)

function headingLeadsOn(article: Element): boolean {
  const heading = findElement(article, ...headingNames)
  const link = heading && findElement(heading, 'a')
  return link !== undefined && attribute(link, 'href')?.startsWith('#') === false
}

/** Of each element, the heading of a section that stands above it, with nothing but paragraphs between. */
export function headingsAbove({
  root,
  elements,
  weights,
}: Omit<Survey, 'above'>): ReadonlyMap<Element, Element> {
  const above = new Map<Element, Element>()
  for (const parent of [root, ...elements]) {
    let heading = parent.type === 'element' ? above.get(parent) : undefined
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      if (heading !== undefined) above.set(child, heading)
      const {words, headed} = weights(child)
      if (enders.has(child.tagName)) heading = undefined
      else if (headed > 0 && headed === words && child.tagName !== 'article') heading = child
    }
  }
  return above
}

/** What follows a list or a table does not belong to the heading above it. */
const enders: ReadonlySet<string> = new Set(['h1', 'ul', 'ol', 'dl', 'table'])
