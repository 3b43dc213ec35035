import type {Problem} from '../../parse/source.ts'
import {resolveFields} from './fields.ts'
import {chosenForm, readGraphics} from './graphics.ts'
import {joinParagraphs} from './join-paragraphs.ts'
import {type Numbering, printLevel} from './numbering.ts'
import type {DocxPackage} from './package-parts.ts'
import type {Relationship} from './relationships.ts'
import {withoutRevoked} from './revoked.ts'
import {headingAt, outlineOf, type Role, type Styles, valueOf} from './styles.ts'
import {readSymbols} from './symbols.ts'
import {tell} from './tell.ts'
import {childNamed, element, elementsNamed, textIn, type XmlElement, type XmlNode} from './xml-tree.ts'

export interface Preparation {
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly styles: Styles
  readonly numbering: Numbering
  readonly docx: Pick<DocxPackage, 'has'>
  readonly problems: Problem[]
}

/** The names under which the paragraphs that have a role are found again. */
export const roleStyle = (role: Role): string =>
  `Articular${typeof role === 'string' ? role : `Heading${Math.min(role.heading, 6)}`}`

/**
 * A part of a document as its converter reads it best: paragraphs carry their role and their place in a list, whatever
 * the language of their style; what writers took back is gone; text boxes, fields and formulas are text; nothing leads
 * out of the file but links.
 */
export function prepare(part: XmlElement, preparation: Preparation): XmlElement {
  const {styles, problems} = preparation
  return prepareElement(resolveFields(withoutRevoked(part, styles, problems)), preparation)
}

function prepareElement(node: XmlElement, preparation: Preparation): XmlElement {
  return {...node, children: joinParagraphs(preparedChildren(node, preparation))}
}

const preparedChildren = (node: XmlElement, preparation: Preparation): XmlNode[] =>
  node.children.flatMap((child) => prepareNode(child, preparation))

function prepareNode(node: XmlNode, preparation: Preparation): XmlNode[] {
  if (typeof node === 'string') return [node]
  const own = ways[node.name]
  return own ? own(node, preparation) : [prepareElement(node, preparation)]
}

type Way = (node: XmlElement, preparation: Preparation) => XmlNode[]

const drawn: Way = (node, preparation) =>
  readGraphics(node, {...preparation, prepareBox: (box) => prepareElement(box, preparation)})

const ways: Readonly<Record<string, Way | undefined>> = {
  'mc:AlternateContent': (node, preparation) => {
    const chosen = chosenForm(node)
    return chosen ? preparedChildren(chosen, preparation) : []
  },
  'w:drawing': drawn,
  'w:pict': drawn,
  'w:object': drawn,
  'm:oMath': (node) => [element('w:r', {}, [words(formula(node))])],
  'm:oMathPara': preparedChildren,
  'w:dir': preparedChildren,
  'w:bdo': preparedChildren,
  'w:smartTag': preparedChildren,
  'w:customXml': preparedChildren,
  'w14:conflictIns': preparedChildren,
  'w:cr': () => [element('w:br', {}, [])],
  'w:ptab': () => [element('w:tab', {}, [])],
  'w:ruby': (node) => [words(ruby(node))],
  'w:r': (node, preparation) => [prepareElement(readSymbols(withoutOwnMark(node)), preparation)],
  'w:hyperlink': (node, preparation) => [withoutLostLink(prepareElement(node, preparation), preparation)],
  'w:commentReference': (_, {problems}) =>
    remark(problems, 'comment', 'The document has comments by its editors; they were left out.'),
  'w:altChunk': (_, {problems}) => remark(problems, 'other-document', otherDocument),
  'w:subDoc': (_, {problems}) => remark(problems, 'other-document', otherDocument),
  'w:sdt': (node, preparation) => {
    if (childNamed(childNamed(node, 'w:sdtPr'), 'w:showingPlcHdr') === undefined)
      return [prepareElement(node, preparation)]
    return remark(
      preparation.problems,
      'empty-control',
      `A field to fill in, “${textIn(node).slice(0, LONGEST_SHOWN)}”, was left empty; what it asks for is no part of the article.`,
    )
  },
  'w:p': (node, preparation) => [withProperties(withBreaks(prepareElement(node, preparation)), preparation)],
}

const LONGEST_SHOWN = 80
const otherDocument =
  'The document takes in another one, which was left out; open it in Word and save it again, which puts it in for good.'

/** Says a thing once, and leaves out what it is about. */
function remark(problems: Problem[], code: string, message: string): [] {
  tell(problems, code, message)
  return []
}

const words = (text: string): XmlElement => element('w:t', {'xml:space': 'preserve'}, [text])

/** The words of a formula in one line. */
function formula(node: XmlNode): string {
  if (typeof node === 'string') return node
  if (node.name === 'm:f') return ['m:num', 'm:den'].map((name) => formulaIn(node, name)).join('/')
  if (node.name === 'm:sup') return `^${node.children.map(formula).join('')}`
  return node.children.map(formula).join('')
}

function formulaIn(node: XmlElement, name: string): string {
  const part = childNamed(node, name)
  return part ? formula(part) : ''
}

/** A note whose mark its writer chose has that mark behind it, which says nothing beside its number. */
function withoutOwnMark(run: XmlElement): XmlElement {
  const isMarked = run.children.some(
    (child) => typeof child !== 'string' && child.attributes['w:customMarkFollows'] !== undefined,
  )
  return isMarked
    ? {...run, children: run.children.filter((child) => typeof child === 'string' || !marks.has(child.name))}
    : run
}

const marks: ReadonlySet<string> = new Set(['w:t', 'w:sym'])

/** Words with those that stand above them to say how they are read. */
function ruby(node: XmlElement): string {
  const [base, above] = ['w:rubyBase', 'w:rt'].map((name) => {
    const part = childNamed(node, name)
    return part ? textIn(part).trim() : ''
  })
  return above === '' ? `${base}` : `${base} (${above})`
}

function withoutLostLink(node: XmlElement, {relationships}: Preparation): XmlElement {
  const {'r:id': id, ...attributes} = node.attributes
  return id === undefined || relationships.has(id) ? node : {...node, attributes}
}

/** A page that ends amid a paragraph ends a line of it; one that ends beside its words says nothing. */
function withBreaks(paragraph: XmlElement): XmlElement {
  const total = textIn(paragraph).trim().length
  let before = 0
  const read = (node: XmlElement): XmlElement => ({
    ...node,
    children: node.children.flatMap((child): XmlNode[] => {
      if (typeof child === 'string') {
        before += before === 0 ? child.trimStart().length : child.length
        return [child]
      }
      if (child.name !== 'w:br' || child.attributes['w:type'] === undefined) return [read(child)]
      return before === 0 || before >= total ? [] : [element('w:br', {}, [])]
    }),
  })
  return elementsNamed(paragraph, 'w:br').next().done ? paragraph : read(paragraph)
}

/** A paragraph with its role as its style, and its place in a list. */
function withProperties(paragraph: XmlElement, {styles, numbering}: Preparation): XmlElement {
  const properties = childNamed(paragraph, 'w:pPr')
  const styleId = (properties && valueOf(properties, 'w:pStyle')) ?? styles.usual ?? ''
  const role = roleOf(properties, styleId, styles)
  const level = numbering.levelOf(properties, styleId)
  const others = (properties?.children ?? []).filter(
    (child) => typeof child === 'string' || !own.has(child.name),
  )
  const children = [
    ...(role === undefined ? [] : [element('w:pStyle', {'w:val': roleStyle(role)}, [])]),
    ...(level === undefined ? [] : [printLevel(level)]),
    ...others,
  ]
  return {
    ...paragraph,
    children: [element('w:pPr', {}, children), ...paragraph.children.filter((child) => child !== properties)],
  }
}

/** Properties that are written anew. */
const own: ReadonlySet<string> = new Set(['w:pStyle', 'w:numPr'])

function roleOf(properties: XmlElement | undefined, styleId: string, styles: Styles): Role | undefined {
  const outline = outlineOf(properties)
  return outline === undefined ? styles.roleOf(styleId) : headingAt(outline)
}
