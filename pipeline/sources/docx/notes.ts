import {element, textIn, type XmlElement, type XmlNode} from './xml-tree.ts'

/** Footnotes and endnotes as a section of their own, and their marks as raised links to them. */
export function arrangeNotes(html: XmlElement): XmlElement {
  return {...html, children: html.children.map((child) => (isNotes(child) ? section(child) : marks(child)))}
}

const noteId = /^#?(footnote|endnote)-(ref-)?(-?\d+)$/

function isNotes(node: XmlNode): node is XmlElement {
  if (typeof node === 'string' || node.name !== 'ol') return false
  return node.children.some((item) => typeof item !== 'string' && noteId.test(item.attributes['id'] ?? ''))
}

function section(list: XmlElement): XmlElement {
  const items = list.children.map((item) => (typeof item === 'string' ? item : marks(withoutWayBack(item))))
  return element('section', {class: 'footnotes'}, [element('ol', {}, items)])
}

/** Takes the arrow back to the mark off the end of a note. */
function withoutWayBack(node: XmlElement): XmlElement {
  const children = node.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child]
    if (child.name === 'a' && textIn(child) === '↑') return []
    return [withoutWayBack(child)]
  })
  return {...node, children}
}

/** Gives notes and marks their short names: `fn-1` and `fnref-1`, `en-1` and `enref-1`. */
function marks(node: XmlNode): XmlNode {
  if (typeof node === 'string') return node
  const {href = '', id = ''} = node.attributes
  const attributes = {
    ...node.attributes,
    ...(noteId.test(href) && {href: shortName(href)}),
    ...(noteId.test(id) && {id: shortName(id)}),
  }
  const isMark = node.name === 'a' && noteId.test(href)
  const children = isMark ? [textIn(node).replaceAll(/[[\]]/g, '')] : node.children.map(marks)
  return {...node, attributes, children}
}

const shortName = (name: string): string =>
  name.replace(noteId, (whole, kind: string, ref: string | undefined, number: string) => {
    const hash = whole.startsWith('#') ? '#' : ''
    return `${hash}${kind === 'footnote' ? 'fn' : 'en'}${ref === undefined ? '' : 'ref'}-${number}`
  })
