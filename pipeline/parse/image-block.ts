import {embeddedPicture} from './embedded-picture.ts'
import {safeHref} from './safe-href.ts'
import type {Problem} from './source.ts'
import {cleanText} from './spans.ts'
import type {Attached} from './text-blocks.ts'

/** A picture; one whose address cannot be used is left out and reported. */
export function imageBlock(src: string, alt: string, line: number, problems: Problem[]): Attached[] {
  const words = cleanText(alt)
  const embedded = embeddedPicture(src)
  if (embedded !== undefined) {
    return [
      {kind: 'image', src: embedded.address, bytes: embedded.bytes, alt: words, ...wordsOf(words), line},
    ]
  }
  const address = safeHref(src)
  if (address === undefined) {
    problems.push({code: 'image-without-address', message: missing(words, src), line})
    return []
  }
  return [{kind: 'image', src: address, alt: words, ...wordsOf(words), line}]
}

/** `text` and `spans` of a block whose words carry no marks. */
export function wordsOf(text: string): {text: string; spans: {text: string; marks: []}[]} {
  return {text, spans: text === '' ? [] : [{text, marks: []}]}
}

function missing(alt: string, src: string): string {
  const name = alt === '' ? 'A picture' : `The picture “${alt}”`
  return src.startsWith('data:')
    ? `${name} is embedded in the source and was left out; save it as a file and link to it.`
    : `${name} has no usable address and was left out.`
}
