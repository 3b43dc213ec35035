import type {Element, Nodes, Root} from 'hast'
import {attribute, elementsIn, findElement, rawText, textOf} from './element.ts'
import {titleParts} from './head.ts'
import type {Context} from './page.ts'

/** Tells the article of a page from the site around it. */
export interface Regions {
  readonly startsInNavigation: boolean
  /** The context inside an element. */
  readonly enter: (element: Element, context: Context) => Context
  /** Whether an element out of sight is a panel that a reader can open. */
  readonly isCollapsed: (element: Element) => boolean
}

/** Takes all of a tree for content, for a page whose every part looks like site chrome. */
export const wholePage: Regions = {
  startsInNavigation: false,
  enter: (_, context) => context,
  isCollapsed: () => false,
}

/** Finds the article: `main`, else the `article` with the page's heading, else every `article`, else the page. */
export function findRegions(root: Root): Regions {
  const elements = [...elementsIn(root)]
  const headings = elements.filter(({tagName}) => tagName === 'h1')
  const parents = parentsIn(root, elements)
  const roots = new Set(contentRoots(elements, ancestorsOf(headings, parents)))
  const holding = ancestorsOf([...roots, ...headings], parents)
  const title = loneTitle(root, headings, roots)
  const controlled = new Set(
    elements
      .filter(({properties}) => properties['ariaControls'] !== undefined)
      .flatMap((element) => attribute(element, 'ariaControls')?.split(/\s+/) ?? []),
  )
  return {
    startsInNavigation: roots.size > 0,
    enter: (element, context) => {
      if (roots.has(element)) return {...context, navigation: false, inArticle: isArticle(element)}
      if (element === title) return {...context, navigation: false}
      if (isArticle(element) && !context.navigation) return {...context, inArticle: true}
      return isChrome(element, context, holding.has(element)) ? {...context, navigation: true} : context
    },
    isCollapsed: (element) => {
      const id = attribute(element, 'id') ?? ''
      return id !== '' && controlled.has(id)
    },
  }

  function isArticle(element: Element): boolean {
    if (element.tagName === 'article') return true
    return roots.has(element) && findElement(element, 'article') === undefined
  }
}

function contentRoots(elements: readonly Element[], titled: ReadonlySet<Nodes>): readonly Element[] {
  const mains = elements.filter(
    (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  )
  if (mains.length > 0) return mains
  const articles = elements.filter(({tagName}) => tagName === 'article')
  return articles.some((article) => titled.has(article))
    ? articles.filter((article) => titled.has(article))
    : articles
}

function parentsIn(root: Root, elements: readonly Element[]): Map<Nodes, Nodes> {
  const parents = new Map<Nodes, Nodes>()
  for (const parent of [root, ...elements]) {
    for (const child of parent.children) if (child.type === 'element') parents.set(child, parent)
  }
  return parents
}

/** The elements around any of the given ones. */
function ancestorsOf(wanted: readonly Element[], parents: ReadonlyMap<Nodes, Nodes>): Set<Nodes> {
  const around = new Set<Nodes>()
  for (const element of wanted) {
    for (let node = parents.get(element); node !== undefined && !around.has(node); node = parents.get(node)) {
      around.add(node)
    }
  }
  return around
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

function isChrome(element: Element, context: Context, holdsContent: boolean): boolean {
  const {tagName, properties} = element
  // Who wraps texts in one means something else by it.
  if (tagName === 'nav')
    return findElement(element, 'p') === undefined || findElement(element, 'a') !== undefined
  if (
    properties['role'] !== undefined &&
    /^(?:navigation|banner|contentinfo|search)$/.test(attribute(element, 'role') ?? '')
  )
    return true
  if (holdsContent && tagName !== 'header') return false
  if (!context.inArticle && asides.has(tagName)) return true
  if (properties['className'] === undefined && properties['id'] === undefined) return false
  if (!containers.has(tagName)) return false
  const names = namesOf(element)
  if (names.includes('modal') && findElement(element, 'form') !== undefined) return true
  return names.some(isChromeName) || (!context.inArticle && names.some((name) => sitePlaces.test(name)))
}

const asides: ReadonlySet<string> = new Set(['header', 'footer', 'aside', 'form'])
const containers: ReadonlySet<string> = new Set(
  'div section aside ul ol dl p form header footer dialog table td'.split(' '),
)

function namesOf(element: Element): string[] {
  return `${attribute(element, 'className') ?? ''} ${attribute(element, 'id') ?? ''}`.split(/\s+/)
}

/** Names such as `cookie-banner`, `post-share`, `relatedPosts`; not `has-sidebar` or `work-related-pain`. */
function isChromeName(name: string): boolean {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/)
  if (words.length > 4 || words.some((word) => negations.has(word))) return false
  return (
    chromeWords.has(words[0] ?? '') || (chromeWords.has(words.at(-1) ?? '') && sitePart.test(words[0] ?? ''))
  )
}

/** Names that mean the site only where they are the whole name, and stand outside of the article. */
const sitePlaces = /^(?:(?:site|page)[-_]?)?footer$|^(?:top|utility|announcement)[-_]?bar$/i

const negations: ReadonlySet<string> = new Set(['no', 'not', 'has', 'with', 'without', 'content', 'main'])
const sitePart =
  /^(?:site|page|post|posts|article|entry|blog|js|the|left|right|social|primary|secondary|main|widget)$/
const chromeWords: ReadonlySet<string> = new Set(
  (
    'cookie cookies consent gdpr breadcrumb breadcrumbs share sharing sharedaddy social sidebar related newsletter ' +
    'navbar navigation nav menu pagination comments commentlist disqus'
  ).split(' '),
)
