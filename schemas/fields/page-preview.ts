import type {PreviewValue} from 'sanity'
import {titleOf} from './choices.ts'
import {previewLine, type Selected} from './preview.ts'

type PageParts = Selected<{
  title: string
  region: string
  status: string
  media: PreviewValue['media']
}>

/** Shows a page with its main body region and the status of its review. */
export function pagePreview(titleField: 'name' | 'title') {
  return {
    select: {title: titleField, region: 'bodyRegions.0.name', status: 'review.status', media: 'heroImage'},
    prepare: ({title, region, status, media}: PageParts) => ({
      title: title ?? 'Untitled',
      subtitle: previewLine(region, status && titleOf(status)),
      media,
    }),
  }
}
