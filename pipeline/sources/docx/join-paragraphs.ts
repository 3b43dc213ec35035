import {childNamed, type XmlNode} from './xml-tree.ts'

/**
 * Puts what Word keeps as a paragraph of its own and shows as the start of the next back there: a large initial, and a
 * paragraph whose end was deleted.
 */
export function joinParagraphs(nodes: readonly XmlNode[]): XmlNode[] {
  const joined: XmlNode[] = []
  for (const node of nodes) {
    const before = joined.at(-1)
    const start = isParagraph(node) && before !== undefined ? startIn(before) : undefined
    if (start === undefined || typeof node === 'string') joined.push(node)
    else joined[joined.length - 1] = {...node, children: [...start, ...node.children]}
  }
  return joined.map(withoutDeletedEnd)
}

/** The converter would take the end of a paragraph that none follows for deleted too, and lose its words. */
function withoutDeletedEnd(node: XmlNode): XmlNode {
  if (typeof node === 'string' || !isParagraph(node)) return node
  const properties = childNamed(node, 'w:pPr')
  const end = childNamed(properties, 'w:rPr')
  if (properties === undefined || childNamed(end, 'w:del') === undefined) return node
  const left = {...properties, children: properties.children.filter((child) => child !== end)}
  return {...node, children: node.children.map((child) => (child === properties ? left : child))}
}

/** What a paragraph shows that goes on in the next; nothing where it is whole. */
function startIn(node: XmlNode): readonly XmlNode[] | undefined {
  if (typeof node === 'string' || !isParagraph(node)) return undefined
  const properties = childNamed(node, 'w:pPr')
  const frame = childNamed(properties, 'w:framePr')
  const isInitial = /^(?:drop|margin)$/.test(frame?.attributes['w:dropCap'] ?? '')
  const goesOn = isInitial || childNamed(childNamed(properties, 'w:rPr'), 'w:del') !== undefined
  return goesOn ? node.children.filter((child) => child !== properties) : undefined
}

const isParagraph = (node: XmlNode): boolean => typeof node !== 'string' && node.name === 'w:p'
