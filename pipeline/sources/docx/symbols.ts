import {childNamed, element, textIn, type XmlElement, type XmlNode} from './xml-tree.ts'

/**
 * The content of a run with its symbols as the converter reads them: those of fonts of signs, however they are written,
 * as symbols of these, and all others as text.
 */
export function readSymbols(run: XmlElement): XmlElement {
  const fonts = childNamed(childNamed(run, 'w:rPr'), 'w:rFonts')?.attributes ?? {}
  const font = fonts['w:ascii'] ?? fonts['w:hAnsi'] ?? ''
  return {...run, children: run.children.flatMap((child) => symbolsIn(child, font))}
}

const signFonts = /^(?:symbol|wingdings(?: ?[23])?|webdings)$/i

function symbolsIn(node: XmlNode, font: string): XmlNode[] {
  if (typeof node === 'string') return [node]
  if (node.name === 'w:sym') {
    const {'w:font': own = '', 'w:char': code = ''} = node.attributes
    return [symbol(Number.parseInt(code, 16), own)]
  }
  if (node.name !== 'w:t') return [node]
  const text = textIn(node)
  // More words than a sign has are words that somebody forgot to set in a font of letters.
  const isSigns = signFonts.test(font) && text.trim().length <= LONGEST_SIGNS
  if (!isSigns && !privateSign.test(text)) return [node]
  return Array.from(text, (character) =>
    privateSign.test(character) || (isSigns && character.trim() !== '')
      ? symbol(character.codePointAt(0) ?? 0, font)
      : words(character),
  )
}

const LONGEST_SIGNS = 2
/** Where fonts of signs keep them. */
const privateSign = /[\uf020-\uf0ff]/
const PRIVATE = 0xf0_00
const BULLET = 0xf0_b7

function symbol(code: number, font: string): XmlElement {
  const isPrivate = code >= PRIVATE && code <= PRIVATE + 0xff
  if (!isPrivate && !signFonts.test(font)) return words(isCharacter(code) ? String.fromCodePoint(code) : '')
  const usual = code === BULLET ? 'Symbol' : 'Wingdings'
  const hex = ((code & 0xff) | PRIVATE).toString(16).toUpperCase()
  return element('w:sym', {'w:font': signFonts.test(font) ? font : usual, 'w:char': hex}, [])
}

const isCharacter = (code: number): boolean =>
  code >= 0x20 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)

const words = (text: string): XmlElement => element('w:t', {'xml:space': 'preserve'}, [text])
