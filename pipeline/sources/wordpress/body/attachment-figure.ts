import type {Body} from './body.ts'
import {escapeHtml} from '../../markup.ts'
import {openTag} from './html-text.ts'

/** A picture of the media library as a figure; one that the export does not hold is reported. */
export function attachmentFigure(id: number, body: Body): string {
  const attachment = Number.isSafeInteger(id) ? body.context.attachment(id) : undefined
  if (attachment === undefined) {
    body.report('missing-attachment', `The picture ${id} of the media library is not in the export.`)
    return ''
  }
  return figureHtml(attachment.url, attachment.alt ?? '', escapeHtml(attachment.caption ?? ''))
}

/** @param caption HTML. */
export function figureHtml(src: string, alt: string, caption: string): string {
  const image = openTag('img', {src, alt})
  const words = caption.trim() === '' ? '' : `<figcaption>${caption.trim()}</figcaption>`
  return `<figure>${image}${words}</figure>`
}
