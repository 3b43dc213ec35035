/** A file of a ZIP archive whose header may say what is not so. */
export interface ZipMember {
  readonly name: string
  /** Its bytes as they stand in the archive, deflated. */
  readonly deflated: Uint8Array
  /** What the archive says it comes to. */
  readonly size: number
  /** What the archive says its checksum is; 0 where it is left out. */
  readonly crc?: number
}

/** A ZIP archive that says what it is told to say. */
export function makeZip(members: readonly ZipMember[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const member of members) {
    const local = header(0x04_03_4b_50, member, [])
    directory.push(header(0x02_01_4b_50, member, [offset]))
    pieces.push(local, member.deflated)
    offset += local.length + member.deflated.length
  }
  const size = directory.reduce((total, {length}) => total + length, 0)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06_05_4b_50, true)
  end.setUint16(8, members.length, true)
  end.setUint16(10, members.length, true)
  end.setUint32(12, size, true)
  end.setUint32(16, offset, true)
  return new Uint8Array(Buffer.concat([...pieces, ...directory, new Uint8Array(end.buffer)]))
}

/** The header of one file: before its bytes, or, with the place of that one, in the directory. */
function header(
  signature: number,
  {name, deflated, size, crc = 0}: ZipMember,
  [offset]: readonly number[],
): Uint8Array {
  const words = new TextEncoder().encode(name)
  const isLocal = offset === undefined
  const view = new DataView(new ArrayBuffer((isLocal ? 30 : 46) + words.length))
  const shift = isLocal ? 0 : 2
  view.setUint32(0, signature, true)
  view.setUint16(4, 20, true)
  view.setUint16(4 + shift, 20, true)
  view.setUint16(8 + shift, 8, true)
  view.setUint32(14 + shift, crc, true)
  view.setUint32(18 + shift, deflated.length, true)
  view.setUint32(22 + shift, size, true)
  view.setUint16(26 + shift, words.length, true)
  if (!isLocal) view.setUint32(42, offset, true)
  const bytes = new Uint8Array(view.buffer)
  bytes.set(words, isLocal ? 30 : 46)
  return bytes
}
