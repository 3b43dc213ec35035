import {UnreadableSource} from '../parse/source.ts'
import {expandArchives} from './archives/expand-archives.ts'
import {ghost} from './ghost/ghost.ts'
import {docx} from './docx/docx.ts'
import {failed} from './failed.ts'
import {markdownFolder} from './markdown-folder/markdown-folder.ts'
import {medium} from './medium/medium.ts'
import {ownOutputReason} from './own-output.ts'
import {singleFiles} from './single-files.ts'
import type {ExportEntry, FileToRecognise, SourceFile, SourceKind} from './source-kind.ts'
import {squarespace} from './wordpress/squarespace/squarespace.ts'
import {unsupportedReason} from './unsupported.ts'
import {wordpress} from './wordpress/wordpress.ts'

/** The first that recognises a file reads it. */
export const sourceKinds: readonly SourceKind[] = [
  docx,
  squarespace,
  wordpress,
  ghost,
  medium,
  markdownFolder,
  singleFiles,
]

/**
 * Reads all files of one import, those in archives included, kind by kind, in the order of their names.
 *
 * @param only The kind that is asked for, by {@link sourceKindNamed}; articles of other kinds are left out.
 */
export async function* readExports(
  files: Iterable<SourceFile> | AsyncIterable<SourceFile>,
  only?: SourceKind,
): AsyncGenerator<ExportEntry> {
  const byKind = new Map<SourceKind, SourceFile[]>()
  const beside: (readonly [kind: SourceKind, file: FileToRecognise])[] = []
  for await (const expanded of expandArchives(files)) {
    if (expanded.kind === 'file') {
      const {file} = expanded
      const own = ownOutputReason(file.head)
      if (own !== undefined) {
        yield {kind: 'left-out', name: file.name, reason: own}
        continue
      }
      const kind = sourceKinds.find(({recognises}) => recognises(file))
      if (kind === undefined) yield leftOut(file)
      else if (kind.isBeside?.(file)) beside.push([kind, file])
      else if (only !== undefined && kind !== only) yield ofAnotherKind(file, kind, only)
      else pushTo(byKind, kind, file)
    } else yield expanded
  }
  const hasArticles = byKind.size > 0
  for (const [kind, file] of beside) {
    if (hasArticles) pushTo(byKind, kind, file)
    else yield leftOut(file)
  }
  for (const kind of sourceKinds) {
    const own = (byKind.get(kind) ?? []).toSorted((one, other) => (one.name < other.name ? -1 : 1))
    if (own.length > 0) yield* readKind(kind, own)
  }
}

/**
 * The kind that a person asked for, by its name or a word of it, such as “docx”.
 *
 * @throws UnreadableSource where there is none of that name; it names those there are.
 */
export function sourceKindNamed(name: string): SourceKind {
  const asked = wordsOf(name).join(' ')
  const found =
    sourceKinds.find((kind) => wordsOf(kind.name).join(' ') === asked) ??
    sourceKinds.find((kind) => wordsOf(kind.name).includes(asked))
  if (found) return found
  throw new UnreadableSource(
    'unknown-kind',
    `“${name}” is no kind of source that can be imported; these are: ${kindNames}.`,
  )
}

function pushTo(
  byKind: Map<SourceKind, SourceFile[]>,
  kind: SourceKind,
  {head: _head, ...file}: FileToRecognise,
): void {
  const own = byKind.get(kind)
  if (own === undefined) byKind.set(kind, [file])
  else own.push(file)
}

async function* readKind(kind: SourceKind, files: readonly SourceFile[]): AsyncGenerator<ExportEntry> {
  try {
    yield* kind.read(files)
  } catch (error) {
    // What cannot be read is an entry; any other error is a fault of the program.
    if (!(error instanceof UnreadableSource)) throw error
    yield failed(files.map(({name}) => name).join(', '), error)
  }
}

function leftOut(file: FileToRecognise): ExportEntry {
  const reason = unsupportedReason(file) ?? 'is of a kind that is not known here'
  return {kind: 'left-out', name: file.name, reason: `${reason}. What can be imported: ${kindNames}.`}
}

const ofAnotherKind = ({name}: FileToRecognise, kind: SourceKind, only: SourceKind): ExportEntry => ({
  kind: 'left-out',
  name,
  reason: `is of the kind ${kind.name}, and only ${only.name} is asked for.`,
})

const kindNames = sourceKinds.map(({name}) => name).join(', ')
const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
