import type {Problem} from '../../parse/source.ts'
import type {DocxPackage} from './package-parts.ts'
import type {Relationship} from './relationships.ts'
import {tell} from './tell.ts'
import {childNamed, element, elementsNamed, type XmlElement, type XmlNode} from './xml-tree.ts'

interface Surroundings {
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly docx: Pick<DocxPackage, 'has'>
  readonly problems: Problem[]
  /** Prepares the text of a box. */
  readonly prepareBox: (box: XmlElement) => XmlElement
}

/** What is said of a picture around it. */
interface Said {
  readonly alt?: string | undefined
  readonly link?: XmlElement | undefined
}

/**
 * What a drawing shows, in the form that the converter reads: each picture and each text box on its own, however deep
 * in groups and whatever the shape around it.
 */
export const readGraphics = (drawing: XmlElement, surroundings: Surroundings): XmlNode[] =>
  graphicsIn(drawing, {}, surroundings)

/** Of two forms of the same content, the newer; the older only where the newer is a drawing without a picture or text. */
export function chosenForm(node: XmlElement): XmlElement | undefined {
  const choices = node.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === 'mc:Choice',
  )
  const shown = choices.find((choice) => !elementsNamed(choice, 'w:txbxContent', 'a:blip').next().done)
  return shown ?? childNamed(node, 'mc:Fallback') ?? choices[0]
}

function graphicsIn(node: XmlElement, said: Said, surroundings: Surroundings): XmlNode[] {
  switch (node.name) {
    case 'mc:AlternateContent': {
      const chosen = chosenForm(node)
      return chosen ? graphicsIn(chosen, said, surroundings) : []
    }
    case 'w:txbxContent':
      return [textBox(surroundings.prepareBox(node))]
    case 'pic:pic':
      return picture(node, said, surroundings)
    case 'v:imagedata':
      return oldPicture(node, said, surroundings)
    case 'v:textpath':
      return [element('w:t', {'xml:space': 'preserve'}, [node.attributes['string'] ?? ''])]
    case 'c:chart':
      tell(surroundings.problems, 'chart', chart('a chart'))
      return []
    case 'dgm:relIds':
      tell(surroundings.problems, 'chart', chart('a drawing of shapes (SmartArt)'))
      return []
    default: {
      const own = saidBy(node, said)
      return node.children.flatMap((child) =>
        typeof child === 'string' ? [] : graphicsIn(child, own, surroundings),
      )
    }
  }
}

const chart = (what: string): string => `The document has ${what}; it was left out, put it in as a picture.`

const textBox = (content: XmlElement): XmlElement =>
  element('w:pict', {}, [element('v:textbox', {}, [content])])

function saidBy(node: XmlElement, said: Said): Said {
  const properties = childNamed(node, 'wp:docPr')
  if (properties) return {alt: altIn(properties), link: childNamed(properties, 'a:hlinkClick')}
  return node.name.startsWith('v:') ? {...said, alt: written(node.attributes['alt']) ?? said.alt} : said
}

const altIn = ({attributes}: XmlElement): string | undefined =>
  written(attributes['descr']) ?? written(attributes['title'])

/** What a person wrote of a picture; what a program guessed goes without its remark that it did. */
function written(words: string | undefined): string | undefined {
  const own = words?.replace(guessed, '').trim()
  return own === '' ? undefined : own
}

const guessed = /(?:Description automatically generated|AI-generated content may be incorrect)\b[^]*$/

function picture(node: XmlElement, {alt, link}: Said, surroundings: Surroundings): XmlNode[] {
  const [blip] = elementsNamed(node, 'a:blip')
  const properties = childNamed(childNamed(node, 'pic:nvPicPr'), 'pic:cNvPr')
  const id = blip && shownPicture(blip, ['r:embed', 'r:link'], surroundings)
  if (id === undefined) return []
  const isLink = link !== undefined && surroundings.relationships.has(link.attributes['r:id'] ?? '')
  return [printPicture(id, alt ?? (properties && altIn(properties)), isLink ? [link] : [])]
}

function oldPicture(node: XmlElement, {alt}: Said, surroundings: Surroundings): XmlNode[] {
  const id = shownPicture(node, ['r:id', 'r:href'], surroundings)
  return id === undefined ? [] : [printPicture(id, alt ?? written(node.attributes['o:title']), [])]
}

function printPicture(id: string, alt: string | undefined, link: readonly XmlElement[]): XmlElement {
  const inner = [
    element('wp:docPr', {descr: alt ?? ''}, link),
    nested(['a:graphic', 'a:graphicData', 'pic:pic', 'pic:blipFill'], element('a:blip', {'r:embed': id}, [])),
  ]
  return element('w:drawing', {}, [element('wp:inline', {}, inner)])
}

const nested = (names: readonly string[], innermost: XmlElement): XmlElement =>
  names.reduceRight((inner, name) => element(name, {}, [inner]), innermost)

const webPicture = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)$/i

/** The id of the picture that an element shows, if it is in the document and of a kind that browsers show. */
function shownPicture(
  {attributes}: XmlElement,
  names: readonly string[],
  {relationships, docx, problems}: Surroundings,
): string | undefined {
  const [relationship] = names.flatMap((name) => relationships.get(attributes[name] ?? '') ?? [])
  if (relationship === undefined) return undefined
  const {id, target, path, external} = relationship
  const reason = external
    ? (['external-picture', 'is not in the document but elsewhere; it was left out.'] as const)
    : !docx.has(path)
      ? (['missing-picture', 'is missing from the document.'] as const)
      : !webPicture.test(path) &&
        ([
          'unsupported-picture',
          'is of a kind that no browser shows; save it as PNG and put it in again.',
        ] as const)
  if (!reason) return id
  tell(problems, reason[0], `The picture “${target.slice(0, 100)}” ${reason[1]}`)
  return undefined
}
