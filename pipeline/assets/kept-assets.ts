import type {SanityDocument} from '../documents/document.ts'
import {type UploadedAsset, withAssets} from './figures.ts'

/**
 * A document with the pictures that its stored versions show already, where this import has none for the same address:
 * an article that is imported alone, without its folder, keeps them.
 *
 * @param versions The one that counts first comes first.
 */
export function keepAssets(
  document: SanityDocument,
  versions: readonly (SanityDocument | undefined)[],
): SanityDocument {
  let known: ReadonlyMap<string, UploadedAsset> | undefined
  return withAssets(document, (sourceUrl) => {
    known ??= new Map(versions.toReversed().flatMap((version) => [...figuresIn(version)]))
    return known.get(sourceUrl)
  })
}

function* figuresIn(value: unknown): Generator<[string, UploadedAsset]> {
  if (Array.isArray(value)) for (const entry of value) yield* figuresIn(entry)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const {sourceUrl, asset, alt, caption}: Figure = value
  const id = typeof asset === 'object' && asset !== null && '_ref' in asset ? asset._ref : undefined
  if (typeof sourceUrl === 'string' && typeof id === 'string')
    yield [
      sourceUrl,
      {
        _id: id,
        ...(typeof alt === 'string' && {alt}),
        ...(typeof caption === 'string' && {caption}),
      },
    ]
  for (const entry of Object.values(value)) yield* figuresIn(entry)
}

interface Figure {
  readonly sourceUrl?: unknown
  readonly asset?: unknown
  readonly alt?: unknown
  readonly caption?: unknown
}
