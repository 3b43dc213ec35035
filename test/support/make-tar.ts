/** A file, or something else, to be put into a tar archive. */
export interface TarMember {
  readonly name: string
  readonly content?: string | Uint8Array
  /** `0` a file, `2` a symbolic link, `5` a folder, `x` and `L` a longer name for the next. */
  readonly type?: string
}

const block = 512

/** A tar archive of the given members, in the form that POSIX calls ustar. */
export function makeTar(members: readonly TarMember[]): Uint8Array<ArrayBuffer> {
  return join([...members.flatMap(memberBlocks), new Uint8Array(2 * block)])
}

/** A member whose name is too long for its header, as POSIX (`x`) and GNU tar (`L`) write it. */
export function longNamed(kind: 'x' | 'L', name: string, content: string): TarMember[] {
  const said = kind === 'x' ? paxRecord('path', name) : `${name}\0`
  return [
    {name: '././@LongLink', type: kind, content: said},
    {name: name.slice(0, 90), content},
  ]
}

function paxRecord(field: string, value: string): string {
  const rest = ` ${field}=${value}\n`
  const bytes = new TextEncoder().encode(rest).length
  const length = String(bytes + 2).length + bytes
  return `${String(length).length + bytes}${rest}`
}

function memberBlocks({name, content = '', type = '0'}: TarMember): Uint8Array[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const padding = new Uint8Array((block - (bytes.length % block)) % block)
  return [header(name, bytes.length, type), bytes, padding]
}

function header(name: string, size: number, type: string): Uint8Array {
  const bytes = new Uint8Array(block)
  const put = (at: number, text: string): void => bytes.set(new TextEncoder().encode(text), at)
  put(0, name)
  put(100, '0000644\0')
  put(124, `${size.toString(8).padStart(11, '0')}\0`)
  put(148, ' '.repeat(8))
  put(156, type)
  put(257, 'ustar\u000000')
  const sum = bytes.reduce((total, byte) => total + byte, 0)
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `)
  return bytes
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((total, {length}) => total + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
