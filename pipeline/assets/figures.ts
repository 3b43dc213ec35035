import {reference, type SanityDocument} from '../documents/document.ts'

/** A picture or file that the dataset holds, and what the export said of it. */
export interface UploadedAsset {
  /** Of its asset document: `image-<sha1>-<width>x<height>-<extension>` or `file-<sha1>-<extension>`. */
  readonly _id: string
  readonly alt?: string
  readonly caption?: string
}

type Fields = Readonly<Record<string, unknown>>

/** The addresses of all figures that have no picture yet, each once, in the order of the documents. */
export function assetAddresses(documents: readonly SanityDocument[]): string[] {
  const addresses = new Set<string>()
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const entry of value) collect(entry)
    else if (isFields(value)) {
      if (isEmptyFigure(value)) addresses.add(value.sourceUrl)
      for (const entry of Object.values(value)) collect(entry)
    }
  }
  for (const document of documents) collect(document)
  return [...addresses]
}

/**
 * The document with the pictures of its figures put in. What a figure says of its picture stands; what it leaves open
 * is filled by what the export says.
 *
 * @param assetOf The picture of an address as the document writes it; none leaves the figure as it is.
 * @returns The same object where nothing changes.
 */
export function withAssets<Document extends Fields = SanityDocument>(
  document: Document,
  assetOf: (sourceUrl: string) => UploadedAsset | undefined,
): Document {
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return filledList(value, fill)
    return isFields(value) ? withAssets(value, assetOf) : value
  }
  const changed = Object.entries(document).flatMap(([name, value]) => {
    const filled = fill(value)
    return filled === value ? [] : [[name, filled] as const]
  })
  const asset = isEmptyFigure(document) ? assetOf(document.sourceUrl) : undefined
  const picture = asset?._id.startsWith('image-') === true ? pictureFields(document, asset) : {}
  if (changed.length === 0 && Object.keys(picture).length === 0) return document
  return {...document, ...Object.fromEntries(changed), ...picture}
}

function filledList(list: readonly unknown[], fill: (value: unknown) => unknown): readonly unknown[] {
  const filled = list.map(fill)
  return filled.every((entry, index) => entry === list[index]) ? list : filled
}

function pictureFields(figure: Fields, {_id, alt, caption}: UploadedAsset): Fields {
  return {
    ...(isOpen(figure['alt']) && figure['decorative'] !== true && alt && {alt}),
    ...(isOpen(figure['caption']) && caption && {caption}),
    asset: reference(_id),
  }
}

const isOpen = (text: unknown): boolean => text === undefined || text === ''

function isEmptyFigure(value: Fields): value is Fields & {readonly sourceUrl: string} {
  const {_type: type, asset, sourceUrl} = value
  return (type === 'figure' || type === 'image') && asset === undefined && typeof sourceUrl === 'string'
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
