/** The name under which an asset is served: its digest, its size where it is an image, and its extension. */
export interface AssetName {
  readonly kind: 'image' | 'file'
  /** Hexadecimal SHA-1 of the bytes. */
  readonly sha1: string
  /** `1200x800`; empty for files. */
  readonly size: string
  readonly extension: string
}

const names = {
  image: /^(?<sha1>[0-9a-f]{40})-(?<size>\d{1,6}x\d{1,6})\.(?<extension>[a-z0-9]{1,16})$/,
  file: /^(?<sha1>[0-9a-f]{40})(?<size>)\.(?<extension>[a-z0-9]{1,16})$/,
}

/** Reads the last part of a path; undefined for everything that the lake would not have written itself. */
export function parseAssetName(kind: AssetName['kind'], text: string): AssetName | undefined {
  const {sha1, size = '', extension} = names[kind].exec(text)?.groups ?? {}
  return sha1 === undefined || extension === undefined ? undefined : {kind, sha1, size, extension}
}

/** `image-<sha1>-<width>x<height>-<extension>` or `file-<sha1>-<extension>`. */
export const assetId = ({kind, sha1, size, extension}: AssetName) =>
  [kind, sha1, size, extension].filter((part) => part !== '').join('-')

/** `images/<project>/<dataset>/<sha1>-<width>x<height>.<extension>`, and likewise for files. */
export const assetPath = (name: AssetName, projectId: string, dataset: string) =>
  `${name.kind}s/${projectId}/${dataset}/${fileName(name)}`

function fileName({sha1, size, extension}: AssetName): string {
  return `${size === '' ? sha1 : `${sha1}-${size}`}.${extension}`
}
