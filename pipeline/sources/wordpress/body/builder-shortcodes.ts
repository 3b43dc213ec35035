import {attachmentFigure, figureHtml} from './attachment-figure.ts'
import {isRecord} from '../../../parse/untyped.ts'
import {recordHtml} from '../fields/record-html.ts'
import {storedValue} from '../fields/stored-value.ts'
import {autop} from './autop.ts'
import type {Body} from './body.ts'
import {embedHtml} from './embeds.ts'
import {openTag, questionAndAnswer} from './html-text.ts'
import {isDynamicBuilder, isOpened} from './shortcode-names.ts'
import {shortcodeWords, textReader, type TextOf, titleOf} from './shortcode-words.ts'
import type {ShortcodeTag} from './shortcode-tag.ts'

/** What stands before and after the content of a shortcode. */
export interface Wrapping {
  readonly opening: string
  readonly ending: string
}

/** A shortcode that stands around content: what it holds stays, and what its attributes say is put around it. */
export function wrappingOf(tag: ShortcodeTag, isPaired: boolean, body: Body): Wrapping {
  const {name, attributes} = tag
  const text = textReader(tag)
  if (isPaired && isQuestion(tag))
    return {opening: `<details><summary>${titleOf(text)}</summary>\n`, ending: '\n</details>\n'}
  const list = isPaired ? listNames.get(name) : undefined
  if (list !== undefined) return {opening: `<${list}>`, ending: `</${list}>`}
  if (!isPaired && isDynamicBuilder(name)) {
    const message = `The shortcode “${name}” shows content that stands elsewhere on the site and was left out.`
    body.report('dynamic-shortcode', message)
  }
  if (isButton(name)) return {opening: button(text), ending: ''}
  const {title, below, source, buttons} = shortcodeWords(tag)
  if (!isPaired && isOpened(name) && title !== '' && below.length > 0)
    return {opening: questionAndAnswer(title, lines(below.map(paragraph))), ending: ''}
  const opening = [
    heading(title, headingLevel(attributes)),
    ...below.map(paragraph),
    groupsOf(tag),
    ...pictures(name, text, body),
    films(name, text),
    ...buttons.map(({words, href}) => buttonHtml(linkAddress(href), words)),
  ]
  const ending = source.map(paragraph)
  return isPaired
    ? {opening: lines(opening), ending: lines(ending)}
    : {opening: lines([...opening, ...ending]), ending: ''}
}

/** Rows of fields, which one builder keeps as JSON in an attribute. */
function groupsOf({attributes}: ShortcodeTag): string {
  const reading = {level: 4, isText: true, picture: () => undefined}
  return Array.from(attributes.values())
    .filter((value) => /^%5B%7B/i.test(value))
    .map((value) => storedValue(decoded(value)))
    .map((rows) => (Array.isArray(rows) ? rows.filter(isRecord).map(withoutTokens) : []))
    .map((items) => autop(recordHtml({items}, reading)))
    .join('\n')
}

/** Settings of one word each say how a row looks. */
const withoutTokens = (row: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(row).filter(([, value]) => typeof value !== 'string' || !/^[a-z\d_.:#%/-]*$/.test(value)),
  )

const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n')

export const isButton = (name: string): boolean => /(?:^|[_-])(?:button|btn)$/.test(name)

/** Shortcodes that are a list or an item of one. */
const listNames: ReadonlyMap<string, string> = new Map([
  ['fusion_checklist', 'ul'],
  ['fusion_li_item', 'li'],
])

/** Whether a shortcode hides its content behind a title. */
export function isQuestion(tag: ShortcodeTag): boolean {
  const title = titleOf(textReader(tag))
  return isOpened(tag.name) ? title !== '' : /_tta_section$|tab$/.test(tag.name) && title.endsWith('?')
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

/** Where a button leads. */
export const addressOf = (tag: ShortcodeTag): string => textReader(tag)(...addressKeys)

const addressKeys = ['button_url', 'url', 'link', 'href']

function button(text: TextOf): string {
  const link = text(...addressKeys)
  const words =
    text('button_text', 'title', 'text', 'label') || decoded(/(?:^|\|)title:([^|]*)/.exec(link)?.[1] ?? '')
  return words === '' ? '' : buttonHtml(linkAddress(link), words)
}

/** One builder writes a link as `url:…|title:…`, percent-encoded. */
function linkAddress(link: string): string {
  const written = /(?:^|\|)url:([^|]*)/.exec(link)?.[1]
  return written === undefined ? link : decoded(written)
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
