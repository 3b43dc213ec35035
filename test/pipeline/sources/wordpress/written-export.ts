import type {ExportEntry} from '../../../../pipeline/sources/source-kind.ts'
import {entriesOf, textFile} from '../../../support/read-fixtures.ts'

export interface WrittenItem {
  /** Also its slug. */
  readonly name: string
  readonly type?: string
  readonly content?: string
  readonly meta?: Readonly<Record<string, string>>
  /** More elements, as they are. */
  readonly more?: string
}

/** The entries of an export of WordPress that holds some items, in turn numbered from 1. */
export function readExport(items: readonly WrittenItem[], channel = ''): Promise<ExportEntry[]> {
  return entriesOf([textFile('site.xml', written(items, channel))])
}

const written = (items: readonly WrittenItem[], channel: string): string =>
  '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>' +
  `<wp:base_blog_url>https://clinic.example</wp:base_blog_url>${channel}${items.map(item).join('\n')}</channel></rss>`

const item = (
  {name, type = 'post', content = '', meta = {}, more = ''}: WrittenItem,
  index: number,
): string =>
  `<item><title>${name}</title><link>https://clinic.example/${name}/</link><wp:post_id>${index + 1}</wp:post_id>` +
  `<wp:post_name>${name}</wp:post_name><wp:post_type>${type}</wp:post_type><wp:status>publish</wp:status>` +
  `<content:encoded><![CDATA[${content}]]></content:encoded>${Object.entries(meta).map(metaElement).join('')}${more}</item>`

const metaElement = ([key, value]: [string, string]): string =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`
