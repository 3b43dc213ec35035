import {strToU8, zipSync} from 'fflate'
import mammoth from 'mammoth'
import {checkParts} from '../../parse/extent.ts'
import type {Problem} from '../../parse/source.ts'
import {brokenDocx, type DocxPackage} from './package-parts.ts'
import {prepare, roleStyle} from './prepare.ts'
import {isLink, readRelationships} from './relationships.ts'
import {readStyles, type Role} from './styles.ts'
import {element, elementsNamed, parseXml, printXml, type XmlElement} from './xml-tree.ts'

export interface Converted {
  /** The text as HTML; the address of a picture is its path within the document. */
  readonly html: XmlElement
  readonly problems: readonly Problem[]
}

/**
 * Converts a Word document. The converter sees a copy that was checked and holds no pictures: in their place stand
 * their paths, by which it names them.
 *
 * @throws UnreadableSource where it cannot be read.
 */
export async function convertDocx(name: string, docx: DocxPackage): Promise<Converted> {
  const problems: Problem[] = []
  const copy = zipSync(await checkedCopy(name, docx, problems), {level: 0})
  try {
    const {value, messages} = await mammoth.convertToHtml(inputOf(copy), {
      styleMap: styleMap.slice(),
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async (image) => ({src: await image.read('utf-8')})),
    })
    return {html: parseXml(value), problems: [...problems, ...remarks(messages.map(({message}) => message))]}
  } catch (error) {
    throw brokenDocx(name, `cannot be read (${error instanceof Error ? error.message : String(error)})`)
  }
}

/** Node’s build asks for `buffer`, the browser’s for `arrayBuffer`; both take any bytes. */
function inputOf(bytes: Uint8Array<ArrayBuffer>): {arrayBuffer: ArrayBuffer} {
  const input = {arrayBuffer: bytes.buffer, buffer: bytes}
  return input
}

const roles: readonly (readonly [role: Role, html: string])[] = [
  ['title', 'h1.title:fresh'],
  ['caption', 'p.caption:fresh'],
  ['contents', 'nav > p:fresh'],
  ['quote', 'blockquote > p:fresh'],
  ...[1, 2, 3, 4, 5, 6].map((heading) => [{heading}, `h${heading}:fresh`] as const),
]

const styleMap: readonly string[] = roles.map(
  ([role, html]) => `p[style-name='${roleStyle(role)}'] => ${html}`,
)

const texts = ['document', 'footnotes', 'endnotes'] as const

async function checkedCopy(
  name: string,
  docx: DocxPackage,
  problems: Problem[],
): Promise<Record<string, Uint8Array>> {
  const copy: Record<string, Uint8Array> = {}
  const put = (path: string, xml: XmlElement | undefined): void => {
    if (xml) copy[path] = strToU8(printXml(xml))
  }
  put('[Content_Types].xml', await docx.xml('[Content_Types].xml'))
  put('word/numbering.xml', await docx.xml('word/numbering.xml'))
  const stylesXml = await docx.xml('word/styles.xml')
  put('word/styles.xml', withRoleStyles(stylesXml))
  const styles = readStyles(stylesXml)
  for (const text of texts) {
    const part = await docx.xml(`word/${text}.xml`)
    if (part !== undefined) checkParts([...elementsNamed(part, 'w:p')].length, name)
    const rels = await docx.xml(`word/_rels/${text}.xml.rels`)
    const relationships = readRelationships(rels)
    put(`word/${text}.xml`, part && prepare(part, {relationships, styles, docx, problems}))
    put(`word/_rels/${text}.xml.rels`, rels && withoutOutside(rels))
  }
  for (const path of docx.paths) if (path.startsWith('word/media/')) copy[path] = strToU8(path)
  return copy
}

/** Of what leads out of the document, only links. */
function withoutOutside(rels: XmlElement): XmlElement {
  const byId = readRelationships(rels)
  const isKept = (id: string): boolean => {
    const relationship = byId.get(id)
    return relationship !== undefined && (!relationship.external || isLink(relationship))
  }
  const root = rels.children.find((child): child is XmlElement => typeof child !== 'string')
  const kept = root?.children.filter(
    (child) => typeof child !== 'string' && isKept(child.attributes['Id'] ?? ''),
  )
  return {...rels, children: root ? [{...root, children: kept ?? []}] : []}
}

function withRoleStyles(styles: XmlElement | undefined): XmlElement {
  const root = styles?.children.find((child): child is XmlElement => typeof child !== 'string')
  const own = roles.map(([role]) =>
    element('w:style', {'w:type': 'paragraph', 'w:styleId': roleStyle(role)}, [
      element('w:name', {'w:val': roleStyle(role)}, []),
    ]),
  )
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return root
    ? {...root, children: [...root.children, ...own]}
    : element('w:styles', {'xmlns:w': namespace}, own)
}

/** What the converter says, without what concerns only the looks of the text. */
function remarks(messages: readonly string[]): Problem[] {
  return [...new Set(messages)]
    .filter(
      (message) =>
        !/^Unrecognised (?:paragraph|run|table) style|style with ID .* was referenced/.test(message),
    )
    .map((message) => ({code: 'docx', message: `${message.replace(/\.$/, '')}.`}))
}
