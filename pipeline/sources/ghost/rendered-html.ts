import {escapeHtml, htmlElement, linkParagraph} from '../markup.ts'

/**
 * HTML as Ghost renders it for its themes. A toggle becomes `<details>`, and a bookmark a link with its description:
 * their markup means nothing without the theme.
 */
export function readRenderedHtml(html: string): string {
  return replaceCards(replaceCards(html, toggle), bookmark)
}

interface RenderedCard {
  readonly start: RegExp
  /** The last tags of the card, in order: it ends with the last of them. */
  readonly ends: readonly string[]
  readonly read: (card: string) => string
}

const toggle: RenderedCard = {
  start: /<div class="[^"]*\bkg-toggle-card\b/g,
  ends: ['kg-toggle-content', '</div>', '</div>'],
  read: (card) =>
    `<details><summary>${between(card, 'kg-toggle-heading-text">', '</h4>')}</summary><div>${between(card, 'kg-toggle-content">', '</div>')}</div></details>`,
}

const bookmark: RenderedCard = {
  start: /<figure class="[^"]*\bkg-bookmark-card\b/g,
  ends: ['</figure>'],
  read: (card) => {
    const href = between(card, 'kg-bookmark-container" href="', '"').replaceAll('&amp;', '&')
    const words = [
      between(card, 'kg-bookmark-description">', '</div>'),
      between(card, '<figcaption>', '</figcaption>'),
    ].filter((text) => text !== '')
    return [
      linkParagraph(href === '' ? undefined : href, between(card, 'kg-bookmark-title">', '</div>')),
      ...words.map((text) => htmlElement('p', {}, text)),
    ].join('')
  },
}

/** Replaces cards one after the other; from the first that does not end, all stays as it is. */
function replaceCards(html: string, {start, ends, read}: RenderedCard): string {
  const parts: string[] = []
  let position = 0
  for (const {index} of html.matchAll(start)) {
    if (index < position) continue
    const end = ends.reduce((from, tag) => {
      const found = from === -1 ? -1 : html.indexOf(tag, from)
      return found === -1 ? -1 : found + tag.length
    }, index)
    if (end === -1) break
    parts.push(html.slice(position, index), read(html.slice(index, end)))
    position = end
  }
  return parts.join('') + html.slice(position)
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
