import type {DocxPackage} from './package-parts.ts'
import {isOfKind, readRelationships, type Relationship} from './relationships.ts'
import type {XmlElement} from './xml-tree.ts'

/** A part of a document with what it leads to. */
export interface Part {
  readonly xml: XmlElement
  readonly relationships: ReadonlyMap<string, Relationship>
}

/** The parts of a document that its text is made of. */
export type PartName = 'document' | 'footnotes' | 'endnotes' | 'styles' | 'numbering'

/** Finds parts by the relationships that name them; programs call the files as they like. */
export interface Parts {
  /** @returns Nothing where there is no such part. @throws UnreadableSource where it cannot be read. */
  readonly read: (name: PartName) => Promise<Part | undefined>
}

export async function findParts(docx: DocxPackage): Promise<Parts> {
  const start = readRelationships(await docx.xml('_rels/.rels'), '')
  const main = pathTo(docx, start, 'officeDocument') ?? 'word/document.xml'
  const fromMain = await relationshipsOf(docx, main)
  return {
    async read(name) {
      const path =
        name === 'document' ? main : (pathTo(docx, fromMain, name) ?? `${folderOf(main)}/${name}.xml`)
      const xml = await docx.xml(path)
      return xml && {xml, relationships: path === main ? fromMain : await relationshipsOf(docx, path)}
    },
  }
}

function pathTo(
  docx: DocxPackage,
  relationships: ReadonlyMap<string, Relationship>,
  kind: string,
): string | undefined {
  const all = [...relationships.values()]
  return all.find((one) => isOfKind(one, kind) && !one.external && docx.has(one.path))?.path
}

async function relationshipsOf(docx: DocxPackage, path: string): Promise<ReadonlyMap<string, Relationship>> {
  const folder = folderOf(path)
  const name = path.slice(path.lastIndexOf('/') + 1)
  return readRelationships(await docx.xml(`${folder === '' ? '' : `${folder}/`}_rels/${name}.rels`), folder)
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
