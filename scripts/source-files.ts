import {readdir, readFile, stat} from 'node:fs/promises'
import {basename, extname, join, relative} from 'node:path'
import type {Source} from '../pipeline/pipeline.ts'

const extensions: ReadonlySet<string> = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
])
/** Files that explain a folder rather than being one of its articles. */
const explanations = /^(?:readme|license|changelog|contributing)\b/i

/** A source that could not even be read from disk. */
export interface FailedSource {
  readonly name: string
  readonly message: string
}

export interface FoundFiles {
  readonly files: readonly string[]
  readonly failed: readonly FailedSource[]
}

/** The article files among `paths`: files as named, folders searched through, each file once, sorted. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>()
  const failed: FailedSource[] = []
  for (const path of paths) {
    try {
      const found = (await stat(path)).isDirectory() ? await filesUnder(path) : [path]
      for (const file of found) files.add(file)
      if (found.length === 0)
        failed.push({name: path, message: `holds no articles; looked for ${[...extensions].join(', ')}`})
    } catch (error) {
      failed.push({name: path, message: reason(error)})
    }
  }
  return {files: [...files].toSorted(), failed}
}

/** A file's path from the working folder, or whole where it lies elsewhere. */
export function shortName(file: string): string {
  const path = relative(process.cwd(), file)
  return path === '' || path.startsWith('..') ? file : path
}

/** Reads one file. @throws Error that says in words why it cannot be read. */
export async function readFileSource(file: string): Promise<Source> {
  try {
    return {name: shortName(file), bytes: await readFile(file)}
  } catch (error) {
    throw new Error(reason(error), {cause: error})
  }
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile() && isArticle(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/(^|[\\/])(\.|node_modules[\\/])/.test(relative(folder, file)))
}

const isArticle = (name: string): boolean =>
  extensions.has(extname(name).toLowerCase()) && !explanations.test(basename(name))

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file or folder; check the path'
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by this user; change its permissions'
  if (code === 'EISDIR') return 'is a folder'
  return error instanceof Error ? error.message : String(error)
}
