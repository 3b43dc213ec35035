import {UnreadableSource} from '../../parse/source.ts'
import {headOf} from '../file-head.ts'
import type {FileParts, FileToRecognise, SourceFile} from '../source-kind.ts'
import {archiveKind, isTar} from './archive-kind.ts'
import type {Expanded, Found} from './expanded.ts'
import {collect, partsOf} from './held-bytes.ts'
import {gunzipPieces} from './inflate-pieces.ts'
import {bomb, brokenArchive, type Budget, createBudget, isBomb, maxHeldBytes} from './limits.ts'
import {expandTar} from './tar/expand-tar.ts'
import {readCentralDirectory} from './zip/central-directory.ts'
import {expandZip} from './zip/expand-zip.ts'

/**
 * Puts the files within .zip, .tar, .tar.gz and .gz files in the place of these, named `archive.zip/inner/path`; other
 * files pass as they are. Archives are told by their bytes. Those within archives are opened too, but none within these.
 */
export async function* expandArchives(
  files: Iterable<SourceFile> | AsyncIterable<SourceFile>,
): AsyncGenerator<Expanded> {
  const budget = createBudget()
  for await (const file of files) yield* expand(file, budget, 0)
}

const deepest = 2

async function* expand(file: SourceFile, budget: Budget, depth: number): AsyncGenerator<Expanded> {
  try {
    const head = await headOf(file)
    const kind = archiveKind(head)
    if (kind === undefined) yield {kind: 'file', file: {...file, head}}
    else if (kind === 'zip') yield* openZip({...file, head}, budget, depth)
    else if (depth >= deepest) yield leftOut(file.name, tooDeep)
    else {
      const inner = kind === 'gzip' ? openGzip(file, budget) : openTar(file, budget)
      yield* allOf(inner, file.name, budget, depth + 1)
    }
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error
    yield {kind: 'failed', name: file.name, message: error.message}
  }
}

/** All that an archive holds, or that it holds nothing. */
async function* allOf(
  found: Iterable<Found> | AsyncIterable<Found>,
  archive: string,
  budget: Budget,
  depth: number,
): AsyncGenerator<Expanded> {
  let isEmpty = true
  for await (const inner of found) {
    isEmpty = false
    yield* further(inner, budget, depth)
  }
  if (isEmpty) yield leftOut(archive, 'is an archive that holds no files')
}

async function* further(inner: Found, budget: Budget, depth: number): AsyncGenerator<Expanded> {
  if (inner.kind === 'file') yield* expand(inner.file, budget, depth)
  else yield inner
}

async function* openZip(file: FileToRecognise, budget: Budget, depth: number): AsyncGenerator<Expanded> {
  const parts = await partsOrHeld(file)
  if (parts === undefined) {
    yield leftOut(file.name, tooLargeToHold)
    return
  }
  const entries = await readCentralDirectory(parts, file.name)
  const members = new Set(entries.map(({name}) => name))
  if (isDocument(members)) yield {kind: 'file', file: {...file, members}}
  else if (depth >= deepest) yield leftOut(file.name, tooDeep)
  else {
    yield* allOf(expandZip(file.name, entries, parts, budget), file.name, budget, depth + 1)
  }
}

/** Office documents, books and the like are ZIP archives too, and not folders of files. */
const isDocument = (names: ReadonlySet<string>): boolean =>
  names.has('[Content_Types].xml') ||
  names.has('META-INF/container.xml') ||
  names.has('META-INF/manifest.xml') ||
  names.has('Index/Document.iwa')

const openTar = (file: SourceFile, budget: Budget): AsyncGenerator<Found> =>
  expandTar(file.name, file.bytes(), file.parts, budget)

/** A packed archive, or a single packed file, which goes without its `.gz`. */
async function* openGzip(file: SourceFile, budget: Budget): AsyncGenerator<Found> {
  const name = file.name.replace(/\.gz$/i, '')
  const inner: SourceFile = {name, bytes: () => gunzip(file)}
  if (isTar(await headOf(inner))) yield* expandTar(file.name, inner.bytes(), undefined, budget)
  else {
    const reason = budget.take(0)
    yield reason === undefined ? {kind: 'file', file: inner} : leftOut(name, reason)
  }
}

async function* gunzip(file: SourceFile): AsyncGenerator<Uint8Array> {
  let read = 0
  let made = 0
  try {
    for await (const piece of gunzipPieces(file.bytes(), (bytes) => (read += bytes))) {
      made += piece.length
      if (isBomb(made, read)) throw bomb(file.name)
      yield piece
    }
  } catch (error) {
    if (error instanceof UnreadableSource) throw error
    throw brokenArchive(file.name, 'is damaged or not whole')
  }
}

async function partsOrHeld(file: SourceFile): Promise<FileParts | undefined> {
  if (file.parts) return file.parts
  const bytes = await collect(file.bytes(), maxHeldBytes)
  return bytes && partsOf(bytes)
}

const leftOut = (name: string, reason: string): Exclude<Expanded, {kind: 'file'}> => ({
  kind: 'left-out',
  name,
  reason,
})

const tooDeep = 'is an archive within an archive within an archive; unpack it and import the folder'
const tooLargeToHold = `is larger than ${maxHeldBytes / 1024 / 1024} MB and can only be read from its start; unpack it and import the folder`
