import type {Element} from 'hast'
import {isWithin, type Parents} from './ancestors.ts'
import {attribute, elementsIn, isHidden, textOf} from './element.ts'
import {innermost, panelsInOrder, titlesIn} from './tab-lists.ts'

/** Tabs of a page, whose titles stand side by side, and whose panels stand below, all but one out of sight. */
export interface Tabs {
  /** The title of the tab whose panel an element is. */
  readonly titleOf: (panel: Element) => Element | undefined
  /** Whether an element is the title of a tab, and is read with its panel. */
  readonly isTitle: (element: Element) => boolean
  /** Whether an element says the title of a tab a second time, right above its panel, for narrow screens. */
  readonly isRepeated: (element: Element) => boolean
}

export const noTabs: Tabs = {titleOf: () => undefined, isTitle: () => false, isRepeated: () => false}

interface Pair {
  readonly title: Element
  readonly panel: Element
}

/** Finds tabs by the roles and attributes that join titles and panels, else by the names and order of their boxes. */
export function findTabs(elements: readonly Element[], parents: Parents): Tabs {
  if (!elements.some(mayBeOfTabs)) return noTabs
  const byId = elementsById(elements)
  const named = pairsByName(elements, byId, parents)
  const known = new Set(named.map(({title}) => title))
  const pairs = [...named, ...pairsInLists(elements, byId, known, parents)]
  if (pairs.length === 0) return noTabs
  const titles = titlesOf(pairs, elements, parents)
  const skipped = new Set<Element>()
  const says = (element: Element, panel: Element): boolean => {
    const title = titles.get(panel)
    return title !== undefined && textOf(title) === textOf(element)
  }
  for (const {title, panel} of pairs) if (says(title, panel)) skipped.add(title)
  const repeated = new Set(
    [...titles.keys()].flatMap((panel) => {
      const above = elementAbove(panel, parents)
      return above !== undefined && !skipped.has(above) && says(above, panel) ? [above] : []
    }),
  )
  return {
    titleOf: (panel) => titles.get(panel),
    isTitle: (element) => skipped.has(element),
    isRepeated: (element) => repeated.has(element),
  }
}

/** Whether the attributes of an element may be those of tabs, their titles or panels. */
const mayBeOfTabs = ({properties}: Element): boolean =>
  properties['role'] !== undefined ||
  properties['dataToggle'] !== undefined ||
  properties['dataBsToggle'] !== undefined ||
  saysTab(properties['className']) ||
  saysTab(properties['id'])

const saysTab = (names: Element['properties'][string]): boolean =>
  names !== undefined && /tab|pane/i.test(String(names))

/** The first title of each panel; one that stands right above it is that of a fold. */
function titlesOf(
  pairs: readonly Pair[],
  elements: readonly Element[],
  parents: Parents,
): ReadonlyMap<Element, Element> {
  const panels = new Set(pairs.map(({panel}) => panel))
  const parts = new Set(pairs.flatMap(({title, panel}) => [title, panel]))
  const order = new Map(elements.filter((element) => parts.has(element)).map((element, at) => [element, at]))
  const titles = new Map<Element, Element>()
  for (const {title, panel} of pairs) {
    const isFold = order.get(panel) === (order.get(title) ?? 0) + 1
    if (!isFold && !titles.has(panel) && isShown(panel, panels, parents)) titles.set(panel, title)
  }
  return titles
}

function elementAbove(element: Element, parents: Parents): Element | undefined {
  let above: Element | undefined
  for (const child of parents.get(element)?.children ?? []) {
    if (child === element) return above
    if (child.type === 'element') above = child
  }
  return undefined
}

function elementsById(elements: readonly Element[]): ReadonlyMap<string, Element> {
  const byId = new Map<string, Element>()
  for (const element of elements) {
    const id = attribute(element, 'id')
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
  }
  return byId
}

/** Titles that name their panel by its id, and panels that name their title. */
function pairsByName(
  elements: readonly Element[],
  byId: ReadonlyMap<string, Element>,
  parents: Parents,
): Pair[] {
  return elements.flatMap((element): Pair[] => {
    if (isTab(element)) return pairOf(element, byId.get(targetOf(element)), parents)
    if (attribute(element, 'role') !== 'tabpanel') return []
    const title = byId.get(attribute(element, 'ariaLabelledBy') ?? '')
    return title !== undefined && isTab(title) ? pairOf(title, element, parents) : []
  })
}

/** A tab; what opens and closes a fold is none, whatever its role. */
function isTab(element: Element): boolean {
  const toggles = `${attribute(element, 'dataToggle') ?? ''} ${attribute(element, 'dataBsToggle') ?? ''}`
  if (/\bcollapse\b/.test(toggles)) return false
  return attribute(element, 'role') === 'tab' || /\b(?:tab|pill)\b/.test(toggles)
}

function targetOf(tab: Element): string {
  const link = tab.tagName === 'a' ? tab : [...elementsIn(tab)].find(({tagName}) => tagName === 'a')
  const addresses = [
    attribute(tab, 'dataBsTarget'),
    attribute(tab, 'dataTarget'),
    link && attribute(link, 'href'),
  ]
  return (
    attribute(tab, 'ariaControls') ?? addresses.find((address) => /^#./.test(address ?? ''))?.slice(1) ?? ''
  )
}

function pairsInLists(
  elements: readonly Element[],
  byId: ReadonlyMap<string, Element>,
  known: ReadonlySet<Element>,
  parents: Parents,
): Pair[] {
  return elements.flatMap((element): Pair[] => {
    const titles = titlesIn(element, parents)
    if (titles.length === 0 || titles.some((title) => known.has(innermost(title)))) return []
    const linked = titles.flatMap((title) => byId.get(targetOf(title)) ?? [])
    const isLinked = new Set(linked).size === titles.length && !linked.some((panel) => titles.includes(panel))
    const panels = isLinked ? linked : panelsInOrder(element, titles.length, parents)
    return titles.flatMap((title, index) => pairOf(title, panels[index], parents))
  })
}

function pairOf(written: Element, panel: Element | undefined, parents: Parents): Pair[] {
  if (panel === undefined || !panelNames.has(panel.tagName) || textOf(written) === '') return []
  const title = innermost(written)
  return isWithin(title, new Set([panel]), parents) || isWithin(panel, new Set([title]), parents)
    ? []
    : [{title, panel}]
}

const panelNames: ReadonlySet<string> = new Set(['div', 'section', 'article', 'li', 'dd', 'main'])

/** Whether a reader can come to a panel: nothing around it is out of sight but panels of other tabs. */
function isShown(panel: Element, panels: ReadonlySet<Element>, parents: Parents): boolean {
  for (let node = parents.get(panel); node?.type === 'element'; node = parents.get(node))
    if (isHidden(node) && !panels.has(node)) return false
  return true
}
