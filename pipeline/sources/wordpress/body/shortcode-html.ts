import {attachmentFigure, figureHtml} from './attachment-figure.ts'
import type {Body} from './body.ts'
import {buttonHtml} from './builder-shortcodes.ts'
import {embedHtml} from './embeds.ts'
import {openTag} from './html-text.ts'
import {rawHtml} from './raw-html.ts'
import {replaceTags} from './replace-tags.ts'
import type {ShortcodeTag} from './shortcode-tag.ts'

/** WordPress's own shortcodes, and others whose content is no part of the page, as HTML. */
export function shortcodeHtml(tag: ShortcodeTag, content: string, body: Body): string {
  return readers.get(tag.name)?.(tag, content, body) ?? content
}

type Reader = (tag: ShortcodeTag, content: string, body: Body) => string

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['caption', caption],
  ['wp_caption', caption],
  ['gallery', gallery],
  ['playlist', playlist],
  ['embed', embed],
  ['audio', (tag, content) => media('audio', tag, content)],
  ['video', (tag, content) => media('video', tag, content)],
  ['vc_raw_html', (_, content) => rawHtml(content)],
  ['vc_raw_js', () => ''],
  ['fusion_imageframe', imageFrame],
  ['fusion_title', headingLine],
  ['su_heading', headingLine],
  ['ct_headline', headingLine],
  ['fusion_button', buttonLine],
  ['su_button', buttonLine],
])

/** A picture, perhaps in a link, then its caption, unless that is an attribute. */
function caption({attributes}: ShortcodeTag, content: string): string {
  const [, picture = '', trailing = ''] =
    /^\s*((?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?)([^]*)$/i.exec(content) ?? []
  const words = picture === '' ? content : trailing
  const written = attributes.get('caption') ?? ''
  const all = [written, words].map((text) => text.trim()).filter((text) => text !== '')
  if (picture === '' && all.length === 0) return ''
  return `<figure>${picture}${all.length === 0 ? '' : `<figcaption>${all.join('<br>')}</figcaption>`}</figure>`
}

function gallery({attributes}: ShortcodeTag, content: string, body: Body): string {
  const named = idsOf(attributes.get('ids') ?? attributes.get('include') ?? '')
  const left = idsOf(attributes.get('exclude') ?? '')
  const own = body.context.ownPictures ?? []
  const ids = named.length > 0 ? named : own.filter((id) => !left.includes(id))
  if (ids.length === 0)
    body.report('empty-gallery', 'A gallery names no pictures, so those of its post were not put in.')
  return ids.map((id) => attachmentFigure(id, body)).join('\n') + content
}

function playlist({attributes}: ShortcodeTag, content: string, {context, report}: Body): string {
  const name = attributes.get('type') === 'video' ? 'video' : 'audio'
  const files = idsOf(attributes.get('ids') ?? '').map((id) => {
    const file = context.attachment(id)
    if (file === undefined)
      report('missing-attachment', `The recording ${id} of the media library is not in the export.`)
    return file === undefined ? '' : `${openTag(name, {src: file.url, controls: ''})}</${name}>`
  })
  return files.join('\n') + content
}

function embed({attributes}: ShortcodeTag, content: string): string {
  const address = content.trim() || attributes.get('src') || ''
  return /^\S+$/.test(address) && !address.includes('<') ? embedHtml(address) : content
}

const idsOf = (written: string): number[] =>
  written.split(/[\s,]+/).flatMap((id) => (/^\d{1,15}$/.test(id) ? [Number(id)] : []))

const fileNames = ['src', 'mp4', 'm4v', 'webm', 'ogv', 'mp3', 'm4a', 'ogg', 'wav', 'flac', 'wmv', 'flv']

function media(name: 'audio' | 'video', {attributes, values}: ShortcodeTag, content: string): string {
  const named = fileNames.flatMap((key) => attributes.get(key) ?? [])
  const [src] = [...named, ...values.filter((value) => /^https?:/.test(value)), content.trim()]
  const rest = named.length > 0 ? content : ''
  if (src === undefined || !/^(?:https?:\/\/|\/)[^\s<>]+$/.test(src)) return content
  const isPage =
    name === 'video' && /^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com)\//i.test(src)
  return (isPage ? embedHtml(src) : `<figure>${openTag(name, {src, controls: ''})}</${name}></figure>`) + rest
}

/** A picture that a page builder holds as an element or as an address. */
function imageFrame({attributes}: ShortcodeTag, content: string): string {
  const src = content.trim()
  return /^(?:https?:\/\/|\/)[^\s<>]+$/.test(src) ? figureHtml(src, attributes.get('alt') ?? '', '') : content
}

function headingLine({attributes}: ShortcodeTag, content: string): string {
  const written = [
    attributes.get('size') ?? '',
    /"tag":"h([2-6])"/.exec(attributes.get('ct_options') ?? '')?.[1] ?? '',
  ]
  const level = written.find((each) => /^[2-6]$/.test(each)) ?? '3'
  const line = replaceTags(content, 'h[1-6]|p', () => '').trim()
  return line === '' ? '' : `<h${level}>${line}</h${level}>`
}

function buttonLine({attributes}: ShortcodeTag, content: string): string {
  const words = replaceTags(content, 'a|p', () => '').trim()
  return words === '' ? '' : buttonHtml(attributes.get('link') ?? attributes.get('url') ?? '', words)
}
