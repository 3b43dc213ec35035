import type {Element, Root} from 'hast'
import {ancestorsOf, parentsIn} from './ancestors.ts'
import {calloutsIn, type IsCallout} from './asides.ts'
import {namedChrome, namesOf} from './chrome-names.ts'
import {findContent, type Survey} from './content-roots.ts'
import {attribute, elementsIn, findElement, rawText, textOf} from './element.ts'
import {titleParts} from './head.ts'
import type {Context} from './page.ts'
import {findTabs, noTabs, type Tabs} from './tabs.ts'
import {headingsAbove} from './teasers.ts'
import {isMostlyLinks} from './weight.ts'
import {weigh} from './weights.ts'

/** Tells the article of a page from the site around it. */
export interface Regions {
  readonly startsInNavigation: boolean
  /** Whether all of the tree is a part of an article. */
  readonly startsInArticle: boolean
  /** The context inside an element. */
  readonly enter: (element: Element, context: Context) => Context
  /** Whether an element out of sight is a panel that a reader can open. */
  readonly isCollapsed: (element: Element) => boolean
  readonly tabs: Tabs
}

/** Takes all of a tree for content, for a page whose every part looks like site chrome. */
export const wholePage: Regions = {
  startsInNavigation: false,
  startsInArticle: false,
  enter: (_, context) => context,
  isCollapsed: () => false,
  tabs: noTabs,
}

/** Finds the article of a page and the site around it. */
export function findRegions(root: Root): Regions {
  const survey = surveyOf(root)
  const {elements, parents} = survey
  const content = findContent(survey)
  const roots = new Set(content.roots)
  const teasers = new Set(content.teasers)
  const headings = elements.filter(({tagName}) => tagName === 'h1')
  const holding = ancestorsOf([...roots, ...headings], parents)
  const title = loneTitle(root, headings, roots)
  return {
    startsInNavigation: roots.size > 0,
    startsInArticle: false,
    enter: (element, context) => {
      if (teasers.has(element)) return {...context, navigation: true}
      if (roots.has(element)) return {...context, navigation: false, inArticle: isArticle(element)}
      if (element === title) return {...context, navigation: false}
      if (context.navigation) return context
      if (isArticle(element)) return {...context, inArticle: true}
      return isChrome(element, context, holding.has(element), survey)
        ? {...context, navigation: true}
        : context
    },
    isCollapsed: collapsedIn(elements),
    tabs: survey.tabs,
  }

  function isArticle(element: Element): boolean {
    if (element.tagName === 'article') return true
    return roots.has(element) && findElement(element, 'article') === undefined
  }
}

/** The regions of a part of an article, which has no site around it. */
export function partRegions(root: Root): Regions {
  const survey = surveyOf(root)
  return {
    startsInNavigation: false,
    startsInArticle: true,
    enter: (element, context) =>
      !context.navigation && isChrome(element, context, false, survey)
        ? {...context, navigation: true}
        : context,
    isCollapsed: collapsedIn(survey.elements),
    tabs: survey.tabs,
  }
}

interface Surveyed extends Survey {
  readonly isCallout: IsCallout
  readonly tabs: Tabs
}

function surveyOf(root: Root): Surveyed {
  const elements = [...elementsIn(root)]
  const parents = parentsIn(root, elements)
  const weighed = once(() => weigh(root, elements))
  const known = {root, elements, parents, weights: (node: Element | Root) => weighed()(node)}
  const survey = {...known, above: once(() => headingsAbove(known))}
  return {...survey, isCallout: calloutsIn(survey), tabs: findTabs(elements, parents)}
}

/** Few texts without a site around them need to be weighed. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}

function collapsedIn(elements: readonly Element[]): Regions['isCollapsed'] {
  const controlled = new Set(
    elements
      .filter(({properties}) => properties['ariaControls'] !== undefined)
      .flatMap((element) => attribute(element, 'ariaControls')?.split(/\s+/) ?? []),
  )
  return (element) => {
    const id = attribute(element, 'id') ?? ''
    return id !== '' && controlled.has(id)
  }
}

/** The heading of the article where it stands outside of it, as in a banner: the page's title repeats it. */
function loneTitle(
  root: Root,
  headings: readonly Element[],
  roots: ReadonlySet<Element>,
): Element | undefined {
  for (const content of roots) if (findElement(content, 'h1') !== undefined) return undefined
  const title = findElement(root, 'title')
  const [words] = title === undefined ? [] : titleParts(rawText(title).toLowerCase())
  if (words === undefined) return headings.length === 1 ? headings[0] : undefined
  return headings.find((heading) => {
    const text = textOf(heading).toLowerCase()
    return text !== '' && words.includes(text)
  })
}

function isChrome(element: Element, context: Context, holdsContent: boolean, survey: Surveyed): boolean {
  const {tagName, properties} = element
  if (ampChrome.has(tagName)) return true
  // Who wraps texts in one means something else by it.
  if (tagName === 'nav')
    return findElement(element, 'p') === undefined || findElement(element, 'a') !== undefined
  if (
    properties['role'] !== undefined &&
    /^(?:navigation|banner|contentinfo|search)$/.test(attribute(element, 'role') ?? '')
  )
    return true
  if (holdsContent && tagName !== 'header') return false
  if (tagName === 'aside' && !survey.isCallout(element, context.inArticle)) return true
  if (!context.inArticle && bands.has(tagName) && !isBandOfSection(element, survey)) return true
  if (properties['className'] === undefined && properties['id'] === undefined) return false
  const names = namesOf(element)
  if (names.includes('modal') && findElement(element, 'form') !== undefined) return true
  const isNamed =
    namedChrome(element, names, () => survey.weights(element)) ||
    (!context.inArticle && names.some((name) => sitePlaces.test(name)))
  return isNamed && survey.tabs.titleOf(element) === undefined && !isMostOf(element, survey)
}

const ampChrome: ReadonlySet<string> = new Set([
  'amp-sidebar',
  'amp-consent',
  'amp-user-notification',
  'amp-ad',
])

const bands: ReadonlySet<string> = new Set(['header', 'footer', 'form'])

/** A section may have a header and a footer of its own. */
const isBandOfSection = (element: Element, {parents, weights}: Survey): boolean => {
  const parent = parents.get(element)
  const isPart = parent?.type === 'element' && parent.tagName === 'section' && element.tagName !== 'form'
  return isPart && findElement(element, 'nav') === undefined && !isMostlyLinks(weights(element))
}

/** Whether an element holds most of what stands on a page, and that is a text. */
function isMostOf(element: Element, {root, weights}: Survey): boolean {
  const {words, linked} = weights(element)
  const all = weights(root)
  return words - linked >= FEWEST_WORDS && (words - linked) * 2 > all.words - all.linked
}

const FEWEST_WORDS = 60

/** Names that mean the site only where they are the whole name, and stand outside of the article. */
const sitePlaces = /^(?:(?:site|page)[-_]?)?footer$|^(?:top|utility|announcement)[-_]?bar$/i
