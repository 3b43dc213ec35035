import type {Element, Nodes, Root} from 'hast'
import {ancestorsOf, isWithin, type Parents} from './ancestors.ts'
import {attribute, unseenNames} from './element.ts'
import {isTeaser} from './teasers.ts'
import {aroundNames, type Weights} from './weights.ts'

/** A tree and what is known of it. */
export interface Survey {
  readonly root: Root
  /** All of its elements, in reading order. */
  readonly elements: readonly Element[]
  readonly parents: Parents
  readonly weights: Weights
  /** The headings of sections that stand above elements. */
  readonly above: () => ReadonlyMap<Element, Element>
}

export interface Content {
  /** The elements that hold the article; none where the page marks none, or marks something else by them. */
  readonly roots: readonly Element[]
  /** Elements that only lead to other articles. */
  readonly teasers: readonly Element[]
}

/**
 * Finds the article: `main`, else the `article` with the page's heading and those with sections, else every `article`,
 * else the page. What holds nothing but teasers, or little beside a text elsewhere, is not the article.
 */
export function findContent(survey: Survey): Content {
  const {root, elements, parents, weights} = survey
  const mains = elements.filter(isMain)
  const articles = elements.filter(({tagName}) => tagName === 'article')
  const [only, ...others] = [...mains, ...articles]
  if (only === undefined) return {roots: [], teasers: []}
  // Most pages need not be weighed: there is nothing beside their one text.
  if (others.length === 0 && isAllBesideSite(only, parents)) return {roots: [only], teasers: []}
  const headings = elements.filter(({tagName}) => tagName === 'h1')
  const titled = ancestorsOf(headings, parents)
  const holdsTitle = (element: Element): boolean => titled.has(element)
  const cards = articles.filter((article) => !holdsTitle(article) && isTeaser(article, survey))
  const teasers = [...cards, ...titlesOf(cards, survey)]
  const proseOf = (parts: readonly Element[]): number =>
    outermost(parts, parents).reduce((sum, part) => sum + weights(part).prose, 0)
  const text = weights(root).prose - proseOf(teasers)
  if (text <= 0) return {roots: mains.length > 0 ? mains : articles, teasers: []}

  const further = articles.filter((article) => !teasers.includes(article) && !isInSite(article, survey))
  const texts = further.some(holdsTitle)
    ? further.filter((article) => holdsTitle(article) || weights(article).headings > 0)
    : further
  for (const roots of [mains, texts]) {
    const around = new Set(roots)
    const inside = teasers.filter((teaser) => isWithin(teaser, around, parents))
    const held = proseOf(roots) - proseOf(inside)
    if (held > 0 && text - held <= held * (roots.some(holdsTitle) ? MOST_BESIDE_TITLED : MOST_BESIDE))
      return {roots, teasers}
  }
  return {roots: [], teasers}
}

/** Whether nothing but the site stands outside of an element. */
function isAllBesideSite(element: Element, parents: Parents): boolean {
  let node: Nodes = element
  for (let parent = parents.get(node); parent !== undefined; parent = parents.get(node)) {
    const siblings: readonly Nodes[] = parent.children
    if (!siblings.every((sibling) => sibling === node || isSite(sibling, DEEPEST_SITE))) return false
    node = parent
  }
  return true
}

/** How many boxes a part of the site may stand in. */
const DEEPEST_SITE = 3

function isSite(node: Nodes, depth: number): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type !== 'element') return true
  if (aroundNames.has(node.tagName) || unseenNames.has(node.tagName)) return true
  return depth > 0 && node.children.every((child) => isSite(child, depth - 1))
}

/** The headings above rows of teasers. */
const titlesOf = (cards: readonly Element[], {above}: Survey): Element[] => [
  ...new Set(cards.flatMap((card) => above().get(card) ?? [])),
]

/** How many times as long as the article the texts around it may be. */
const MOST_BESIDE = 2
const MOST_BESIDE_TITLED = 4

const isMain = (element: Element): boolean =>
  element.tagName === 'main' || attribute(element, 'role') === 'main'

/** Those that stand in none of the others. */
function outermost(elements: readonly Element[], parents: Parents): Element[] {
  const all = new Set(elements)
  return elements.filter((element) => !isWithin(element, all, parents))
}

/** Whether an element stands in a part of the site, such as its comments. */
function isInSite(element: Element, {parents, weights}: Survey): boolean {
  for (let node = parents.get(element); node?.type === 'element'; node = parents.get(node))
    if (weights(node).prose === 0) return true
  return weights(element).words > 0 && weights(element).prose === 0
}
