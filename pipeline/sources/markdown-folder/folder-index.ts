/** Finds files of a folder as their articles name them. */
export interface FolderIndex {
  /**
   * The path from one article to the file that a name means: a path, the end of one, or a file name with or without its
   * extension. Nothing where there is no such file.
   */
  readonly pathTo: (written: string, from: string) => string | undefined
}

export function indexFolder(names: readonly string[]): FolderIndex {
  let byEnd: ReadonlyMap<string, string> | undefined
  return {
    pathTo: (written, from) => {
      // Most folders have no links by name, and a large one would be indexed in vain.
      byEnd ??= indexEnds(names)
      const wanted = written
        .trim()
        .toLowerCase()
        .replace(/^\.?\/+|\/+$/g, '')
      const found = byEnd.get(wanted)
      return found === undefined ? undefined : relativePath(found, from)
    },
  }
}

function indexEnds(names: readonly string[]): ReadonlyMap<string, string> {
  const byEnd = new Map<string, string>()
  for (const name of names)
    for (const end of [...endsOf(name), ...endsOf(name.replace(/\.\w+$/, '')), ...endsOf(bundleOf(name))])
      if (!byEnd.has(end)) byEnd.set(end, name)
  return byEnd
}

/** The whole path, the path without its first folder, and so on to the file name alone. */
function endsOf(path: string): string[] {
  const parts = path.toLowerCase().split('/')
  return parts.map((_, index) => parts.slice(index).join('/')).filter((end) => end !== '')
}

/** A page bundle is named by its folder. */
const bundleOf = (name: string): string => /^(.+)\/_?index\.\w+$/.exec(name)?.[1] ?? ''

function relativePath(to: string, from: string): string {
  const target = to.split('/')
  const start = from.split('/').slice(0, -1)
  const shared = start.findIndex((part, index) => part !== target[index])
  const common = shared === -1 ? start.length : shared
  return [...start.slice(common).map(() => '..'), ...target.slice(common)].join('/')
}
