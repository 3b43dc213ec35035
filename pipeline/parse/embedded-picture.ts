import {sha256Hex} from '../identity/hash.ts'

/** A picture whose bytes stand in the text of its source. */
export interface EmbeddedPicture {
  /** `data-sha256:` and the hash of its bytes: short, and the same wherever the same picture stands. */
  readonly address: string
  readonly bytes: Uint8Array
}

/**
 * The picture of a `data:` address.
 *
 * @returns Nothing for other kinds of data, for what cannot be decoded, and for the empty pictures that pages show
 * until the real one has come.
 */
export function embeddedPicture(address: string): EmbeddedPicture | undefined {
  const comma = address.indexOf(',')
  if (comma < 0 || comma > longestHead) return undefined
  const [, parameters] =
    /^data:image\/(?:png|jpe?g|gif|webp|svg\+xml|avif)((?:;[^,]*)?)$/i.exec(address.slice(0, comma).trim()) ??
    []
  if (parameters === undefined) return undefined
  const data = address.slice(comma + 1)
  const bytes = /;\s*base64$/i.test(parameters) ? fromBase64(data) : fromPercents(data)
  if (bytes === undefined || isPlaceholder(bytes)) return undefined
  return {address: `data-sha256:${sha256Hex(bytes)}`, bytes}
}

const longestHead = 200

function fromBase64(data: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(unescaped(data).replaceAll(/\s/g, '')), (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}

const fromPercents = (data: string): Uint8Array => new TextEncoder().encode(unescaped(data))

/** A percent sign that escapes nothing is one. */
function unescaped(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'))
  } catch {
    return text
  }
}

/** So small that nobody could see it, or a drawing without a line. */
function isPlaceholder(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return true
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const opening = String.fromCharCode(...bytes.subarray(0, 4))
  if (opening === 'GIF8' && bytes.length > 10)
    return Math.max(view.getUint16(6, true), view.getUint16(8, true)) <= invisible
  if (opening === '\x89PNG' && bytes.length > 24)
    return Math.max(view.getUint32(16), view.getUint32(20)) <= invisible
  if (bytes.length > longestEmptyDrawing) return false
  const text = new TextDecoder().decode(bytes)
  return /<svg\b/i.test(text) && !/<(?:path|rect|circle|ellipse|line|poly\w+|text|image|use)\b/i.test(text)
}

/** In pixels. */
const invisible = 2
/** In bytes. */
const longestEmptyDrawing = 2000
