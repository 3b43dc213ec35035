import type {Block} from './block.ts'
import {UnreadableSource} from './source.ts'

/** What no article comes to: lines, paragraphs, list items; some 500 pages of a book. */
export const maxParts = 20_000
export const maxMarkdownCharacters = 1_000_000
/** Pages with scripts and drawings have some thousands; each takes a kilobyte or more while it is read. */
export const maxTags = 100_000
/** What prints a paragraph looks at all that is left of it for each; what reads it, for each “&” and “\”. */
const maxSpans = 5000

/**
 * Makes sure that a Markdown reader will be done with a text in seconds: its time grows with the square of some of
 * what it counts. Indents and pictures that are written out within the text do not count.
 *
 * @throws UnreadableSource where it is too much for one article.
 */
export function checkMarkdownExtent(markdown: string, name: string): void {
  if (markdown.length <= maxParts) return
  const text = markdown.replaceAll(/^[ \t]+|data:[^\s)"'>]*/gm, '')
  if (text.length > maxMarkdownCharacters) throw tooLong(name, `${maxMarkdownCharacters} characters`)
  if (countMatches(text, /\S[^\n]*/g) > maxParts) throw tooLong(name, `${maxParts} lines`)
  if (countMatches(text, /[&\\]/g) > maxParts) throw tooLong(name, `${maxParts} signs “&” and “\\”`)
  if (text.split(emptyLine).some((paragraph) => countMatches(paragraph, /[&\\]/g) > maxSpans))
    throw tooLong(name, `${maxSpans} signs “&” and “\\” in one paragraph`)
}

const emptyLine = /\n\s*\n/

/** @throws UnreadableSource where a page has more tags than memory is to be given for. */
export function checkHtmlExtent(html: string, name: string): void {
  if (html.length > 3 * maxTags && countMatches(html, /<[a-z]/gi) > maxTags)
    throw tooLong(name, `${maxTags} tags`)
}

/** @throws UnreadableSource where a text has more empty lines, each of which ends a paragraph, than an article has. */
export function checkParagraphs(text: string, name: string): void {
  if (text.length > maxParts) checkParts(countMatches(text, /\n\s*\n/g), name)
}

/** @throws UnreadableSource where a text fell into more paragraphs, headings and list items than one article has. */
export function checkParts(count: number, name: string): void {
  if (count > maxParts) throw tooLong(name, `${maxParts} paragraphs and list items`)
}

/** @throws UnreadableSource where a text has more parts than an article, or a paragraph more than a page can print. */
export function checkBlocks(blocks: readonly Block[], name: string): void {
  checkParts(blocks.length, name)
  if (blocks.some(({spans}) => spans.length > maxSpans))
    throw tooLong(name, `${maxSpans} links and changes of style in one paragraph`)
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0
  for (const _match of text.matchAll(pattern)) count++
  return count
}

const tooLong = (name: string, limit: string): UnreadableSource =>
  new UnreadableSource(
    'too-large',
    `${name} is too long for an article: more than ${limit}; split it into one file for each article.`,
  )
