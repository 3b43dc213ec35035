import {encodePath} from './encode-path.ts'
import {UnreadableSource} from '../../parse/source.ts'
import type {ExportEntry, SourceFile, SourceKind} from '../source-kind.ts'
import {convertDocx} from './convert.ts'
import {arrangeHeadings} from './headings.ts'
import {promoteManualLists} from './manual-lists.ts'
import {arrangeNotes} from './notes.ts'
import {type DocxPackage, openDocx} from './package-parts.ts'
import {marginRemarks} from './page-margins.ts'
import {joinCaptions, type Picture, picturesIn, withAddresses} from './pictures.ts'
import {readCoreProperties} from './styles.ts'
import {elementsNamed, printXml, textIn, type XmlElement} from './xml-tree.ts'

/** Word documents: one article each, with their pictures. */
export const docx: SourceKind = {
  name: 'Word (.docx)',
  recognises: ({members}) =>
    members !== undefined &&
    members.has('[Content_Types].xml') &&
    [...members].some((path) => /^word\/[^/]+\.xml$/.test(path)),
  async *read(files) {
    for (const file of files) yield* readDocx(file)
  },
}

async function* readDocx(file: SourceFile): AsyncGenerator<ExportEntry> {
  try {
    const opened = await openDocx(file)
    const {html, problems: found} = await convertDocx(file.name, opened)
    const problems = [...found, ...(await marginRemarks(opened))]
    const arranged = [arrangeNotes, joinCaptions, promoteManualLists, arrangeHeadings].reduce(
      (text, arrange) => arrange(text),
      html,
    )
    const printed = withAddresses(arranged, (path) => addressIn(file.name, path))
      .children.map(printXml)
      .join('\n')
    const written = titled(readCoreProperties(await opened.xml('docProps/core.xml')), arranged)
    yield {
      kind: 'article',
      source: {name: file.name, bytes: new TextEncoder().encode(printed), format: 'html', written, problems},
    }
    for (const picture of unique(picturesIn(arranged))) yield asset(file.name, picture, opened)
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error
    yield {kind: 'failed', name: file.name, message: error.message}
  }
}

/** A title that the text itself has is the one its readers know. */
function titled<Properties extends {readonly title?: string}>(
  properties: Properties,
  html: XmlElement,
): Properties | Omit<Properties, 'title'> {
  const {title: _title, ...others} = properties
  return [...elementsNamed(html, 'h1')].some((heading) => textIn(heading).trim() !== '') ? others : properties
}

const unique = (pictures: readonly Picture[]): Picture[] => [
  ...new Map(pictures.map((picture) => [picture.path, picture])).values(),
]

function asset(name: string, {path, alt, caption}: Picture, opened: DocxPackage): ExportEntry {
  return {
    kind: 'asset',
    asset: {
      address: addressIn(name, path),
      filename: path.replace(/^.*\//, ''),
      bytes: () => opened.bytes(path),
      ...(alt !== undefined && {alt}),
      ...(caption !== undefined && {caption}),
    },
  }
}

/** A picture's address: the document is taken for a folder. */
const addressIn = (name: string, path: string): string => encodePath(`${name}/${path.replace(/^word\//, '')}`)
