const sources = [
  /^(?<kind>image)@file:\/\/\.\/images\/(?<name>[0-9a-f]{40}-\d+x\d+)\.(?<extension>[a-z]+)$/,
  /^(?<kind>file)@file:\/\/\.\/files\/(?<name>[0-9a-f]{40})-(?<extension>[a-z0-9]+)\.bin$/,
  /^(?<kind>file)@file:\/\/\.\/files\/(?<name>[0-9a-f]{40})\.(?<extension>[a-z]+)$/,
]

/**
 * The id of the asset that an export names by its file: `image@file://./images/<sha1>-<size>.<extension>`, with `.bin`
 * behind an extension that holds a digit.
 *
 * @param id Of the document that names it.
 */
export function archivedAsset(source: string, id: string): string {
  for (const pattern of sources) {
    const {kind, name, extension} = pattern.exec(source)?.groups ?? {}
    if (kind && name && extension) return `${kind}-${name}-${extension}`
  }
  throw new Error(`the document ${id} names the asset ${source}, which is no file of an export`)
}
