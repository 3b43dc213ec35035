/** What a file is, told from its bytes. */
export interface AssetType {
  readonly kind: 'image' | 'file'
  readonly mimeType: string
  readonly extension: string
}

const image = (mimeType: string, extension: string): AssetType => ({kind: 'image', mimeType, extension})
const file = (mimeType: string, extension: string): AssetType => ({kind: 'file', mimeType, extension})

/** Each with the bytes that it opens with, as text of one byte a character. */
const signatures: readonly (readonly [RegExp, AssetType])[] = [
  [/^\x89PNG\r\n[^]\n/, image('image/png', 'png')],
  [/^\xff\xd8\xff/, image('image/jpeg', 'jpg')],
  [/^GIF8[79]a/, image('image/gif', 'gif')],
  [/^RIFF[^]{4}WEBP/, image('image/webp', 'webp')],
  [/^[^]{4}ftyp(?:avif|avis)/, image('image/avif', 'avif')],
  [/^(?:II\*\0|MM\0\*)/, image('image/tiff', 'tif')],
  [/^%PDF-/, file('application/pdf', 'pdf')],
  [/^[^]{4}ftyp(?:isom|iso\d|mp4\d|avc1|dash|M4V )/, file('video/mp4', 'mp4')],
  [/^[^]E\xdf\xa3[^]{0,60}webm/, file('video/webm', 'webm')],
  [
    /^(?:\xef\xbb\xbf)?(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[^])*-->|<!doctype svg[^>[]*(?:\[[^\]]*\])?[^>]*>)*<svg[\s>]/i,
    image('image/svg+xml', 'svg'),
  ],
]

/** So many bytes are looked at. */
export const headLength = 4096

/** The kinds of file that an import takes up; undefined for every other one, such as a page that says “not found”. */
export function assetTypeOf(head: Uint8Array): AssetType | undefined {
  const text = Buffer.from(head.subarray(0, headLength)).toString('latin1')
  return signatures.find(([opening]) => opening.test(text))?.[1]
}

/** Whether a value, as read from disk, is one of them. */
export function isAssetType(value: unknown): value is AssetType {
  return signatures.some(([, type]) => JSON.stringify(type) === JSON.stringify(value))
}
