import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {readExports} from '../../pipeline/sources/read-exports.ts'
import type {ExportEntry, SourceFile} from '../../pipeline/sources/source-kind.ts'

/** Bytes as a file of an import, cut before the given places. */
export function bytesFile(name: string, bytes: Uint8Array, cuts: readonly number[] = []): SourceFile {
  const places = [0, ...cuts.toSorted((one, other) => one - other), bytes.length]
  return {
    name,
    bytes: async function* pieces() {
      for (const [index, place] of places.slice(1).entries()) yield bytes.subarray(places[index], place)
    },
  }
}

export const textFile = (name: string, text: string): SourceFile =>
  bytesFile(name, new TextEncoder().encode(text))

export const diskFile = (path: string): SourceFile => bytesFile(basename(path), readFileSync(path))

/** All that files hold, as an import reads it. */
export async function entriesOf(files: readonly SourceFile[]): Promise<ExportEntry[]> {
  const entries: ExportEntry[] = []
  for await (const entry of readExports(files)) entries.push(entry)
  return entries
}
