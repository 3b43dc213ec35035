import {Parser} from 'htmlparser2'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

/** An element, or text between elements. */
export type XmlNode = XmlElement | string

/** So many elements may stand within each other; what reads the tree works by recursion. */
const deepest = 400

/**
 * Reads XML into a tree; the root has no name.
 *
 * @throws Error that says why, for a document type, which may hold entities, and for XML that nests too deeply.
 */
export function parseXml(text: string): XmlElement {
  const root = open('', {})
  const around = [root]
  const top = (): Open => around.at(-1) ?? root
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (around.length > deepest) throw new Error('nests too deeply')
        const element = open(name, attributes)
        top().children.push(element)
        around.push(element)
      },
      onclosetag: () => void around.pop(),
      ontext: (piece) => {
        const {children} = top()
        const before = children.at(-1)
        if (typeof before === 'string') children[children.length - 1] = before + piece
        else children.push(piece)
      },
      onprocessinginstruction: (name) => {
        if (name.startsWith('!')) throw new Error('declares a document type, which no Word document does')
      },
    },
    {xmlMode: true, decodeEntities: true},
  )
  parser.end(text)
  return root
}

interface Open extends XmlElement {
  readonly children: XmlNode[]
}

const open = (name: string, attributes: Record<string, string>): Open => ({name, attributes, children: []})

/** A tree as text that XML and HTML readers take alike. */
export function printXml(node: XmlNode): string {
  if (typeof node === 'string') return escape(node)
  const inner = node.children.map(printXml).join('')
  if (node.name === '') return inner
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('')
  return emptyNames.has(node.name)
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${inner}</${node.name}>`
}

const emptyNames: ReadonlySet<string> = new Set(['br', 'img', 'input'])

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The elements of some names below a node, in the order of the text. */
export function* elementsNamed(node: XmlElement, ...names: readonly string[]): Generator<XmlElement> {
  for (const child of node.children) {
    if (typeof child === 'string') continue
    if (names.includes(child.name)) yield child
    yield* elementsNamed(child, ...names)
  }
}

export const childNamed = (node: XmlElement | undefined, name: string): XmlElement | undefined =>
  node?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name)

export const textIn = (node: XmlNode): string =>
  typeof node === 'string' ? node : node.children.map(textIn).join('')

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlNode[],
): XmlElement => ({name, attributes, children})
