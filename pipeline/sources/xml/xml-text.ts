/** The character references of XML itself; those of HTML stay, since the text they stand in is HTML. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(
    /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/g,
    (whole: string, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return named[name] ?? whole
      return character(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
    },
  )
}

const named: {readonly [name: string]: string} = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"}

function character(code: number): string {
  const isScalar = code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isScalar ? String.fromCodePoint(code) : '\ufffd'
}

/** Text without the control characters that XML forbids and exports hold all the same. */
export function withoutControls(text: string): string {
  return controls.test(text) ? text.replaceAll(/[^\P{Cc}\t\n\r\x7f-\x9f]/gu, '') : text
}

const controls = /[^\P{Cc}\t\n\r\x7f-\x9f]/u

/** A copy that does not keep alive the piece of the file that the text was cut from. */
export function detached(text: string): string {
  return decoder.decode(encoder.encode(text))
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
