import {escapeHtml, htmlElement, linkParagraph} from '../markup.ts'

/**
 * HTML as Ghost renders it for its themes. A toggle becomes `<details>`, a bookmark and a file become links with their
 * descriptions, and the controls of players go: their markup means nothing without the theme.
 */
export function readRenderedHtml(html: string): string {
  const clean = controls.reduce((text, [pattern, replacement]) => text.replaceAll(pattern, replacement), html)
  return [toggle, bookmark, file].reduce(replaceCards, clean)
}

/** What only works in a theme, and what takes its place. */
const controls: readonly (readonly [RegExp, string])[] = [
  [/<span class="kg-(?:audio|video)-current-time">[^<]{0,20}<\/span>/g, ''],
  [/<div class="kg-(?:audio|video)-time">[^<]{0,20}<span[^<>]*>[^<]{0,20}<\/span>\s{0,20}<\/div>/g, ''],
  [/<button class="kg-(?:audio|video|toggle)[^<>]*>[^]{0,2000}?<\/button>/g, ''],
  [/<img [^<>]*class="kg-audio-thumbnail[^<>]*>/g, ''],
  [/<div class="kg-(?:callout-emoji|signup-card-success|signup-card-error)"[^<>]*>[^<]{0,200}<\/div>/g, ''],
  [/<div class="kg-audio-title">([^<]{0,500})<\/div>/g, '<p>$1</p>'],
]

interface RenderedCard {
  readonly start: RegExp
  readonly element: 'div' | 'figure'
  readonly read: (card: string) => string
}

const toggle: RenderedCard = {
  start: /<div class="[^"]*\bkg-toggle-card\b/g,
  element: 'div',
  read: (card) =>
    `<details><summary>${between(card, 'kg-toggle-heading-text">', '</h4>')}</summary><div>${insideDiv(card, 'kg-toggle-content">')}</div></details>`,
}

const bookmark: RenderedCard = {
  start: /<figure class="[^"]*\bkg-bookmark-card\b/g,
  element: 'figure',
  read: (card) =>
    linkCard(card, 'kg-bookmark-container" href="', 'kg-bookmark-title">', [
      between(card, 'kg-bookmark-description">', '</div>'),
      between(card, '<figcaption>', '</figcaption>'),
    ]),
}

const file: RenderedCard = {
  start: /<div class="[^"]*\bkg-file-card(?![-\w])/g,
  element: 'div',
  read: (card) =>
    linkCard(card, 'kg-file-card-container" href="', 'kg-file-card-title">', [
      between(card, 'kg-file-card-caption">', '</div>'),
    ]),
}

/** A link with what is said about it; words that are a paragraph already stay one. */
function linkCard(card: string, address: string, title: string, texts: readonly string[]): string {
  const href = between(card, address, '"').replaceAll('&amp;', '&')
  const words = texts.filter((text) => text !== '')
  return [
    linkParagraph(href === '' ? undefined : href, between(card, title, '</div>')),
    ...words.map((text) => (text.startsWith('<p') ? text : htmlElement('p', {}, text))),
  ].join('')
}

/** Replaces cards one after the other; from the first that does not end, all stays as it is. */
function replaceCards(html: string, {start, element, read}: RenderedCard): string {
  const parts: string[] = []
  let position = 0
  for (const {index} of html.matchAll(start)) {
    if (index < position) continue
    const end = endOfElement(html, element, index)
    if (end === -1) break
    parts.push(html.slice(position, index), read(html.slice(index, end)))
    position = end
  }
  return parts.join('') + html.slice(position)
}

/** Where the element ends that begins at a place; -1 where it does not. */
function endOfElement(html: string, name: 'div' | 'figure', from: number): number {
  const tags = new RegExp(`<(/?)${name}\\b[^<>]*>`, 'g')
  tags.lastIndex = from
  let depth = 0
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1
    if (depth === 0) return tags.lastIndex
  }
  return -1
}

/** What stands within the `div` whose opening tag ends so. */
function insideDiv(card: string, open: string): string {
  const start = card.indexOf(open)
  const end = start === -1 ? -1 : endOfElement(card, 'div', card.lastIndexOf('<', start))
  return end === -1 ? '' : card.slice(start + open.length, end - '</div>'.length)
}

function between(text: string, open: string, close: string): string {
  const start = text.indexOf(open)
  const end = start === -1 ? -1 : text.indexOf(close, start + open.length)
  return end === -1 ? '' : text.slice(start + open.length, end)
}

/** Plain text as paragraphs: empty lines part them. */
export function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .flatMap((words) => (words.trim() === '' ? [] : `<p>${escapeHtml(words.trim())}</p>`))
    .join('\n')
}
