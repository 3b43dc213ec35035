import {type Problem, type Source, UnreadableSource} from '../../parse/source.ts'
import {failed} from '../failed.ts'
import type {ExportEntry, SourceFile} from '../source-kind.ts'
import {articleHtml, hasContent} from './article-html.ts'
import type {Dialect} from './dialect.ts'
import {featuredImage} from './featured-image.ts'
import {brokenMessage, fateProblems, leftOutReason} from './item-fate.ts'
import {metadataOf} from './item-metadata.ts'
import {plainWords} from '../../parse/plain-words.ts'
import {percentDecoded} from './wordpress-dialect.ts'
import {attachmentOf, type Site} from './site-index.ts'
import type {WxrItem} from './wxr-item.ts'

/** What one item of an export becomes; one that is too much to be read fails alone. */
export function itemToEntry(item: WxrItem, site: Site, file: SourceFile, dialect: Dialect): ExportEntry {
  const name = `${file.name}/${pathOf(item, site, dialect)}`
  try {
    return readItem(item, name, site, dialect)
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error
    return failed(name, error)
  }
}

function readItem(item: WxrItem, name: string, site: Site, dialect: Dialect): ExportEntry {
  const type = item.field('wp:post_type') || 'post'
  const reason = leftOutReason(item)
  if (reason !== undefined) return {kind: 'left-out', name, reason}
  const broken = brokenMessage(item)
  if (broken !== undefined) return {kind: 'failed', name, message: `${name} ${broken}.`}
  if (type === 'attachment') return attachmentEntry(item, name)
  return articleEntry(item, site, name, dialect)
}

function attachmentEntry(item: WxrItem, name: string): ExportEntry {
  const {url, ...words} = attachmentOf(item)
  if (url === '') return {kind: 'left-out', name, reason: 'is a file without an address'}
  const path = url.replace(/[?#].*$/, '')
  const filename = percentDecoded(path.slice(path.lastIndexOf('/') + 1)) || 'file'
  return {kind: 'asset', asset: {address: url, filename, ...words}}
}

function articleEntry(item: WxrItem, site: Site, name: string, dialect: Dialect): ExportEntry {
  const body = dialect.body(item, site)
  if (!hasContent(body.html)) return {kind: 'left-out', name, reason: emptyReason(item)}
  const noted: Problem[] = []
  const picture = featuredImage(item, site, body.html, noted)
  const {url, old} = dialect.addresses(item, site)
  const written = metadataOf(item, site, dialect.slug(item), noted)
  const source: Source = {
    name,
    format: 'html',
    bytes: new TextEncoder().encode(articleHtml(written.title ?? '', picture, body.html)),
    written,
    ...(url !== undefined && {url}),
    ...(old.length > 0 && {oldAddresses: old}),
    problems: [...fateProblems(item), ...noted, ...body.problems],
  }
  return {kind: 'article', source}
}

function emptyReason(item: WxrItem): string {
  const type = item.field('wp:post_type') || 'post'
  const title = plainWords(item.field('title'))
  const empty = title === '' ? 'has neither a title nor a text' : `has no text under its title “${title}”`
  return type === 'post' || type === 'page' ? empty : `is of the type “${type}” and ${empty}`
}

/** The address of an item within its site where it has one; else its type and number. */
function pathOf(item: WxrItem, site: Site, dialect: Dialect): string {
  const type = item.field('wp:post_type') || 'post'
  const {url = ''} = type === 'attachment' ? {} : dialect.addresses(item, site)
  const path = percentDecoded(url.replace(/^https?:\/\/[^/]*/i, '').replaceAll(/^\/+|\/+$|[?#].*$/g, ''))
  if (path !== '') return path
  const id = item.field('wp:post_id').trim()
  return /^[1-9]\d*$/.test(id) ? `${type}-${id}` : `item-${item.position}`
}
