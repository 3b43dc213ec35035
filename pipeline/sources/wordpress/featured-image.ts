import type {Problem} from '../../parse/source.ts'
import {escapeHtml} from '../markup.ts'
import type {Attachment, Site} from './site-index.ts'
import type {WxrItem} from './wxr-item.ts'

/** The picture of an article as HTML; empty where it has none or its body shows it. */
export function featuredImage(item: WxrItem, {attachments}: Site, html: string, problems: Problem[]): string {
  const [id = ''] = item.meta('_thumbnail_id').map((value) => value.trim())
  if (!/^[1-9]\d*$/.test(id)) return ''
  const picture = attachments.get(Number(id))
  if (picture === undefined) {
    const message = `Its picture (attachment ${id}) is not in the export; add the file that holds the media, or choose a picture by hand.`
    problems.push({code: 'missing-featured-image', message})
    return ''
  }
  return shows(html, picture.url) ? '' : figureHtml(picture)
}

export function figureHtml({url, alt = '', caption = ''}: Attachment): string {
  const below = caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`
  return `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}">${below}</figure>\n`
}

function shows(html: string, url: string): boolean {
  const wanted = pictureName(url)
  for (const [, address = ''] of html.matchAll(/<img\b[^<>]*?\ssrc\s*=\s*["']([^"']*)["']/gi)) {
    if (pictureName(address) === wanted) return true
  }
  return false
}

/** The path of a picture without what tells its sizes apart: `-300x200`, `-scaled`, `?w=300`. */
const pictureName = (url: string): string =>
  url
    .replace(/[?#].*$/, '')
    .replace(/^(?:https?:)?\/\/[^/]*/i, '')
    .replace(/(?:-\d{1,5}x\d{1,5}|-scaled)+(?=\.\w+$)/i, '')
    .toLowerCase()
