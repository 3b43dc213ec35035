import {cleanText} from '../../parse/spans.ts'
import {escapeHtml} from '../markup.ts'
import {plainWords} from '../../parse/plain-words.ts'

/**
 * An article as a whole page: its title as the heading, unless its text begins with the same heading, then its picture
 * and its text.
 */
export function articleHtml(title: string, picture: string, body: string): string {
  const heading = title === '' || beginsWith(body, title) ? '' : `<h1>${escapeHtml(title)}</h1>\n`
  return `<!doctype html>\n<main>\n${heading}${picture}${body.trim()}\n</main>\n`
}

function beginsWith(body: string, title: string): boolean {
  const first = /^(?:\s|<(?!h[1-6]\b)[^<>]*>)*<h([1-6])\b[^>]*>([^]{0,2000}?)<\/h\1>/i.exec(body)?.[2]
  return first !== undefined && fold(plainWords(first)) === fold(title)
}

const fold = (text: string): string => cleanText(text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' '))

/** Whether a reader would see anything of some HTML. */
export function hasContent(html: string): boolean {
  if (/<(?:img|iframe|video|audio|object|embed)\b/i.test(html)) return true
  return html.replaceAll(/<[^<>]*>/g, '').replaceAll(/&nbsp;|&#160;|&#xa0;|\s/gi, '') !== ''
}
