import {ghost} from './ghost/ghost.ts'
import {markdownFolder} from './markdown-folder/markdown-folder.ts'
import {medium} from './medium/medium.ts'
import {singleFiles} from './single-files.ts'
import {type ExportEntry, headBytes, type SourceFile, type SourceKind} from './source-kind.ts'
import {squarespace} from './wordpress/squarespace/squarespace.ts'
import {wordpress} from './wordpress/wordpress.ts'

/** The first that recognises a file reads it. */
export const sourceKinds: readonly SourceKind[] = [
  squarespace,
  wordpress,
  ghost,
  medium,
  markdownFolder,
  singleFiles,
]

/** Reads all files of one import, kind by kind, in the order of their names. */
export async function* readExports(
  files: Iterable<SourceFile> | AsyncIterable<SourceFile>,
  kinds: readonly SourceKind[] = sourceKinds,
): AsyncGenerator<ExportEntry> {
  const byKind = new Map<SourceKind, SourceFile[]>()
  for await (const file of files) {
    const head = await headOf(file)
    const kind = kinds.find(({recognises}) => recognises({...file, head}))
    if (kind === undefined)
      yield {kind: 'left-out', name: file.name, reason: `is none of: ${kindNames(kinds)}`}
    else pushTo(byKind, kind, file)
  }
  for (const kind of kinds) {
    const own = (byKind.get(kind) ?? []).toSorted((one, other) => (one.name < other.name ? -1 : 1))
    if (own.length > 0) yield* kind.read(own)
  }
}

function pushTo(byKind: Map<SourceKind, SourceFile[]>, kind: SourceKind, file: SourceFile): void {
  const own = byKind.get(kind)
  if (own === undefined) byKind.set(kind, [file])
  else own.push(file)
}

async function headOf({bytes}: SourceFile): Promise<Uint8Array> {
  const head = new Uint8Array(headBytes)
  let length = 0
  for await (const piece of bytes()) {
    const part = piece.subarray(0, headBytes - length)
    head.set(part, length)
    length += part.length
    if (length === headBytes) break
  }
  return head.slice(0, length)
}

const kindNames = (kinds: readonly SourceKind[]): string => kinds.map(({name}) => name).join(', ')
