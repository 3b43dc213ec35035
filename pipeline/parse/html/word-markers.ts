import type {Element, ElementContent} from 'hast'
import {attribute, hasChildren, textOf} from './element.ts'

/** The bullet or number that Word wrote as text, and what stands behind it. */
export interface Marked {
  readonly marker: string
  readonly children: ElementContent[]
}

/** Takes the marker off an item; it is '' where none is found. */
export function withoutMarker(item: Element): Marked {
  const ignored: string[] = []
  const bare = withoutIgnored(item.children, ignored)
  if (ignored.length > 0) return {marker: ignored.join(''), children: bare}
  return withoutConditional(item.children) ?? withoutTyped(item.children)
}

/** Word says of the marker that lists of other programs have their own. */
function withoutIgnored(nodes: readonly ElementContent[], ignored: string[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    if (/mso-list\s*:\s*ignore/i.test(attribute(node, 'style') ?? '')) {
      ignored.push(textOf(node))
      return []
    }
    return [{...node, children: withoutIgnored(node.children, ignored)}]
  })
}

function withoutConditional(nodes: readonly ElementContent[]): Marked | undefined {
  const start = nodes.findIndex((node) => node.type === 'comment' && /!supportLists/i.test(node.value))
  const end = nodes.findIndex(
    (node, at) => at > start && node.type === 'comment' && /endif/i.test(node.value),
  )
  if (start < 0 || end < 0) return undefined
  const marker = nodes
    .slice(start, end)
    .map((node) => (node.type === 'text' ? node.value : hasChildren(node) ? textOf(node) : ''))
  return {marker: marker.join('').trim(), children: [...nodes.slice(0, start), ...nodes.slice(end)]}
}

/** A sign, a number, or a letter that a font shows as a sign, before the words and apart from them by more than a space. */
const typed =
  /^\s*((?:[·•▪§○●■\u{f0a7}\u{f0b7}\u{f0d8}\u{f0fc}–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{2,5})[.)])(?=\s)|[oqvnØü](?=[^\S\u{a0}]*\u{a0}))\s+/iu

function withoutTyped(nodes: readonly ElementContent[]): Marked {
  const [first, ...rest] = nodes
  if (first?.type === 'text') {
    if (first.value.trim() === '') return withoutTyped(rest)
    const found = typed.exec(first.value)
    if (!found?.[1]) return {marker: '', children: [...nodes]}
    return {marker: found[1], children: [{...first, value: first.value.slice(found[0].length)}, ...rest]}
  }
  if (first?.type === 'comment') return withoutTyped(rest)
  if (first?.type !== 'element') return {marker: '', children: [...nodes]}
  const within = withoutTyped(first.children)
  // The sign may stand in an element of its own, with the blanks behind it.
  if (within.marker !== '')
    return {marker: within.marker, children: [{...first, children: within.children}, ...rest]}
  const alone = /^[·•▪§○●■oqvnØü\u{f0a7}\u{f0b7}\u{f0d8}\u{f0fc}]$/u.exec(textOf(first))
  return alone ? {marker: alone[0], children: rest} : {marker: '', children: [...nodes]}
}
