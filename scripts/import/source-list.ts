import {createReadStream, type Dirent} from 'node:fs'
import {access, constants, readdir, stat} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {Readable} from 'node:stream'
import type {FileParts, SourceFile} from '../../pipeline/pipeline.ts'
import type {Refused} from './spool.ts'

export interface FoundFiles {
  /** Absolute or relative to the working folder, as they were named; sorted, each once. */
  readonly files: readonly string[]
  readonly failed: readonly Refused[]
  /** What lies in the folders and is no file, such as a link to one. */
  readonly leftOut: readonly Refused[]
}

/**
 * The files among `paths`: files as named, folders searched through. Hidden files and installed packages are no content;
 * links within a folder are never followed, since they may lead out of it.
 *
 * @param data The data folder, which is no content either.
 */
export async function findFiles(paths: readonly string[], data?: string): Promise<FoundFiles> {
  const files = new Set<string>()
  const failed: Refused[] = []
  const leftOut: Refused[] = []
  for (const path of paths) {
    try {
      const isFolder = (await stat(path)).isDirectory()
      const {found, others} = isFolder ? await filesUnder(path, data) : {found: [path], others: []}
      for (const file of found) files.add(file)
      for (const other of others) leftOut.push({name: shortName(other), message: notFollowed})
      if (found.length + others.length === 0)
        failed.push({name: path, message: 'holds no files; name the folder of the export'})
    } catch (error) {
      failed.push({name: path, message: reason(error)})
    }
  }
  return {files: [...files].toSorted(), failed, leftOut}
}

const notFollowed =
  'is a link or no file, and is not followed; name what it leads to, if that belongs to the import'

/** Opens files as an import reads them; one that may not be read goes to `failed`. */
export async function* openFiles(
  files: readonly string[],
  failed: (refused: Refused) => void,
): AsyncGenerator<SourceFile> {
  for (const file of files) {
    const name = shortName(file)
    try {
      await access(file, constants.R_OK)
      yield {name, bytes: () => createReadStream(file), parts: await partsOf(file)}
    } catch (error) {
      failed({name, message: reason(error)})
    }
  }
}

async function partsOf(file: string): Promise<FileParts> {
  const {size} = await stat(file)
  // The end of a stream from disk is its last byte, which an empty part has not.
  const read: FileParts['read'] = (start, end) =>
    end > start ? createReadStream(file, {start, end: end - 1}) : Readable.from([])
  return {size, read}
}

/** A file's path from the working folder, or whole where it lies elsewhere. */
export function shortName(file: string): string {
  const path = relative(process.cwd(), file)
  return (path === '' || path.startsWith('..') ? file : path).replaceAll('\\', '/')
}

async function filesUnder(
  folder: string,
  data: string | undefined,
): Promise<{found: string[]; others: string[]}> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const isContent = (file: string): boolean =>
    (data === undefined || relative(data, file).startsWith('..')) &&
    !/(^|[\\/])(\.|node_modules(?:[\\/]|$))/.test(relative(folder, file))
  const paths = (some: readonly Dirent[]): string[] =>
    some.map((entry) => join(entry.parentPath, entry.name)).filter(isContent)
  return {
    found: paths(entries.filter((entry) => entry.isFile())),
    others: paths(entries.filter((entry) => !entry.isFile() && !entry.isDirectory())).toSorted(),
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file or folder; check the path'
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by this user; change its permissions'
  return error instanceof Error ? error.message : String(error)
}
