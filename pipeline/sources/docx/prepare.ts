import type {Problem} from '../../parse/source.ts'
import type {DocxPackage} from './package-parts.ts'
import {innerPath, type Relationship} from './relationships.ts'
import {headingAt, outlineOf, type Role, type Styles, valueOf} from './styles.ts'
import {childNamed, element, elementsNamed, textIn, type XmlElement, type XmlNode} from './xml-tree.ts'

export interface Preparation {
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly styles: Styles
  readonly docx: Pick<DocxPackage, 'has'>
  readonly problems: Problem[]
}

/** The names under which the paragraphs that have a role are found again. */
export const roleStyle = (role: Role): string =>
  `Articular${typeof role === 'string' ? role : `Heading${Math.min(role.heading, 6)}`}`

/**
 * A part of a document as its converter reads it best: paragraphs carry their role, whatever the language of their
 * style; text boxes and formulas are text; nothing leads out of the file but links.
 */
export function prepare(part: XmlElement, preparation: Preparation): XmlElement {
  return {...part, children: part.children.flatMap((child) => prepareNode(child, preparation))}
}

function prepareNode(node: XmlNode, preparation: Preparation): XmlNode[] {
  if (typeof node === 'string') return [node]
  const own = ways[node.name]
  return own ? own(node, preparation) : [prepare(node, preparation)]
}

type Way = (node: XmlElement, preparation: Preparation) => XmlNode[]

const ways: Readonly<Record<string, Way | undefined>> = {
  'mc:AlternateContent': prepareChoice,
  'wps:txbx': (node, preparation) => [textBox(prepare(node, preparation).children)],
  'm:oMath': (node) => [element('w:r', {}, [element('w:t', {'xml:space': 'preserve'}, [textIn(node)])])],
  'm:oMathPara': (node, preparation) => prepare(node, preparation).children.slice(),
  'a:blip': (node, preparation) => picture(node, 'r:embed', preparation),
  'v:imagedata': (node, preparation) => picture(node, 'r:id', preparation),
  'w:hyperlink': (node, preparation) => [withoutLostLink(prepare(node, preparation), preparation)],
  'a:hlinkClick': (node, preparation) =>
    preparation.relationships.has(node.attributes['r:id'] ?? '') ? [node] : [],
  'w:commentReference': (_, {problems}) =>
    remark(problems, 'comment', 'The document has comments by its editors; they were left out.'),
  'c:chart': (_, {problems}) =>
    remark(problems, 'chart', 'The document has a chart; it was left out, put it in as a picture.'),
  'dgm:relIds': (_, {problems}) =>
    remark(
      problems,
      'chart',
      'The document has a drawing of shapes (SmartArt); it was left out, put it in as a picture.',
    ),
  'w:del': (node, {problems}) => {
    if (node.children.length > 0) remark(problems, 'tracked-changes', tracked)
    return [node]
  },
  'w:ins': (node, preparation) => {
    if (node.children.length > 0) remark(preparation.problems, 'tracked-changes', tracked)
    return [prepare(node, preparation)]
  },
  'w:p': (node, preparation) => [withRole(prepare(node, preparation), preparation.styles)],
}

const tracked =
  'The document has changes that nobody has accepted or refused yet; what was put in was taken, what was struck out was not.'

/** Says a thing once, and leaves out what it is about. */
function remark(problems: Problem[], code: string, message: string): [] {
  if (!problems.some((problem) => problem.message === message)) problems.push({code, message})
  return []
}

/** Of two forms of the same content, the newer; the older only where the newer is a drawing without a picture or text. */
function prepareChoice(node: XmlElement, preparation: Preparation): XmlNode[] {
  const choice = childNamed(node, 'mc:Choice')
  const fallback = childNamed(node, 'mc:Fallback')
  const boxes = choice ? [...elementsNamed(choice, 'w:txbxContent')] : []
  if (boxes.length > 0) return boxes.map((box) => textBox([prepare(box, preparation)]))
  const hasPicture = choice !== undefined && !elementsNamed(choice, 'a:blip').next().done
  const chosen = hasPicture || fallback === undefined ? choice : fallback
  return chosen ? prepare(chosen, preparation).children.slice() : []
}

const textBox = (children: readonly XmlNode[]): XmlElement =>
  element('w:pict', {}, [element('v:textbox', {}, children)])

const webPicture = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)$/i

function picture(
  node: XmlElement,
  attribute: string,
  {relationships, docx, problems}: Preparation,
): XmlNode[] {
  const {'r:link': linked, ...attributes} = node.attributes
  const relationship = relationships.get(attributes[attribute] ?? linked ?? '')
  if (relationship === undefined) return []
  const {target, external} = relationship
  const shown = target.slice(0, 100)
  if (external)
    return remark(
      problems,
      'external-picture',
      `The picture “${shown}” is not in the document but elsewhere; it was left out.`,
    )
  if (!docx.has(innerPath(target)))
    return remark(problems, 'missing-picture', `The picture “${shown}” is missing from the document.`)
  if (!webPicture.test(target))
    return remark(
      problems,
      'unsupported-picture',
      `The picture “${shown}” is of a kind that no browser shows; save it as PNG and put it in again.`,
    )
  return [{...node, attributes}]
}

function withoutLostLink(node: XmlElement, {relationships}: Preparation): XmlElement {
  const {'r:id': id, ...attributes} = node.attributes
  return id === undefined || relationships.has(id) ? node : {...node, attributes}
}

function withRole(paragraph: XmlElement, styles: Styles): XmlElement {
  const properties = childNamed(paragraph, 'w:pPr')
  const role = properties && roleOf(properties, styles)
  if (role === undefined) return paragraph
  const style = element('w:pStyle', {'w:val': roleStyle(role)}, [])
  const others =
    properties?.children.filter((child) => typeof child === 'string' || child.name !== 'w:pStyle') ?? []
  return {
    ...paragraph,
    children: paragraph.children.map((child) =>
      child === properties ? {...properties, children: [style, ...others]} : child,
    ),
  }
}

function roleOf(properties: XmlElement, styles: Styles): Role | undefined {
  const outline = outlineOf(properties)
  if (outline !== undefined) return headingAt(outline)
  return styles.roleOf(valueOf(properties, 'w:pStyle') ?? '')
}
