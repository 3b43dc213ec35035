import type {Element} from 'hast'
import {elementsIn, textOf} from '../../parse/html/element.ts'
import {findClass} from './classes.ts'

/** Responses are short; a longer text that merely lacks a title is an article. */
const mostWords = 250

/**
 * Whether a post answers another one. The export does not say so, but a response has no heading and no picture, and
 * for lack of a title Medium names it by its first words.
 */
export function isResponse(content: Element, title: string | undefined): boolean {
  if (findClass(content, 'graf--title') !== undefined) return false
  for (const {tagName} of elementsIn(content)) if (ownWork.has(tagName)) return false
  const words = textOf(content)
  const name = (title ?? '').replace(/\s*(?:…|\.{3})$/, '')
  return words.split(' ').length <= mostWords && fold(words).startsWith(fold(name))
}

const ownWork: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'figure', 'img', 'ul', 'ol', 'pre'])

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
