import {singleFiles} from './single-files.ts'
import type {ExportEntry, SourceFile, SourceKind} from './source-kind.ts'

/** The first that recognises a file reads it. */
export const sourceKinds: readonly SourceKind[] = [singleFiles]

/** Reads all files of one import, kind by kind, in the order of their names. */
export async function* readExports(
  files: Iterable<SourceFile>,
  kinds: readonly SourceKind[] = sourceKinds,
): AsyncGenerator<ExportEntry> {
  const byKind = Map.groupBy(files, (file) => kinds.find((kind) => kind.recognises(file)))
  for (const kind of kinds) {
    const own = (byKind.get(kind) ?? []).toSorted((one, other) => (one.name < other.name ? -1 : 1))
    if (own.length > 0) yield* kind.read(own)
  }
}
