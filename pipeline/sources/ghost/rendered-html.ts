import {escapeHtml, htmlElement, linkParagraph} from '../markup.ts'

/**
 * HTML as Ghost renders it for its themes. A toggle becomes `<details>`, and a bookmark a link with its description:
 * their markup means nothing without the theme.
 */
export function readRenderedHtml(html: string): string {
  return html.replaceAll(toggle, details).replaceAll(bookmark, link)
}

const toggle =
  /<div class="[^"]*\bkg-toggle-card\b[^>]*>\s*<div class="kg-toggle-heading">\s*<h4 class="kg-toggle-heading-text">([^]*?)<\/h4>[^]*?<\/div>\s*<div class="kg-toggle-content">([^]*?)<\/div>\s*<\/div>/g

const details = (_: string, question: string, answer: string): string =>
  `<details><summary>${question}</summary><div>${answer}</div></details>`

const bookmark = /<figure class="[^"]*\bkg-bookmark-card\b[^"]*">([^]*?)<\/figure>/g

function link(_: string, card: string): string {
  const href = /<a class="kg-bookmark-container" href="([^"]*)"/.exec(card)?.[1] ?? ''
  const caption = /<figcaption>([^]*?)<\/figcaption>/.exec(card)?.[1]
  return [
    linkParagraph(unescaped(href), part('title', card)),
    ...[part('description', card), caption ?? ''].map((words) =>
      words === '' ? '' : htmlElement('p', {}, words),
    ),
  ].join('')
}

const part = (name: string, card: string): string =>
  new RegExp(`<div class="kg-bookmark-${name}">([^]*?)</div>`).exec(card)?.[1] ?? ''

const unescaped = (address: string): string | undefined =>
  address === '' ? undefined : address.replaceAll('&amp;', '&')

/** Plain text as paragraphs: empty lines part them. */
export function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .flatMap((words) => (words.trim() === '' ? [] : `<p>${escapeHtml(words.trim())}</p>`))
    .join('\n')
}
