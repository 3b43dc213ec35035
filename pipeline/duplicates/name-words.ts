import {foldName} from '../text/fold.ts'

/** The words by which names are compared: folded, without stop words and the endings that a stem may have. */
export function nameWords(name: string): string[] {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '')
  const telling = words.filter((word) => !stopWords.has(word))
  return [...new Set((telling.length === 0 ? words : telling).map(stem))].toSorted()
}

/** Such as “tight” for “tightness” and “lift” for “lifting”; short words stay whole. */
function stem(word: string): string {
  const [, head] = /^(.{4,}?)(?:ness|ing|ed|ly)$/.exec(word) ?? []
  return head === undefined ? word : head.replace(/([^aeioulsz])\1$/, '$1')
}

const stopWords: ReadonlySet<string> = new Set(
  'a an the of in on at to for from with by and or your my their its this that when while is are be'.split(
    ' ',
  ),
)
