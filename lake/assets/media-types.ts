interface MediaType {
  readonly type: string
  /** Whether a browser that opens it runs no script of it on the origin of the lake. */
  readonly isInert: boolean
}

const inert = (type: string): MediaType => ({type, isInert: true})

/** By extension. What is not here is served as a download. */
const mediaTypes: Readonly<Record<string, MediaType>> = {
  jpg: inert('image/jpeg'),
  jpeg: inert('image/jpeg'),
  png: inert('image/png'),
  webp: inert('image/webp'),
  gif: inert('image/gif'),
  tif: inert('image/tiff'),
  avif: inert('image/avif'),
  svg: {type: 'image/svg+xml', isInert: false},
  pdf: inert('application/pdf'),
  txt: inert('text/plain; charset=utf-8'),
  csv: inert('text/csv; charset=utf-8'),
  vtt: inert('text/vtt; charset=utf-8'),
  json: inert('application/json'),
  mp3: inert('audio/mpeg'),
  m4a: inert('audio/mp4'),
  ogg: inert('audio/ogg'),
  wav: inert('audio/wav'),
  mp4: inert('video/mp4'),
  mov: inert('video/quicktime'),
  webm: inert('video/webm'),
}

export const unknownType = 'application/octet-stream'

/** The media type that the extension stands for, or undefined. */
export const typeOfExtension = (extension: string): MediaType | undefined =>
  Object.hasOwn(mediaTypes, extension) ? mediaTypes[extension] : undefined

/** The extension that the media type is written with, or undefined. */
export function extensionOfType(type: string): string | undefined {
  const plain = bareType(type)
  return Object.keys(mediaTypes).find((extension) => bareType(mediaTypes[extension]?.type ?? '') === plain)
}

/** A media type without its parameters, in lower case. */
export const bareType = (type: string) => type.split(';')[0]?.trim().toLowerCase() ?? ''
