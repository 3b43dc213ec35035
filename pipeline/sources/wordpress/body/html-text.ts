import {escapeHtml} from '../../markup.ts'

/** An opening tag with those of its attributes that have a value. */
export function openTag(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attributeValue(value)}"`],
  )
  return `<${name}${written.join('')}>`
}

/** A value that may already hold character references keeps them. */
const attributeValue = (value: string): string =>
  value
    .replaceAll(/&(?!#?\w{1,31};)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Whether some HTML has anything that a reader would see as words. */
export const hasWords = (html: string): boolean => html.replaceAll(/<[^<>]*>|&nbsp;|\s/g, '') !== ''

/** HTML that says which markup could not be read; the words of it stay. */
export const unknownMarkup = (kind: 'shortcode' | 'block', markup: string): string =>
  `<div data-unknown="${kind}">${escapeHtml(markup)}</div>`

/** A question a reader opens to see its answer. */
export const questionAndAnswer = (question: string, answer: string): string =>
  `<details><summary>${question}</summary>\n${answer}\n</details>`
