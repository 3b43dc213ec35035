import {UnreadableSource} from '../parse/source.ts'
import {expandArchives} from './archives/expand-archives.ts'
import {singleFiles} from './single-files.ts'
import type {ExportEntry, FileToRecognise, SourceFile, SourceKind} from './source-kind.ts'
import {unsupportedReason} from './unsupported.ts'

/** The first that recognises a file reads it. */
export const sourceKinds: readonly SourceKind[] = [singleFiles]

/** Reads all files of one import, those in archives included, kind by kind, in the order of their names. */
export async function* readExports(
  files: Iterable<SourceFile> | AsyncIterable<SourceFile>,
  kinds: readonly SourceKind[] = sourceKinds,
): AsyncGenerator<ExportEntry> {
  const byKind = new Map<SourceKind, SourceFile[]>()
  for await (const expanded of expandArchives(files)) {
    if (expanded.kind === 'file') yield* sort(expanded.file, kinds, byKind)
    else yield expanded
  }
  for (const kind of kinds) {
    const own = (byKind.get(kind) ?? []).toSorted((one, other) => (one.name < other.name ? -1 : 1))
    if (own.length > 0) yield* readKind(kind, own)
  }
}

/**
 * The kind that a person asked for, by its name or a word of it, such as “docx”.
 *
 * @throws UnreadableSource where there is none of that name; it names those there are.
 */
export function sourceKindNamed(name: string, kinds: readonly SourceKind[] = sourceKinds): SourceKind {
  const asked = wordsOf(name).join(' ')
  const found =
    kinds.find((kind) => wordsOf(kind.name).join(' ') === asked) ??
    kinds.find((kind) => wordsOf(kind.name).includes(asked))
  if (found) return found
  throw new UnreadableSource(
    'unknown-kind',
    `“${name}” is no kind of source that can be imported; these are: ${kindNames(kinds)}.`,
  )
}

/** Puts a file to those of its kind; gives it back as left out where it has none. */
function* sort(
  {head, ...file}: FileToRecognise,
  kinds: readonly SourceKind[],
  byKind: Map<SourceKind, SourceFile[]>,
): Generator<ExportEntry> {
  const kind = kinds.find(({recognises}) => recognises({...file, head}))
  const own = kind && byKind.get(kind)
  if (own) own.push(file)
  else if (kind) byKind.set(kind, [file])
  else yield {kind: 'left-out', name: file.name, reason: `${reasonFor({...file, head})}. ${supported(kinds)}`}
}

async function* readKind(kind: SourceKind, files: readonly SourceFile[]): AsyncGenerator<ExportEntry> {
  try {
    yield* kind.read(files)
  } catch (error) {
    yield failure(files.map(({name}) => name).join(', '), error)
  }
}

/** What cannot be read is an entry; any other error is a fault of the program and goes on. */
function failure(name: string, error: unknown): ExportEntry {
  if (!(error instanceof UnreadableSource)) throw error
  return {kind: 'failed', name, message: error.message}
}

const reasonFor = (file: FileToRecognise): string =>
  unsupportedReason(file) ?? 'is of a kind that is not known here'
const supported = (kinds: readonly SourceKind[]): string => `What can be imported: ${kindNames(kinds)}.`
const kindNames = (kinds: readonly SourceKind[]): string => kinds.map(({name}) => name).join(', ')
const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
