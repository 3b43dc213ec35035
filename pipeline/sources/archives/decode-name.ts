import {asLatin, asWindows1252} from '../../parse/single-bytes.ts'

/**
 * The name of a file as its archive has it: UTF-8, whether the archive says so or not, else in the alphabet of the
 * system that made it.
 */
export function decodeName(bytes: Uint8Array, other: 'dos' | 'windows'): string {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return other === 'dos' ? Array.from(bytes, dosCharacter).join('') : asWindows1252(asLatin(bytes))
  }
}

const dosCharacter = (byte: number): string =>
  byte < FIRST ? String.fromCharCode(byte) : dosCharacters.charAt(byte - FIRST)

const FIRST = 0x80
const dosCharacters =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'
