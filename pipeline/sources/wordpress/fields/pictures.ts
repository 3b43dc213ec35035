import {isRecord, textOrNothing} from '../../../parse/untyped.ts'
import {escapeHtml} from '../../markup.ts'
import {figureHtml} from '../body/attachment-figure.ts'
import type {Attachment} from '../site-index.ts'

/**
 * Reads pictures as builders and fields keep them: `{url, alt}`, or under a name that says so the number of one in the
 * media library, or numbers of several.
 */
export function pictureReader(attachments: ReadonlyMap<number, Attachment>) {
  const library = (id: unknown): string | undefined => {
    const known = /^\d{1,15}$/.test(String(id)) ? attachments.get(Number(id)) : undefined
    return known && figureHtml(known.url, known.alt ?? '', escapeHtml(known.caption ?? ''))
  }
  return (key: string, value: unknown): string | undefined => {
    if (!pictureKey.test(key)) return undefined
    if (Array.isArray(value)) {
      const all = value.map(library)
      return all.length > 0 && all.every((figure) => figure !== undefined) ? all.join('\n') : undefined
    }
    if (!isRecord(value)) return library(value)
    const url = textOrNothing(value['url'])
    if (
      url === undefined ||
      !/\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?|$)/i.test(url) ||
      isPlaceholder.test(url)
    )
      return undefined
    const known = attachments.get(Number(value['id']))
    return figureHtml(url, textOrNothing(value['alt']) ?? known?.alt ?? '', escapeHtml(known?.caption ?? ''))
  }
}

const pictureKey =
  /(?:^|[_-])(?:image|images|photo|photos|picture|pictures|img|gallery|illustration|graphic_image)(?:_id|_ids)?$/i
const isPlaceholder = /\/elementor\/assets\/images\/placeholder/
