import {autop} from './autop.ts'
import {isRecord} from './block-comments.ts'
import type {Attributes} from './block-comments.ts'
import {joinPieces} from './fold-blocks.ts'
import type {Block} from './fold-blocks.ts'
import {hasWords, questionAndAnswer} from './html-text.ts'
import {replaceTags, splitAtTags} from './replace-tags.ts'

/** Questions of an SEO plugin, from its HTML, or from its settings where it has none. */
export function faqBlock({pieces, attributes}: Block): string {
  const own = joinPieces(pieces)
  if (hasWords(own)) return markedFaq(own)
  return recordsIn(attributes['questions'])
    .filter(({visible}) => visible !== false)
    .map((each) =>
      questionAndAnswer(words(each, 'Question', 'title'), autop(words(each, 'Answer', 'content')).trim()),
    )
    .join('\n')
}

/** Steps of an SEO plugin, likewise. */
export function howToBlock({pieces, attributes}: Block): string {
  const own = joinPieces(pieces)
  if (hasWords(own)) return own
  const description = words(attributes, 'Description', 'description')
  const steps = recordsIn(attributes['steps']).map(
    (step) => `<li><strong>${words(step, 'Name', 'title')}</strong> ${words(step, 'Text', 'content')}</li>`,
  )
  const list = steps.length === 0 ? '' : `<ol>\n${steps.join('\n')}\n</ol>`
  return (description === '' ? '' : `<p>${description}</p>\n`) + list
}

/** Turns each marked question, with all that follows until the next, into one that opens. */
function markedFaq(html: string): string {
  const [before = '', ...sections] = splitAtTags(html, 'div', (tag) =>
    /schema-faq-section|rank-math-(?:faq|list)-item/.test(tag),
  )
  return sections.length === 0 ? html : withoutBoxes(before) + sections.map(section).join('\n')
}

function section(html: string): string {
  const [before = '', ...rest] = splitAtTags(html, 'p|div', (tag) =>
    /schema-faq-answer|rank-math-answer/.test(tag),
  )
  if (rest.length === 0) return html
  const question = replaceTags(before, 'strong|h[1-6]|p|div', () => ' ').trim()
  return questionAndAnswer(question, answerOf(withoutBoxes(rest.join('\n')).trim()))
}

/** The paragraph around an answer has lost its opening tag. */
const answerOf = (html: string): string =>
  /<p\b/i.test(html) ? `<p>${html}` : autop(replaceTags(html, 'p', () => '')).trim()

const withoutBoxes = (html: string): string => replaceTags(html, 'div', () => '\n')

const recordsIn = (value: unknown): Attributes[] => (Array.isArray(value) ? value.filter(isRecord) : [])

/** One plugin keeps HTML as `jsonName`, older posts of it as a tree, the other as plain HTML under another name. */
function words(record: Attributes, yoast: string, other: string): string {
  const all = [record[`json${yoast}`], record[yoast.toLowerCase()], record[other]]
  return all.map(flat).find((text) => text !== '') ?? ''
}

/** The words of a text, or of a tree of `{props: {children}}` at most some levels deep. */
function flat(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value
  if (depth > 50) return ''
  if (Array.isArray(value)) return value.map((each) => flat(each, depth + 1)).join('')
  const props = isRecord(value) ? value['props'] : undefined
  return isRecord(props) ? flat(props['children'], depth + 1) : ''
}
