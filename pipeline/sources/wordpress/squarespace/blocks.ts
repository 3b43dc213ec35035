import type {Element} from 'hast'
import {attribute, elementsIn, textOf} from '../../../parse/html/element.ts'
import {htmlTree} from '../../../parse/html/tree.ts'
import {isRecord, textOrNothing} from '../../../parse/untyped.ts'
import {escapeHtml} from '../../markup.ts'
import {autop} from '../body/autop.ts'
import {recordHtml} from '../fields/record-html.ts'
import {hasClass} from './classes.ts'
import {buttonHtml, galleryBlock, imageBlock} from './pictures.ts'
import {openTag, type Write} from './write-html.ts'

type WriteBlock = (block: Element, write: Write) => string

/** Blocks that need more than their content. */
export const blockWriters: ReadonlyMap<string, WriteBlock> = new Map<string, WriteBlock>([
  ['image', imageBlock],
  ['gallery', galleryBlock],
  ['video', embedded],
  ['embed', embedded],
  ['audio', audio],
  ['button', (block) => buttons(block)],
  ['quote', quote],
  ['accordion', accordion],
  ['horizontalrule', () => '<hr>\n'],
  ['spacer', () => ''],
])

/** Blocks that belong to the site and hold nothing of the article. */
export const siteBlocks: ReadonlySet<string> = new Set(
  (
    'summary summary-v2 newsletter form map socialaccountlinks socialaccountlinks-v2 sociallinks search tagcloud ' +
    'calendar archive twitter instagram flickr rss foursquare tourdates opentable acuity donation product amazon ' +
    'zola bandsintown content-link page-link'
  ).split(' '),
)

/** A film or page from elsewhere: its HTML stands escaped in an attribute, or its address in the block's settings. */
export function embedded(block: Element, write: Write): string {
  const holder = [block, ...elementsIn(block)].find((element) => attribute(element, 'dataHtml'))
  const settings = settingsOf(block)
  const html = (holder && attribute(holder, 'dataHtml')) ?? textOrNothing(settings['html'])
  const url = textOrNothing(settings['url'])
  const own = write(block.children).trim()
  if (html === undefined && url === undefined) return own
  const frame = html === undefined ? '' : write(htmlTree(html).root.children)
  const film = frame === '' && url !== undefined ? frameTag(url) + descriptionOf(settings) : frame
  return `${film}\n${own.includes('<iframe') ? own.replaceAll(/<iframe[^<>]*><\/iframe>/g, '') : own}\n`
}

const frameTag = (url: string): string => `<iframe src="${escapeHtml(url)}"></iframe>`

/** What a page shows of another one that it does not hold. */
const descriptionOf = (settings: Settings): string =>
  ['title', 'description']
    .flatMap((key) => textOrNothing(settings[key]) ?? [])
    .map((words) => `\n<p>${escapeHtml(words)}</p>`)
    .join('')

type Settings = Readonly<Record<string, unknown>>

function settingsOf(block: Element): Settings {
  const value = jsonIn(attribute(block, 'dataBlockJson') ?? '')
  return isRecord(value) ? value : {}
}

function jsonIn(text: string): unknown {
  try {
    return /^\s*[[{]/.test(text) ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** The words that a block without content keeps in JSON, for scripts to show. */
export function settingsHtml(block: Element): string {
  const reading = {level: 3, isText: false, picture: () => undefined}
  for (const element of [block, ...elementsIn(block)]) {
    for (const [name, value] of Object.entries(element.properties)) {
      const json = name.startsWith('data') && typeof value === 'string' ? jsonIn(value) : undefined
      const html = isRecord(json) || Array.isArray(json) ? recordHtml({items: json}, reading) : ''
      if (html !== '') return autop(html)
    }
  }
  return ''
}

/** A recording becomes a link to it. */
export function audio(block: Element): string {
  const player = [block, ...elementsIn(block)].find((element) => attribute(element, 'dataUrl'))
  const url = player && attribute(player, 'dataUrl')
  if (player === undefined || url === undefined) return ''
  const title = attribute(player, 'dataTitle') || textOf(block) || url
  return `<p><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></p>\n`
}

const buttons = (block: Element): string =>
  [...elementsIn(block)]
    .filter(({tagName}) => tagName === 'a')
    .map(buttonHtml)
    .join('')

function quote(block: Element, write: Write): string {
  const elements = [...elementsIn(block)]
  const words = elements.find(({tagName}) => tagName === 'blockquote')
  const source = elements.find((element) => element.tagName === 'figcaption' || hasClass(element, 'source'))
  if (words === undefined) return write(block.children)
  const from = source === undefined ? '' : `<p>${write(source.children).trim()}</p>\n`
  return `${openTag(words)}<p>${write(words.children).trim()}</p></blockquote>\n${from}`
}

function accordion(block: Element, write: Write): string {
  const items = [...elementsIn(block)].filter((element) => hasClass(element, 'accordion-item'))
  if (items.length === 0) return write(block.children)
  return items
    .map((item) => {
      const parts = [...elementsIn(item)]
      const title = parts.find((element) => hasClass(element, 'accordion-item__title'))
      const answer = parts.find(
        (element) =>
          hasClass(element, 'accordion-item__description') || hasClass(element, 'accordion-item__dropdown'),
      )
      const question = title === undefined ? '' : textOf(title)
      return `<details><summary>${escapeHtml(question)}</summary>${answer === undefined ? '' : write(answer.children)}</details>\n`
    })
    .join('')
}
