import {maxSourceBytes} from '../../parse/decode.ts'
import type {SourceFile} from '../source-kind.ts'
import {detached} from '../xml/xml-text.ts'
import {personName} from './person-name.ts'
import {plainWords} from '../../parse/plain-words.ts'
import {readWxr} from './read-wxr.ts'
import {tableHtml} from './table-html.ts'
import type {WxrAuthor, WxrItem} from './wxr-item.ts'

export interface Attachment {
  readonly url: string
  readonly alt?: string
  readonly caption?: string
}

/** What the posts of one site refer to, over all files of its export. */
export interface Site {
  /** Address of the site without a slash at its end; empty where no file tells it. */
  readonly base: string
  /** Display names by login, e-mail and name, all in lower case. */
  readonly authors: Map<string, string>
  readonly attachments: Map<number, Attachment>
  /** Numbers of the pictures that were uploaded to a post, by its number. */
  readonly picturesOf: Map<number, number[]>
  /** Tables of a plugin as HTML, by the numbers by which shortcodes name them. */
  readonly tables: Map<string, string>
  /** Texts of reusable blocks: as many as have room in one article. */
  readonly blocks: Map<number, string>
  /** Characters of all reusable blocks. */
  blockCharacters: number
}

/** Finds the site that a file belongs to. */
export type Sites = (file: SourceFile) => Site

/**
 * Reads all files once for what their posts refer to.
 *
 * @param idsAreOfFile Whether ids count anew in each file, so that they join nothing across files.
 */
export async function indexSites(files: readonly SourceFile[], idsAreOfFile: boolean): Promise<Sites> {
  const sites = new Map<string, Site>()
  const byFile = new Map<SourceFile, Site>()
  for (const file of files) {
    let base = ''
    let site: Site | undefined
    const siteOf = (): Site => {
      site ??= siteNamed(sites, idsAreOfFile ? file.name : base, base)
      return site
    }
    for await (const part of readWxr(file)) {
      if (part.kind === 'channel') {
        // The address of the site itself stands after that of the network.
        if (site === undefined && part.value !== '') base = detached(part.value.replace(/\/+$/, ''))
      } else if (part.kind === 'author') addAuthor(siteOf(), part.author)
      else addItem(siteOf(), part.item)
    }
    byFile.set(file, siteOf())
  }
  return (file) => byFile.get(file) ?? siteNamed(sites, '', '')
}

function siteNamed(sites: Map<string, Site>, name: string, base: string): Site {
  const key = name.replace(/^https?:\/\/(?:www\.)?/i, '').toLowerCase()
  const known = sites.get(key)
  if (known !== undefined) return known
  const site: Site = {
    base,
    authors: new Map(),
    attachments: new Map(),
    picturesOf: new Map(),
    tables: new Map(),
    blocks: new Map(),
    blockCharacters: 0,
  }
  sites.set(key, site)
  return site
}

function addAuthor({authors}: Site, author: WxrAuthor): void {
  const name = detached(plainWords(author.name))
  if (name === '') return
  for (const key of [author.login, author.email, author.display, author.name]) {
    if (key !== '') authors.set(detached(key.toLowerCase()), name)
  }
}

/** Tables share their room with reusable blocks. */
function addTable(site: Site, item: WxrItem): void {
  const [id = ''] = item.meta('_tablepress_export_table_id').map((value) => value.trim())
  const html = tableHtml(item.field('content:encoded'))
  site.blockCharacters += html.length
  const isKept = id !== '' && html !== '' && site.blockCharacters <= maxSourceBytes
  if (isKept) site.tables.set(detached(id), detached(html))
}

/** Somebody who writes for the site without an account, as a plugin keeps them. */
function addGuest({authors}: Site, item: WxrItem): void {
  const [display = '', first = '', last = '', login = ''] = guestMeta.map((key) =>
    plainWords(item.meta(key)[0] ?? ''),
  )
  const name = detached(personName({display, first, last, login}) || plainWords(item.field('title')))
  const slug = item.field('wp:post_name').trim().replace(/^cap-/, '')
  for (const key of [login, slug]) {
    if (key !== '' && name !== '') authors.set(detached(key.toLowerCase()), name)
  }
}

const guestMeta = ['cap-display_name', 'cap-first_name', 'cap-last_name', 'cap-user_login'] as const

function addItem(site: Site, item: WxrItem): void {
  if (item.field('wp:post_type') === 'guest-author') addGuest(site, item)
  if (item.field('wp:post_type') === 'tablepress_table') addTable(site, item)
  const id = Number(item.field('wp:post_id'))
  if (!Number.isSafeInteger(id) || id <= 0) return
  const type = item.field('wp:post_type')
  if (type === 'attachment' && !site.attachments.has(id)) {
    const attachment = attachmentOf(item)
    if (attachment.url === '') return
    site.attachments.set(id, detachedAttachment(attachment))
    const parent = Number(item.field('wp:post_parent'))
    if (parent > 0 && isPicture.test(attachment.url)) pushTo(site.picturesOf, parent, id)
  } else if (type === 'wp_block' && !site.blocks.has(id)) {
    const text = item.field('content:encoded')
    site.blockCharacters += text.length
    if (site.blockCharacters <= maxSourceBytes) site.blocks.set(id, detached(text))
  }
}

const isPicture = /\.(?:jpe?g|png|gif|webp|avif|bmp)(?:[?#]|$)/i

function pushTo(map: Map<number, number[]>, key: number, value: number): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [value])
  else known.push(value)
}

/** The picture or file of an attachment item, with what the library says about it. */
export function attachmentOf(item: WxrItem): Attachment {
  const url = item.field('wp:attachment_url').trim() || item.field('guid').trim()
  const [alt = ''] = item.meta('_wp_attachment_image_alt').map(plainWords)
  const words = plainWords(item.field('excerpt:encoded'))
  const caption = placeholder.test(words) ? '' : words
  return {url, ...(alt !== '' && {alt}), ...(caption !== '' && {caption})}
}

/** Squarespace fills empty texts of its files. */
const placeholder = /^(?:attachment|img|exc)-[\da-f]+$/i

const detachedAttachment = ({url, alt, caption}: Attachment): Attachment => ({
  url: detached(url),
  ...(alt !== undefined && {alt: detached(alt)}),
  ...(caption !== undefined && {caption: detached(caption)}),
})
