import {attributesOf} from '../../../../pipeline/sources/xml/xml-tag.ts'
import {createXmlReader} from '../../../../pipeline/sources/xml/xml-reader.ts'

/** What a reader says of a file that comes in the given pieces: one line for each element, its texts joined. */
export function readXml(...pieces: readonly string[]): string[] {
  const lines: string[] = []
  let text = ''
  const flush = (): void => {
    if (text.trim() !== '') lines.push(text)
    text = ''
  }
  const reader = createXmlReader({
    open: (tag) => {
      flush()
      lines.push(
        [`<${tag.name}>`, ...Array.from(attributesOf(tag), ([name, value]) => `${name}=${value}`)].join(' '),
      )
    },
    text: (piece) => {
      text += piece
    },
    close: (name) => {
      flush()
      lines.push(`</${name}>`)
    },
  })
  for (const piece of pieces) reader.write(piece)
  reader.end()
  flush()
  return lines
}
