/** Names the kind of a file that is known by its first bytes and is not readable text, with its article. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 32))
  return signatures.find(([signature, offset]) => start.startsWith(signature, offset))?.[2]
}

const signatures: readonly (readonly [signature: string, offset: number, kind: string])[] = [
  ['%PDF-', 0, 'a PDF document'],
  ['PK\x03\x04', 0, 'a ZIP archive or Word document (.docx)'],
  ['PK\x05\x06', 0, 'a ZIP archive or Word document (.docx)'],
  ['\xd0\xcf\x11\xe0', 0, 'an old Office document (.doc, .xls or .ppt)'],
  ['{\\rtf', 0, 'a Rich Text document (.rtf)'],
  ['\x89PNG', 0, 'an image (PNG)'],
  ['\xff\xd8\xff', 0, 'an image (JPEG)'],
  ['GIF87a', 0, 'an image (GIF)'],
  ['GIF89a', 0, 'an image (GIF)'],
  ['WEBP', 8, 'an image (WebP)'],
  ['ftypavif', 4, 'an image (AVIF)'],
  ['ftyphei', 4, 'an image (HEIC)'],
  ['ftyp', 4, 'a video'],
  ['II*\0', 0, 'an image (TIFF)'],
  ['MM\0*', 0, 'an image (TIFF)'],
  ['\x1f\x8b', 0, 'a compressed file (gzip)'],
  ['7z\xbc\xaf', 0, 'a compressed file (7z)'],
  ['Rar!', 0, 'a compressed file (RAR)'],
  ['1AY&SY', 4, 'a compressed file (bzip2)'],
  ['\xfd7zXZ\0', 0, 'a compressed file (xz)'],
  ['\x28\xb5\x2f\xfd', 0, 'a compressed file (Zstandard)'],
  ['SQLite format 3', 0, 'an SQLite database'],
]
