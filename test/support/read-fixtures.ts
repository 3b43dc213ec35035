import {createReadStream, readdirSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import type {ExportEntry, SourceFile} from '../../pipeline/sources/source-kind.ts'
import {readExports} from '../../pipeline/sources/read-exports.ts'

/** A file on disk, named by its path from `folder`. */
export const fileIn = (folder: string, path: string): SourceFile => ({
  name: relative(folder, path).split(sep).join('/'),
  bytes: () => createReadStream(path),
})

/** All files below a folder, named by their path within it. */
export const filesBelow = (folder: string): SourceFile[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => fileIn(folder, join(entry.parentPath, entry.name)))

/** A file that is made of text. */
export const textFile = (name: string, text: string): SourceFile => ({
  name,
  bytes: async function* () {
    yield await Promise.resolve(new TextEncoder().encode(text))
  },
})

export const entriesOf = (files: readonly SourceFile[]): Promise<ExportEntry[]> =>
  Array.fromAsync(readExports(files))
