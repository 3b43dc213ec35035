import {element, elementsNamed, textIn, type XmlElement, type XmlNode} from './xml-tree.ts'

export interface Picture {
  /** Its path within the document. */
  readonly path: string
  readonly alt?: string
  readonly caption?: string
}

/** Puts pictures together with the caption beside them, which Word keeps as a paragraph of its own. */
export function joinCaptions(html: XmlElement): XmlElement {
  const children: XmlNode[] = []
  for (let index = 0; index < html.children.length; index++) {
    const node = html.children[index] ?? ''
    const next = html.children[index + 1]
    if (isPicture(node) && next !== undefined && isCaption(next)) {
      children.push(figure(node, next))
      index += 1
    } else if (isCaption(node) && next !== undefined && isPicture(next)) {
      const after = html.children[index + 2]
      // A caption between two pictures belongs to the one before it, which has taken it already.
      if (after !== undefined && isCaption(after)) children.push(node)
      else {
        children.push(figure(next, node))
        index += 1
      }
    } else children.push(node)
  }
  return {...html, children}
}

/** The pictures of a text with their words. */
export function picturesIn(html: XmlElement): Picture[] {
  const captions = new Map<XmlElement, string>()
  for (const each of elementsNamed(html, 'figure')) {
    const [caption] = elementsNamed(each, 'figcaption')
    for (const image of elementsNamed(each, 'img')) if (caption) captions.set(image, textIn(caption).trim())
  }
  return [...elementsNamed(html, 'img')].map((image) => {
    const {src: path = '', alt} = image.attributes
    const caption = captions.get(image)
    return {path, ...(alt !== undefined && {alt}), ...(caption !== undefined && {caption})}
  })
}

/** The same text with the addresses of its pictures changed. */
export function withAddresses(node: XmlElement, addressOf: (path: string) => string): XmlElement {
  const children = node.children.map((child) =>
    typeof child === 'string' ? child : withAddresses(child, addressOf),
  )
  const {src} = node.attributes
  return node.name === 'img' && src !== undefined
    ? {...node, attributes: {...node.attributes, src: addressOf(src)}}
    : {...node, children}
}

function isPicture(node: XmlNode): node is XmlElement {
  if (typeof node === 'string' || node.name !== 'p' || textIn(node).trim() !== '') return false
  return !elementsNamed(node, 'img').next().done
}

const isCaption = (node: XmlNode): node is XmlElement =>
  typeof node !== 'string' && node.name === 'p' && node.attributes['class'] === 'caption'

const figure = (picture: XmlElement, caption: XmlElement): XmlElement =>
  element('figure', {}, [...picture.children, element('figcaption', {}, caption.children)])
