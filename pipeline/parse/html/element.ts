import type {Element, Nodes, Parents} from 'hast'
import {cleanText} from '../spans.ts'
import {struckNames} from '../struck.ts'

/** The value of an attribute as written; of `class` and the like, the words joined by spaces. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  if (value === null || value === undefined || value === false) return undefined
  if (Array.isArray(value)) return value.join(' ')
  return value === true ? '' : String(value)
}

export function hasChildren(node: Nodes): node is Parents {
  return 'children' in node
}

/** Every element below a node in reading order; walks without recursion, so no depth can exhaust the stack. */
export function* elementsIn(root: Nodes): Generator<Element> {
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'element' && node !== root) yield node
    if (hasChildren(node)) pushReversed(node.children, waiting)
  }
}

function pushReversed(children: readonly Nodes[], waiting: Nodes[]): void {
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index]
    if (child !== undefined && child.type !== 'text') waiting.push(child)
  }
}

/** The first element of one of the given names below a node. */
export function findElement(root: Nodes, ...names: readonly string[]): Element | undefined {
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'element' && node !== root && names.includes(node.tagName)) return node
    if (hasChildren(node)) pushReversed(node.children, waiting)
  }
  return undefined
}

/** The words of a node as one line, without what a reader never sees; words of separate blocks stay apart. */
export function textOf(root: Nodes): string {
  const parts: string[] = []
  const waiting: (Nodes | string)[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') parts.push(node)
    else if (node.type === 'text') parts.push(node.value)
    else if (node.type === 'element' && isUnseen(node)) continue
    else if (hasChildren(node)) {
      const [before, after] = node.type === 'element' ? edgesOf(node) : ['', '']
      parts.push(before)
      waiting.push(after)
      for (const child of node.children.toReversed()) waiting.push(child)
    }
  }
  return joinWords(parts)
}

/** Whether the words of an element join none before or after it: a block, or a button. */
export function standsApart(element: Element): boolean {
  return !isInline(element) || isButton(element)
}

/** Whether the words of an element are struck out, by its name or its look. */
export function isStruck({tagName, properties}: Element): boolean {
  if (struckNames.has(tagName)) return true
  const {style} = properties
  return typeof style === 'string' && /text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i.test(style)
}

/** Whether an element stands within a line; so do those of other name spaces, such as Word’s `<st1:place>`. */
export const isInline = ({tagName}: Element): boolean => inlineNames.has(tagName) || tagName.includes(':')

/** A button, or a link that looks like one. */
export function isButton(element: Element): boolean {
  if (element.tagName !== 'a') return element.tagName === 'button'
  const {className, role} = element.properties
  if (className === undefined && role === undefined) return false
  return /button|btn/i.test(attribute(element, 'className') ?? '') || role === 'button'
}

/**
 * What stands before and after the words of an element in a text, which {@link joinWords} makes spaces of: a page shows
 * two links side by side apart, though no space in its text does.
 */
export function edgesOf(element: Element): readonly [before: string, after: string] {
  if (standsApart(element) || isStruck(element)) return [' ', ' ']
  return element.tagName === 'a' && element.properties['href'] !== undefined ? [linkStart, linkEnd] : ['', '']
}

/** One line of the words and edges of elements. */
export const joinWords = (parts: readonly string[]): string =>
  cleanText(parts.join('').replaceAll(linkEnd + linkStart, ' '))

// Control characters are no part of a clean text.
const linkStart = '\u0001'
const linkEnd = '\u0002'

/** The text of an element that holds nothing else, such as `title` and `script`, as one line. */
export function rawText(element: Element): string {
  return cleanText(element.children.map((child) => (child.type === 'text' ? child.value : '')).join(''))
}

/** Elements whose content is not part of the page, and those that the author took out of sight. */
export function isUnseen(element: Element): boolean {
  return unseenNames.has(element.tagName) || isHidden(element)
}

export function isHidden(element: Element): boolean {
  if (element.properties['hidden'] === undefined && element.properties['style'] === undefined) return false
  const hidden = attribute(element, 'hidden')
  // “until-found” is how collapsed text is marked: a reader opens it.
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true
  return /(?:^|;)\s*display\s*:\s*none\b/i.test(attribute(element, 'style') ?? '')
}

export const unseenNames: ReadonlySet<string> = new Set(
  'base datalist head link meta noembed noframes noscript param script source style svg template title track'.split(
    ' ',
  ),
)

/** Elements that stand within a line; every other one begins a text of its own. */
export const inlineNames: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark math meter ' +
    'nobr output picture progress q rb rp rt rtc ruby s samp select small span strike strong sub sup textarea time ' +
    'tt u var wbr'
  ).split(' '),
)
