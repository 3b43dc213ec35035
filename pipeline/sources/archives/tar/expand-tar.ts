import type {FileParts, SourceFile} from '../../source-kind.ts'
import {isNoise, nameFault, plainName, shownName} from '../entry-name.ts'
import type {Found} from '../expanded.ts'
import {holdCompressed} from '../held-bytes.ts'
import {type Budget, maxHeldBytes} from '../limits.ts'
import {createByteReader} from './byte-reader.ts'
import {readTar, type TarEntry} from './read-tar.ts'

/**
 * The files of a tar archive, and what of it must be left out.
 *
 * @param parts Reads the archive in parts; without it, the files are held in memory, compressed.
 */
export async function* expandTar(
  archive: string,
  stream: AsyncIterable<Uint8Array>,
  parts: FileParts | undefined,
  budget: Budget,
): AsyncGenerator<Found> {
  const taken = new Set<string>()
  let room = maxHeldBytes
  for await (const entry of readTar(createByteReader(stream), archive)) {
    const inner = plainName(entry.name)
    if ((isFolder(entry) && nameFault(entry.name) === undefined) || isNoise(inner)) continue
    const name = `${archive}/${inner}`
    const reason = faultOf(entry, taken) ?? budget.take(entry.size)
    if (reason !== undefined) yield {kind: 'left-out', name: `${archive}/${shownName(inner)}`, reason}
    else {
      taken.add(inner)
      const {offset, size} = entry
      if (parts) yield file(name, () => parts.read(offset, offset + size))
      else {
        const held = await holdCompressed(entry.content, room)
        if (held === undefined) yield {kind: 'left-out', name, reason: tooMuch}
        else yield file(name, held.bytes)
        room -= held?.held ?? 0
      }
    }
  }
}

const tooMuch = `does not fit into memory: the archive is larger than ${maxHeldBytes / 1024 / 1024} MB and can only be read from its start; unpack it and import the folder`

const file = (name: string, bytes: SourceFile['bytes']): Found => ({kind: 'file', file: {name, bytes}})

/** Old archives tell a folder by the end of its name. */
const isFolder = ({name, type}: TarEntry): boolean => type === '5' || name.endsWith('/')

function faultOf({name, type}: TarEntry, taken: ReadonlySet<string>): string | undefined {
  const fault = nameFault(name)
  if (fault !== undefined) return fault
  if (type === '1' || type === '2') return 'is a link to another file, and links are not followed'
  if (type !== '0' && type !== '7') return 'is no ordinary file'
  return taken.has(plainName(name)) ? 'is in the archive twice; the first was taken' : undefined
}
