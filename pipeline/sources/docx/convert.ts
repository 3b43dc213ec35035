import {strToU8, zipSync} from 'fflate'
import mammoth from 'mammoth'
import {checkParts} from '../../parse/extent.ts'
import type {Problem} from '../../parse/source.ts'
import {plainNumbering, readNumbering} from './numbering.ts'
import {brokenDocx, type DocxPackage} from './package-parts.ts'
import {findParts} from './parts.ts'
import {prepare, roleStyle} from './prepare.ts'
import {printRelationships} from './relationships.ts'
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
    throw brokenDocx(name, `cannot be read (${firstLine(error)})`)
  }
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/[\n\t].*$/s, '')

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
  const copy: Record<string, Uint8Array> = {'word/numbering.xml': print(plainNumbering())}
  const parts = await findParts(docx)
  const stylesXml = (await parts.read('styles'))?.xml
  copy['word/styles.xml'] = print(withRoleStyles(stylesXml))
  const styles = readStyles(stylesXml)
  const numbering = readNumbering((await parts.read('numbering'))?.xml, styles)
  for (const text of texts) {
    const part = await parts.read(text)
    if (text === 'document' && (part === undefined || elementsNamed(part.xml, 'w:body').next().done))
      throw brokenDocx(name, 'cannot be read: it has no text')
    if (part === undefined) continue
    const {xml, relationships} = part
    checkParts([...elementsNamed(xml, 'w:p')].length, name)
    copy[`word/${text}.xml`] = print(prepare(xml, {relationships, styles, numbering, docx, problems}))
    copy[`word/_rels/${text}.xml.rels`] = print(printRelationships(relationships))
    for (const {path, external} of relationships.values())
      if (!external && docx.has(path) && !path.endsWith('.xml')) copy[path] = strToU8(path)
  }
  return copy
}

const print = (xml: XmlElement): Uint8Array => strToU8(printXml(xml))

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
