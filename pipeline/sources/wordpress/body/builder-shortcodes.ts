import {attachmentFigure, figureHtml} from './attachment-figure.ts'
import type {Body} from './body.ts'
import {embedHtml} from './embeds.ts'
import {openTag} from './html-text.ts'
import {isDynamicBuilder, isOpened} from './shortcode-names.ts'
import type {ShortcodeTag} from './shortcode-tag.ts'

/** What stands before and after the content of a shortcode. */
export interface Wrapping {
  readonly opening: string
  readonly ending: string
}

/** A shortcode of a page builder: what it holds stays, and what it says in its attributes is put before it. */
export function wrappingOf(tag: ShortcodeTag, isPaired: boolean, body: Body): Wrapping {
  const {name, attributes} = tag
  const text = reader(tag)
  const title = titleOf(text)
  if (isPaired && isQuestion(tag))
    return {opening: `<details><summary>${title}</summary>\n`, ending: '\n</details>\n'}
  if (!isPaired && isDynamicBuilder(name)) {
    const message = `The shortcode “${name}” shows content that stands elsewhere on the site and was left out.`
    body.report('dynamic-shortcode', message)
  }
  if (/button$|_btn$/.test(name)) return {opening: button(text), ending: ''}
  const level = headingLevel(attributes)
  const parts = [
    heading(title || (/heading/.test(name) ? text('text') : ''), level),
    ...['subtitle', 'subhead', 'subheading', 'description', 'author', 'job_title', 'cite', 'content']
      .map((key) => text(key))
      .concat(/heading/.test(name) ? [] : text('text'))
      .map(paragraph),
    ...pictures(name, text, body),
    films(name, text),
    callToAction(text),
  ]
  return {opening: parts.filter((part) => part !== '').join('\n'), ending: ''}
}

/** Whether a shortcode hides its content behind a title. */
export function isQuestion(tag: ShortcodeTag): boolean {
  const title = titleOf(reader(tag))
  return isOpened(tag.name) ? title !== '' : /_tta_section$|tab$/.test(tag.name) && title.endsWith('?')
}

/** The first of some attributes that has a value. */
type TextOf = (...keys: readonly string[]) => string

const reader =
  ({attributes}: ShortcodeTag): TextOf =>
  (...keys) =>
    keys.map((key) => plainAttribute(attributes.get(key) ?? '').trim()).find((value) => value !== '') ?? ''

const titleOf = (text: TextOf): string => text('title', 'heading', 'question', 'header_title')

/** Signs that would end an attribute are written as codes. */
function plainAttribute(value: string): string {
  return value.replaceAll(/%(?:22|91|92|93)|``/g, (code) => codes[code] ?? code).replaceAll('{``}', '"')
}

const codes: Readonly<Record<string, string>> = {
  '%22': '&quot;',
  '%91': '[',
  '%92': '\\',
  '%93': ']',
  '``': '&quot;',
}

function headingLevel(attributes: ReadonlyMap<string, string>): number {
  const written = [attributes.get('font_container'), attributes.get('tag'), attributes.get('header_level')]
  const level = written
    .map((value) => /\bh([2-6])\b/.exec(value ?? '')?.[1])
    .find((found) => found !== undefined)
  return Number(level ?? (/^[2-6]$/.test(attributes.get('size') ?? '') ? attributes.get('size') : '3'))
}

const heading = (text: string, level: number): string => (text === '' ? '' : `<h${level}>${text}</h${level}>`)
const paragraph = (text: string): string => (text === '' ? '' : `<p>${text}</p>`)

function pictures(name: string, text: TextOf, body: Body): string[] {
  if (!/image|picture|gallery|carousel/.test(name)) return []
  const ids = text('image', 'images', 'gallery_ids', 'image_id', 'source').match(/\d{1,15}/g) ?? []
  const src = text('src', 'image_url', 'url')
  const written = /^(?:https?:\/\/|\/)\S+$/.test(src) ? [figureHtml(src, text('alt'), text('caption'))] : []
  return [...written, ...(written.length > 0 ? [] : ids.map((id) => attachmentFigure(Number(id), body)))]
}

function films(name: string, text: TextOf): string {
  const id = text('id')
  if (/_youtube/.test(name) && /^[\w-]{6,20}$/.test(id))
    return embedHtml(`https://www.youtube.com/watch?v=${id}`)
  if (/_vimeo/.test(name) && /^\d{4,15}$/.test(id)) return embedHtml(`https://vimeo.com/${id}`)
  if (!/video|youtube|vimeo|audio/.test(name)) return ''
  const address = text('link', 'src', 'url', 'video_url', 'audio')
  if (!/^https?:\/\/\S+$/.test(address)) return ''
  const file = /\.(?:(mp4|m4v|webm|ogv)|(mp3|m4a|ogg|wav))(?:\?|$)/i.exec(address)
  if (file === null) return embedHtml(address)
  const kind = file[1] === undefined ? 'audio' : 'video'
  return `<figure>${openTag(kind, {src: address, controls: ''})}</${kind}></figure>`
}

const callToAction = (text: TextOf): string =>
  text('button_text') === '' ? '' : buttonHtml(text('button_url', 'button_link'), text('button_text'))

function button(text: TextOf): string {
  const link = text('button_url', 'url', 'link', 'href')
  const written = /(?:^|\|)url:([^|]*)/.exec(link)?.[1]
  const words = text('button_text', 'title', 'text') || decoded(/(?:^|\|)title:([^|]*)/.exec(link)?.[1] ?? '')
  return words === '' ? '' : buttonHtml(written === undefined ? link : decoded(written), words)
}

export const buttonHtml = (href: string, words: string): string =>
  `<p>${openTag('a', {class: 'button', href})}${words}</a></p>`

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
