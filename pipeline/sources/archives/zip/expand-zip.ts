import type {FileParts, SourceFile} from '../../source-kind.ts'
import {isNoise, nameFault, plainName, shownName} from '../entry-name.ts'
import type {Found} from '../expanded.ts'
import {bombReason, type Budget, isBomb} from '../limits.ts'
import {overlapping, readZipFile} from './read-entry.ts'
import type {ZipEntry} from './zip-entry.ts'

/** The files of a ZIP archive, and what of it must be left out. */
export function* expandZip(
  archive: string,
  entries: readonly ZipEntry[],
  parts: FileParts,
  budget: Budget,
): Generator<Found> {
  const twice = overlapping(entries)
  const taken = new Set<string>()
  for (const entry of entries) {
    if (entry.kind === 'folder' && nameFault(entry.name) === undefined) continue
    const inner = plainName(entry.name)
    if (isNoise(inner)) continue
    const reason = faultOf(entry, twice, taken) ?? budget.take(entry.size)
    if (reason === undefined) {
      taken.add(inner)
      yield {kind: 'file', file: zipFile(`${archive}/${inner}`, entry, parts)}
    } else yield {kind: 'left-out', name: `${archive}/${shownName(inner)}`, reason}
  }
}

function zipFile(name: string, entry: ZipEntry, parts: FileParts): SourceFile {
  return {name, bytes: () => readZipFile(parts, entry, name)}
}

function faultOf(
  entry: ZipEntry,
  twice: ReadonlySet<ZipEntry>,
  taken: ReadonlySet<string>,
): string | undefined {
  const fault = nameFault(entry.name)
  if (fault !== undefined) return fault
  if (entry.kind === 'link') return 'is a link to another file, and links are not followed'
  if ((entry.flags & 1) === 1)
    return 'is encrypted; unpack the archive with its password and import the folder'
  if (entry.method !== 0 && entry.method !== 8)
    return `is compressed in a way that is not read (method ${entry.method}); pack the archive as an ordinary ZIP`
  if (twice.has(entry))
    return 'shares its bytes with another file of the archive, which no honest archive does'
  if (isBomb(entry.size, entry.compressedSize)) return bombReason
  return taken.has(plainName(entry.name)) ? 'is in the archive twice; the first was taken' : undefined
}
