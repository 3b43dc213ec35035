export type ArchiveKind = 'zip' | 'gzip' | 'tar'

/** What kind of archive a file is by its first bytes, whatever it is called. */
export function archiveKind(head: Uint8Array): ArchiveKind | undefined {
  const start = String.fromCharCode(...head.subarray(0, 4))
  if (start === 'PK\x03\x04' || start === 'PK\x05\x06') return 'zip'
  if (start.startsWith('\x1f\x8b\x08')) return 'gzip'
  return isTar(head) ? 'tar' : undefined
}

/** Bytes of a header, and the unit in which a tar archive is written. */
export const tarBlock = 512

/** Told by the sum that every header carries, since old archives have no sign of their own. */
export function isTar(head: Uint8Array): boolean {
  return head.length >= tarBlock && head[0] !== 0 && hasTarSum(head)
}

export function hasTarSum(header: Uint8Array): boolean {
  const written = Number.parseInt(String.fromCharCode(...header.subarray(148, 156)).replace(/\0.*$/s, ''), 8)
  let sum = 8 * 0x20
  for (let index = 0; index < tarBlock; index++) if (index < 148 || index >= 156) sum += header[index] ?? 0
  return sum === written
}
