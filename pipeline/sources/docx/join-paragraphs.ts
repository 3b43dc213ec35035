import {childNamed, type XmlElement, type XmlNode} from './xml-tree.ts'

/**
 * Puts what Word keeps as a paragraph of its own and shows as the start of the next back there: a large initial, and a
 * paragraph whose end was deleted.
 */
export function joinParagraphs(nodes: readonly XmlNode[]): XmlNode[] {
  const joined: XmlNode[] = []
  const starts: XmlElement[] = []
  for (const node of nodes) {
    if (typeof node !== 'string' && goesOn(node)) starts.push(node)
    // Between paragraphs there may be white space, which is nothing.
    else if (typeof node === 'string') joined.push(node)
    else joined.push(...withStarts(starts.splice(0), node))
  }
  return [...joined, ...withStarts(starts)].map(withoutDeletedEnd)
}

/** Puts paragraphs that go on before the words of the one that they go on in; the last of them is it where none follows. */
function withStarts(starts: readonly XmlElement[], next?: XmlElement): XmlElement[] {
  if (next !== undefined && (starts.length === 0 || next.name !== 'w:p')) return [...withStarts(starts), next]
  const whole = next ?? starts.at(-1)
  if (whole === undefined) return []
  const before = next ? starts : starts.slice(0, -1)
  return [{...whole, children: [...before.flatMap(wordsOf), ...whole.children]}]
}

const wordsOf = ({children}: XmlElement): XmlNode[] =>
  children.filter((child) => typeof child === 'string' || child.name !== 'w:pPr')

function goesOn(node: XmlElement): boolean {
  const properties = node.name === 'w:p' ? childNamed(node, 'w:pPr') : undefined
  const initial = childNamed(properties, 'w:framePr')?.attributes['w:dropCap'] ?? ''
  return (
    /^(?:drop|margin)$/.test(initial) || childNamed(childNamed(properties, 'w:rPr'), 'w:del') !== undefined
  )
}

/** The converter would take the end of a paragraph that none follows for deleted too, and lose its words. */
function withoutDeletedEnd(node: XmlNode): XmlNode {
  if (typeof node === 'string' || node.name !== 'w:p') return node
  const properties = childNamed(node, 'w:pPr')
  const end = childNamed(properties, 'w:rPr')
  if (properties === undefined || childNamed(end, 'w:del') === undefined) return node
  const left = {...properties, children: properties.children.filter((child) => child !== end)}
  return {...node, children: node.children.map((child) => (child === properties ? left : child))}
}
