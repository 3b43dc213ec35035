import {element, textIn, type XmlElement, type XmlNode} from './xml-tree.ts'

/** Makes lists of paragraphs that a writer has numbered, or begun with a sign, by hand. */
export function promoteManualLists(html: XmlElement): XmlElement {
  const children: XmlNode[] = []
  for (let index = 0; index < html.children.length;) {
    const items = listFrom(html.children, index)
    if (items.length === 0) children.push(html.children[index] ?? '')
    else children.push(list(items))
    index += Math.max(1, items.length)
  }
  return {...html, children}
}

interface Item {
  readonly paragraph: XmlElement
  readonly marker: Marker
}

interface Marker {
  readonly kind: 'number' | 'bullet' | 'dash'
  readonly number: number
  /** Characters before the words. */
  readonly length: number
}

/** The items of the list that starts at a place; none where none starts. */
function listFrom(nodes: readonly XmlNode[], start: number): Item[] {
  const items: Item[] = []
  for (const node of nodes.slice(start)) {
    const marker = typeof node === 'string' || node.name !== 'p' ? undefined : markerOf(textIn(node))
    const first = items[0]?.marker
    if (typeof node === 'string' || marker === undefined || (first && first.kind !== marker.kind)) break
    if (marker.kind === 'number' && marker.number !== items.length + 1) break
    items.push({paragraph: node, marker})
  }
  // One dash or number alone may be anything.
  return items.length > 1 || items[0]?.marker.kind === 'bullet' ? items : []
}

function markerOf(text: string): Marker | undefined {
  const number = /^\s*\(?(\d{1,2})[.)]\s+(?=\S)/.exec(text)
  if (number) return {kind: 'number', number: Number(number[1]), length: number[0].length}
  const sign = /^\s*([•●▪◦‣·∙■□➢✓✔])\s*(?=\S)|^\s*[-–*]\s+(?=\S)/.exec(text)
  if (!sign) return undefined
  return {kind: sign[1] === undefined ? 'dash' : 'bullet', number: 0, length: sign[0].length}
}

const list = (items: readonly Item[]): XmlElement =>
  element(
    items[0]?.marker.kind === 'number' ? 'ol' : 'ul',
    {},
    items.map(({paragraph, marker}) => element('li', {}, without(paragraph.children, marker.length))),
  )

/** Takes so many characters off the start of a text. */
function without(nodes: readonly XmlNode[], length: number): XmlNode[] {
  const [first, ...rest] = nodes
  if (first === undefined || length === 0) return nodes.slice()
  const own = textIn(first).length
  if (own <= length) return without(rest, length - own)
  return [
    typeof first === 'string' ? first.slice(length) : {...first, children: without(first.children, length)},
    ...rest,
  ]
}
