import {isRecord} from '../../parse/untyped.ts'
import type {Problem} from '../../parse/source.ts'
import type {Addresses, Body, Dialect} from './dialect.ts'
import {pageBody} from './fields/page-body.ts'
import {isPublic} from './item-fate.ts'
import type {Site} from './site-index.ts'
import type {WxrItem} from './wxr-item.ts'

export const wordpressDialect: Dialect = {
  idsAreOfFile: false,
  addresses,
  slug: (item) => percentDecoded(item.field('wp:post_name').trim()),
  body,
}

function addresses(item: WxrItem, {base}: Site): Addresses {
  const link = absolute(item.field('link').trim(), base)
  const isPlain = /[?&](?:p|page_id|attachment_id|post_type|preview)=/.test(link)
  const isUrl = link !== '' && (!isPlain || isPublic(item))
  const id = item.field('wp:post_id')
  const byId = `${base}/?${item.field('wp:post_type') === 'page' ? 'page_id' : 'p'}=${id}`
  const guid = item.field('guid').trim()
  const old = [
    ...(isPlain ? [] : item.meta('_wp_old_slug').map((slug) => withLastSegment(link, slug.trim()))),
    ...(/^https?:\/\//.test(guid) ? [guid] : []),
    ...(base !== '' && /^[1-9]\d*$/.test(id) ? [byId] : []),
  ].filter((address) => address !== '' && address !== link)
  return isUrl
    ? {url: link, old: unique(old)}
    : {old: unique([link, ...old].filter((address) => address !== ''))}
}

const unique = (values: readonly string[]): string[] => [...new Set(values)]

const absolute = (link: string, base: string): string => (link.startsWith('/') ? `${base}${link}` : link)

function withLastSegment(link: string, slug: string): string {
  const parts = /^(.*\/)[^/]+(\/?)$/.exec(link)
  return parts === null || slug === '' ? '' : `${parts[1] ?? ''}${slug}${parts[2] ?? ''}`
}

/** A slug of other scripts as it reads; one that is not rightly encoded stays as it is. */
export function percentDecoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}

function body(item: WxrItem, site: Site): Body {
  const problems: Problem[] = []
  const footnotes = footnotesOf(item, problems)
  const {html, problems: found} = pageBody(item, site.attachments, {
    reusableBlock: (id) => site.blocks.get(id),
    attachment: (id) => site.attachments.get(id),
    table: (id) => site.tables.get(id),
    ownPictures: site.picturesOf.get(Number(item.field('wp:post_id'))) ?? [],
    ...(footnotes.size > 0 && {footnotes}),
  })
  return {html, problems: [...problems, ...found]}
}

function footnotesOf(item: WxrItem, problems: Problem[]): Map<string, string> {
  const footnotes = new Map<string, string>()
  const [written = ''] = item.meta('footnotes')
  if (written.trim() === '') return footnotes
  const notes = parsedList(written)
  if (notes === undefined) {
    const message = 'Its footnotes are damaged in the export and were left out.'
    problems.push({code: 'unreadable-footnotes', message})
  }
  for (const note of notes ?? []) {
    if (isRecord(note) && typeof note['id'] === 'string' && typeof note['content'] === 'string')
      footnotes.set(note['id'], note['content'])
  }
  return footnotes
}

function parsedList(json: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
