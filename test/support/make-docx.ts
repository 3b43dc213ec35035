import {strToU8, zipSync} from 'fflate'

/** The parts of a Word document as a person reads them; what is left out gets the least that Word needs. */
export interface DocxParts {
  /** What stands in `w:body`. */
  readonly body: string
  /** What stands in `w:styles`. */
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** What stands at the top of each page. */
  readonly header?: string
  /** What stands in the core properties. */
  readonly core?: string
  /** Relationships of the text: id, kind (`image`, `hyperlink`), target; a target with a scheme leads outside. */
  readonly relationships?: readonly (readonly [id: string, kind: string, target: string])[]
  readonly media?: Readonly<Record<string, Uint8Array>>
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ')

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A Word document as a file. */
export function makeDocx(parts: DocxParts): Uint8Array<ArrayBuffer> {
  const part = (name: string, inner: string): string => `<w:${name} ${namespaces}>${inner}</w:${name}>`
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': part('document', `<w:body>${parts.body}</w:body>`),
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${(parts.relationships ?? []).map((one) => relationship(...one)).join('')}</Relationships>`,
    ...(parts.styles !== undefined && {'word/styles.xml': part('styles', parts.styles)}),
    ...(parts.numbering !== undefined && {'word/numbering.xml': part('numbering', parts.numbering)}),
    ...(parts.footnotes !== undefined && {'word/footnotes.xml': part('footnotes', parts.footnotes)}),
    ...(parts.endnotes !== undefined && {'word/endnotes.xml': part('endnotes', parts.endnotes)}),
    ...(parts.header !== undefined && {'word/header1.xml': part('hdr', parts.header)}),
    ...(parts.core !== undefined && {
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${parts.core}</cp:coreProperties>`,
    }),
  }
  const texts = Object.entries(files).map(([name, text]) => [name, strToU8(declaration + text)] as const)
  const media = Object.entries(parts.media ?? {}).map(
    ([name, bytes]) => [`word/media/${name}`, bytes] as const,
  )
  return zipSync(Object.fromEntries([...texts, ...media]))
}

function relationship(id: string, kind: string, target: string): string {
  const mode = /^(?:[a-z]+:|\\\\)/i.test(target) ? ' TargetMode="External"' : ''
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${mode}/>`
}

const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

/** A paragraph: its text, or runs; the id of its style and other properties. */
export function p(
  content: string,
  {style, properties = ''}: {style?: string; properties?: string} = {},
): string {
  const own = `${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${properties}`
  const runs = content.startsWith('<') ? content : r(content)
  return `<w:p>${own === '' ? '' : `<w:pPr>${own}</w:pPr>`}${runs}</w:p>`
}

/** A run of text with properties such as `<w:b/>`. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

export const bold = (text: string): string => p(r(text, '<w:b/>'))

/** An item of list `numId`, from level 0. */
export const item = (text: string, numId: number, level = 0): string =>
  p(text, {properties: `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`})

export const image = (id: string, alt: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture" descr="${alt}"/><a:graphic><a:graphicData uri="picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

export const style = (id: string, name: string, properties = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`

export const outline = (level: number): string => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`

/** Lists 1 (signs) and 2 (numbers), two levels deep. */
export const lists = ['bullet', 'decimal']
  .map(
    (format, index) =>
      `<w:abstractNum w:abstractNumId="${index}">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('')}</w:abstractNum>`,
  )
  .concat([1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`))
  .join('')

export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells, index) => `<w:tr>${index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
