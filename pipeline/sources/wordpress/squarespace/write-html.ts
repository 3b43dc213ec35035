import type {Element, Nodes} from 'hast'
import {attribute, hasChildren} from '../../../parse/html/element.ts'
import {escapeHtml} from '../../markup.ts'

/** Writes some elements in a way of its own; nothing for those that it leaves to the usual way. */
export type WriteElement = (element: Element, write: Write) => string | undefined

export type Write = (nodes: readonly Nodes[]) => string

/** Trees as HTML without styles, scripts and the classes of a site. */
export function createWriter(special: WriteElement): Write {
  const write: Write = (nodes) => nodes.map(writeNode).join('')
  return write

  function writeNode(node: Nodes): string {
    if (node.type === 'text') return escapeHtml(node.value)
    if (node.type !== 'element') return hasChildren(node) ? write(node.children) : ''
    return special(node, write) ?? writeElement(node)
  }

  function writeElement(element: Element): string {
    const {tagName: tag} = element
    if (dropped.has(tag)) return ''
    if (empty.has(tag)) return openTag(element)
    const inner = write(element.children)
    if ((tag === 'p' || tag === 'div') && isBlank(inner)) return ''
    return unwrapped.has(tag) ? inner : `${openTag(element)}${inner}</${tag}>`
  }
}

export const isBlank = (html: string): boolean => html.replaceAll(/<br>|\s/g, '') === ''

export function openTag(element: Element): string {
  const attributes = Object.keys(keptAttributes).flatMap((name) => {
    const value = attribute(element, name)
    return value === undefined || (name === 'id' && /^(?:item|block|yui|page)[-_]/.test(value))
      ? []
      : [` ${keptAttributes[name] ?? name}="${escapeHtml(value)}"`]
  })
  const hidden = /display\s*:\s*none/i.test(attribute(element, 'style') ?? '') ? ' hidden' : ''
  return `<${element.tagName}${attributes.join('')}${hidden}>`
}

const keptAttributes: {readonly [property: string]: string} = {
  alt: 'alt',
  colSpan: 'colspan',
  href: 'href',
  id: 'id',
  lang: 'lang',
  name: 'name',
  rowSpan: 'rowspan',
  src: 'src',
  start: 'start',
  title: 'title',
}
const dropped: ReadonlySet<string> = new Set(['script', 'style', 'template', 'svg', 'link', 'meta', 'input'])
const unwrapped: ReadonlySet<string> = new Set(['span', 'font', 'noscript', 'html', 'body'])
const empty: ReadonlySet<string> = new Set(['img', 'br', 'hr', 'wbr', 'col', 'source', 'track', 'embed'])
