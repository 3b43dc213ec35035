import type {ListedItem, ListedSection} from '../../parse/markdown/front-matter-sections.ts'
import {escapeHtml, htmlElement} from '../markup.ts'

/** Where the content of a page ends, tried in this order. */
const ends = ['</main>', '</body>']

/** An article in HTML with the sections that its front matter lists, at the end of its content. */
export function withSections(html: string, sections: readonly ListedSection[]): string {
  if (sections.length === 0) return html
  const added = `\n${sections.map(sectionHtml).join('\n')}\n`
  const end = ends.map((tag) => html.lastIndexOf(tag)).find((index) => index >= 0) ?? html.length
  return html.slice(0, end) + added + html.slice(end)
}

function sectionHtml({heading, text = '', items}: ListedSection): string {
  const parts = items.map(itemHtml).join('')
  return `<h2>${escapeHtml(heading)}</h2>${textHtml(text)}${parts.replaceAll('</ul><ul>', '')}`
}

function itemHtml(item: ListedItem): string {
  if ('question' in item) return `<h3>${escapeHtml(item.question)}</h3>${textHtml(item.answer)}`
  const {name, text = ''} = item
  const named =
    name === undefined ? '' : htmlElement('strong', {}, escapeHtml(text === '' ? name : `${name}:`))
  return `<ul><li>${[named, escapeHtml(text)].filter((part) => part !== '').join(' ')}</li></ul>`
}

/** Paragraphs and lists, as Markdown writes them. */
const textHtml = (text: string): string =>
  text
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d{1,2}[.)]) )/)
    .flatMap((part) => {
      const words = part.trim()
      const item = /^(?:[-*+]|\d{1,2}[.)]) (.*)$/s.exec(words)?.[1]
      if (item !== undefined) return `<ul><li>${escapeHtml(item)}</li></ul>`
      return words === '' ? [] : `<p>${escapeHtml(words)}</p>`
    })
    .join('')
    .replaceAll('</ul><ul>', '')
