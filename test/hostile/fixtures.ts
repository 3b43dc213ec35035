import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {gzipSync} from 'node:zlib'
import {zipSync} from 'fflate'
import {documents} from '../pipeline/sources/docx/documents.ts'
import {makeDocx} from '../support/make-docx.ts'
import {makeTar} from '../support/make-tar.ts'

export interface Fixture {
  readonly name: string
  readonly bytes: Uint8Array
}

const repository = join(import.meta.dirname, '../..')
const folders = ['content', 'test/fixtures/sources', 'test/fixtures/one-article-three-formats']

/** Of which fixtures pieces are put into one: of texts into texts, since bytes of an archive only make these unreadable. */
export const piecesFor = (fixture: Fixture, all: readonly Fixture[]): Uint8Array[] =>
  all.filter((other) => isBinary(other) === isBinary(fixture)).map(({bytes}) => bytes)

const isBinary = ({bytes}: Fixture): boolean => bytes.includes(0)

/** Every file that a test reads as a source, and archives of some of them. */
export function fixtures(): Fixture[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(repository, folder), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && !/\.(?:terse|golden|png)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({name: relative(repository, path), bytes: readFileSync(path)})),
  )
  const words = Object.entries(documents).map(([name, parts]) => ({
    name: `${name}.docx`,
    bytes: makeDocx(parts),
  }))
  const some = files.filter(({name}) => name.startsWith('content/')).slice(0, 4)
  const zip = zipSync(Object.fromEntries(some.map(({name, bytes}) => [name, bytes])))
  const tar = makeTar(some.map(({name, bytes}) => ({name, content: bytes})))
  return [
    ...files,
    ...words,
    {name: 'some.zip', bytes: zip},
    {name: 'some.tar', bytes: tar},
    {name: 'some.tar.gz', bytes: gzipSync(tar)},
  ].toSorted((one, other) => (one.name < other.name ? -1 : 1))
}
