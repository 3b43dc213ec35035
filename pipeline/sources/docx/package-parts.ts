import {UnreadableSource} from '../../parse/source.ts'
import {collect, partsOf} from '../archives/held-bytes.ts'
import {maxHeldBytes} from '../archives/limits.ts'
import {readCentralDirectory} from '../archives/zip/central-directory.ts'
import {overlapping, readZipFile} from '../archives/zip/read-entry.ts'
import type {ZipEntry} from '../archives/zip/zip-entry.ts'
import type {FileParts, SourceFile} from '../source-kind.ts'
import {canonicalNames} from './canonical-names.ts'
import {parseXml, type XmlElement} from './xml-tree.ts'

/** The files within a Word document. */
export interface DocxPackage {
  readonly has: (path: string) => boolean
  readonly paths: readonly string[]
  /** The XML of one; nothing where it is not there. @throws UnreadableSource where it cannot be read. */
  readonly xml: (path: string) => Promise<XmlElement | undefined>
  readonly bytes: (path: string) => AsyncIterable<Uint8Array>
}

const megabyte = 1024 * 1024
/** A text of a million words, as XML. */
const maxXmlBytes = 64 * megabyte

/** Opens a Word document. @throws UnreadableSource where it is none, or one made to do harm. */
export async function openDocx(file: SourceFile): Promise<DocxPackage> {
  const {name} = file
  const parts = file.parts ?? (await held(file))
  const entries = await readCentralDirectory(parts, name)
  if (overlapping(entries).size > 0)
    throw brokenDocx(name, 'has files that share their bytes, which no honest document has')
  const byPath = new Map(entries.map((entry) => [entry.name, entry]))
  let room = maxXmlBytes
  const read = (path: string): AsyncIterable<Uint8Array> => {
    const entry = byPath.get(path)
    if (entry === undefined || !isPlain(entry))
      throw brokenDocx(name, `cannot be read: ${path} is missing or encrypted`)
    return readZipFile(parts, entry, `${name}/${path}`)
  }
  return {
    has: (path) => byPath.has(path),
    paths: [...byPath.keys()],
    bytes: read,
    xml: async (path) => {
      if (!byPath.has(path)) return undefined
      const bytes = await collect(read(path), room)
      if (bytes === undefined)
        throw brokenDocx(
          name,
          `is too large: at most ${maxXmlBytes / megabyte} MB of text are read; split it`,
        )
      room -= bytes.length
      try {
        return canonicalNames(parseXml(decodeXml(bytes)))
      } catch (error) {
        throw brokenDocx(
          name,
          `cannot be read: ${path} ${error instanceof Error ? error.message : String(error)}`,
        )
      }
    },
  }
}

export const brokenDocx = (name: string, what: string): UnreadableSource =>
  new UnreadableSource('broken-docx', `${name} ${what}; open it in Word and save it again.`)

const isPlain = ({flags, method}: ZipEntry): boolean => (flags & 1) === 0 && (method === 0 || method === 8)

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

async function held(file: SourceFile): Promise<FileParts> {
  const bytes = await collect(file.bytes(), maxHeldBytes)
  if (bytes === undefined) throw brokenDocx(file.name, 'is too large to be read')
  return partsOf(bytes)
}
