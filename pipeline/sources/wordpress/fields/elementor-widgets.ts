import {isRecord, textOrNothing} from '../../../parse/untyped.ts'
import {escapeHtml} from '../../markup.ts'
import {buttonHtml} from '../body/builder-shortcodes.ts'
import {embedHtml} from '../body/embeds.ts'
import {questionAndAnswer} from '../body/html-text.ts'
import type {Reading} from './record-html.ts'

export type Settings = Readonly<Record<string, unknown>>

/** What a page is read with: `left` gains the names of widgets whose content stands elsewhere on the site. */
export interface PageReading extends Reading {
  readonly left: Set<string>
}

type Widget = (settings: Settings, reading: PageReading) => string

/** The widgets of Elementor whose settings are known, by their names. */
export const elementorWidgets: ReadonlyMap<string, Widget> = new Map<string, Widget>([
  ['heading', (settings) => heading(textIn(settings, 'title'), textIn(settings, 'header_size'), 'h2')],
  ['text-editor', (settings) => textIn(settings, 'editor')],
  ['html', (settings) => textIn(settings, 'html')],
  ['shortcode', (settings) => textIn(settings, 'shortcode')],
  ['button', (settings) => button(textIn(settings, 'text'), settings['link'])],
  ['image', image],
  ['image-box', box],
  ['icon-box', box],
  [
    'icon-list',
    (settings) =>
      list(recordsIn(settings, 'icon_list').map((item) => linked(textIn(item, 'text'), item['link']))),
  ],
  ['accordion', (settings) => folds(settings)],
  ['toggle', (settings) => folds(settings)],
  ['tabs', (settings) => tabs(settings)],
  ['video', video],
  ['testimonial', (settings) => testimonial(settings)],
  [
    'blockquote',
    (settings) => quote(textIn(settings, 'blockquote_content'), textIn(settings, 'author_name')),
  ],
  ['alert', (settings) => paragraphs(textIn(settings, 'alert_title'), textIn(settings, 'alert_description'))],
  [
    'call-to-action',
    (settings, reading) =>
      box(
        {
          ...settings,
          title_text: settings['title'],
          description_text: settings['description'],
          link_text: settings['button'],
        },
        reading,
      ),
  ],
  ['divider', (settings) => paragraphs(textIn(settings, 'text'))],
  [
    'counter',
    (settings) =>
      paragraphs(
        ['prefix', 'ending_number', 'suffix', 'title']
          .map((key) => textIn(settings, key))
          .filter(Boolean)
          .join(' '),
      ),
  ],
  ['progress', (settings) => paragraphs(textIn(settings, 'title', 'inner_text'))],
  ['image-gallery', pictures],
  ['image-carousel', pictures],
  ['gallery', pictures],
  ...['spacer', 'menu-anchor', 'social-icons', 'icon', 'table-of-contents', 'breadcrumbs'].map(
    (name) => [name, (): string => ''] as const,
  ),
])

function image(settings: Settings, reading: PageReading): string {
  const figure = reading.picture('image', settings['image']) ?? ''
  const caption = settings['caption_source'] === 'custom' ? textIn(settings, 'caption') : ''
  return caption === ''
    ? figure
    : figure.replace(
        /(?:<figcaption>[^]*<\/figcaption>)?<\/figure>/,
        () => `<figcaption>${caption}</figcaption></figure>`,
      )
}

function box(settings: Settings, reading: PageReading): string {
  return [
    reading.picture('image', settings['image'] ?? settings['graphic_image']) ?? '',
    heading(textIn(settings, 'title_text'), textIn(settings, 'title_size'), 'h3'),
    paragraphs(textIn(settings, 'description_text')),
    button(textIn(settings, 'link_text'), settings['link']),
  ]
    .filter((html) => html !== '')
    .join('\n\n')
}

const folds = (settings: Settings): string =>
  recordsIn(settings, 'tabs')
    .map((tab) => questionAndAnswer(textIn(tab, 'tab_title'), textIn(tab, 'tab_content')))
    .join('\n\n')

const tabs = (settings: Settings): string =>
  recordsIn(settings, 'tabs')
    .map((tab) => `${heading(textIn(tab, 'tab_title'), '', 'h3')}\n\n${textIn(tab, 'tab_content')}`)
    .join('\n\n')

function video(settings: Settings): string {
  const type = textIn(settings, 'video_type') || 'youtube'
  const hosted = isRecord(settings['hosted_url']) ? textIn(settings['hosted_url'], 'url') : ''
  const external = isRecord(settings['external_url']) ? textIn(settings['external_url'], 'url') : ''
  const file = hosted || external
  if (type === 'hosted')
    return file === '' ? '' : `<figure><video src="${escapeHtml(file)}" controls></video></figure>`
  const url = textIn(settings, `${type}_url`)
  return url === '' ? '' : embedHtml(url)
}

const testimonial = (settings: Settings): string =>
  quote(
    textIn(settings, 'testimonial_content'),
    [textIn(settings, 'testimonial_name'), textIn(settings, 'testimonial_job')].filter(Boolean).join(', '),
  )

function pictures(settings: Settings, reading: PageReading): string {
  const all = ['wp_gallery', 'carousel', 'gallery'].flatMap((key) => recordsIn(settings, key))
  return all.map((each) => reading.picture('image', each) ?? '').join('\n')
}

function heading(words: string, size: string, usual: string): string {
  const name = /^h[1-6]$/.test(size) ? size : /^(?:p|div|span)$/.test(size) ? 'p' : usual
  return words === '' ? '' : `<${name}>${words}</${name}>`
}

const paragraphs = (...texts: readonly string[]): string => texts.filter((each) => each !== '').join('\n\n')
const quote = (words: string, source: string): string =>
  words === '' ? '' : `<blockquote>${words}</blockquote>${source === '' ? '' : `\n\n${source}`}`
const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`
const button = (words: string, link: unknown): string =>
  words === '' ? '' : buttonHtml(addressIn(link), words)
const linked = (words: string, link: unknown): string =>
  addressIn(link) === '' ? words : `<a href="${escapeHtml(addressIn(link))}">${words}</a>`
const addressIn = (link: unknown): string => (isRecord(link) ? textIn(link, 'url') : '')

/** The first of some settings that holds words. */
export const textIn = (record: Settings, ...keys: readonly string[]): string =>
  keys.map((key) => textOrNothing(record[key])?.trim()).find((value) => value !== undefined) ?? ''

export function recordsIn(record: Settings, key: string): Settings[] {
  const value: unknown = record[key]
  return Array.isArray(value) ? value.filter(isRecord) : []
}
