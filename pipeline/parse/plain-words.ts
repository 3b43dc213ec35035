import {cleanText} from './spans.ts'
import {textOf} from './html/element.ts'
import {htmlTree} from './html/tree.ts'

/** The words of a title or caption that may be HTML, once or twice escaped. */
export function plainWords(written: string): string {
  const once = wordsOf(written)
  return reference.test(once) ? wordsOf(once) : once
}

const wordsOf = (written: string): string =>
  written.length > maxLength
    ? cleanText(written.replaceAll(/<[^<>]*>/g, ' '))
    : /[<&]/.test(written)
      ? textOf(htmlTree(written).root)
      : cleanText(written)

/** A name or a summary; what is longer is none, and is not worth the memory. */
const maxLength = 100_000

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i
