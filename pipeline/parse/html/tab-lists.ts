import type {Element, Root} from 'hast'
import type {Parents} from './ancestors.ts'
import {namesOf} from './chrome-names.ts'
import {attribute, elementsIn, inlineNames, textOf} from './element.ts'

/** The titles of tabs, where an element is a row of them: its class or role says so, or what is around it holds tabs. */
export function titlesIn(element: Element, parents: Parents): Element[] {
  const isRow = attribute(element, 'role') === 'tablist' || classesOf(element).some(isRowName)
  const around = parents.get(element)
  const isInTabs = around?.type === 'element' && isTabbed(around) && rowNames.has(element.tagName)
  if (!isRow && !isInTabs) return []
  const titles = childrenOf(element)
  if (titles.length < FEWEST_TABS || !titles.every(isTitle)) return []
  return isRow || titles.every((title) => linkOf(title)?.startsWith('#')) ? titles : []
}

/** As many panels as there are titles, in their order: boxes behind the titles, or all in one box there. */
export function panelsInOrder(list: Element, count: number, parents: Parents): Element[] {
  let node = list
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const parent = parents.get(node)
    if (parent === undefined) return []
    const behind = elementsBehind(node, parent, count)
    if (behind.length === count && behind.every((box) => isBox(box) && isTabbed(box))) return behind
    for (const box of behind) {
      const inner = childrenOf(box)
      if (inner.length === count && inner.every(isBox) && (isTabbed(box) || inner.every(isTabbed)))
        return inner
    }
    if (parent.type === 'root' || childrenOf(parent).length > 1) return []
    node = parent
  }
  return []
}

/** What of a title holds all of its words. */
export function innermost(title: Element): Element {
  const [only, ...others] = title.children.filter(
    (child) => child.type !== 'comment' && (child.type !== 'text' || child.value.trim() !== ''),
  )
  return only?.type === 'element' && others.length === 0 ? innermost(only) : title
}

const FEWEST_TABS = 2
const MOST_LEVELS = 3
const MOST_WORDS = 8

const rowNames: ReadonlySet<string> = new Set(['ul', 'ol', 'nav'])

const childrenOf = ({children}: Element | Root): Element[] => {
  const nodes: readonly (Root | Element)['children'][number][] = children
  return nodes.filter((child) => child.type === 'element')
}

/** The elements behind one, as many as a row of titles and panels may have. */
function elementsBehind(node: Element, {children}: Element | Root, most: number): Element[] {
  const behind: Element[] = []
  for (let index = children.findIndex((child) => child === node) + 1; index < children.length; index += 1) {
    const child = children[index]
    if (child?.type === 'element') behind.push(child)
    if (behind.length === most) break
  }
  return behind
}

const classesOf = (element: Element): string[] => (attribute(element, 'className') ?? '').split(' ')

/** “tabs-nav”, “et_pb_tabs_controls”, “kt-tabs-title-list”, “nav-tabs”. */
function isRowName(name: string): boolean {
  if (!/tab/i.test(name)) return false
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/)
  const at = words.findLastIndex((word) => /^tabs?$/.test(word))
  return words.at(-1) === 'tablist' || (at >= 0 && words.slice(at + 1).every((word) => rowWords.has(word)))
}

const rowWords: ReadonlySet<string> = new Set(
  (
    'bar buttons controls head header headers heading headings items labels links list menu nav navigation navs ' +
    'selector switcher titles title triggers ul wrapper'
  ).split(' '),
)

function isTitle(element: Element): boolean {
  if (!childrenOf(innermost(element)).every(({tagName}) => isLineName(tagName))) return false
  const text = textOf(element)
  if (text === '' || text.split(' ').length > MOST_WORDS) return false
  const href = linkOf(element)
  return href === undefined || href === '' || href.startsWith('#') || /^javascript:/i.test(href)
}

function linkOf(title: Element): string | undefined {
  const link = title.tagName === 'a' ? title : [...elementsIn(title)].find(({tagName}) => tagName === 'a')
  return link && attribute(link, 'href')
}

const isLineName = (name: string): boolean => inlineNames.has(name) || name === 'svg' || /^h[1-6]$/.test(name)

const isBox = ({tagName}: Element): boolean =>
  tagName === 'div' || tagName === 'section' || tagName === 'article' || tagName === 'li'

const isTabbed = (element: Element): boolean =>
  attribute(element, 'role') === 'tabpanel' || namesOf(element).some((name) => tabName.test(name))

const tabName = /(?:^|[-_])tabs?(?:$|[-_\d])|tab-?(?:pane|panel|content)|tabs$|(?:^|[-_])panes?(?:$|[-_])/i
