import type {SourceBlockStatus} from '../../schemas/vocabulary.ts'
import {holdsNumber} from '../links/addresses.ts'
import type {Page, PageBlock, PageLink} from '../sections/page.ts'
import type {Account} from './account.ts'
import {reference, type SanityDocument} from './document.ts'

interface SourceBlock {
  readonly status: SourceBlockStatus
  readonly [field: string]: unknown
}

/** The verbatim record of a source: each of its blocks, and where its words went. */
export function sourceArticle(page: Page, mainId: string, account: Account): SanityDocument {
  const id = `sourceArticle-${page.contentHash.slice(0, 16)}`
  for (const [index, link] of page.links.entries()) account.put(link.block.key, id, `links[${index}].title`)
  const blocks = page.blocks.map((block) => sourceBlock(block, account.targets(block.key)))
  // A draft has no address but its number.
  const url = page.metadata.url ?? page.metadata.canonicalUrl ?? page.oldAddresses.find(holdsNumber)
  return {
    _id: id,
    _type: 'sourceArticle',
    title: page.title,
    format: page.format,
    ...(url !== undefined && /^https?:\/\//.test(url) && {url}),
    contentHash: page.contentHash,
    mainDocument: {...reference(mainId), _weak: true},
    blocks,
    unmappedCount: blocks.filter(({status}) => status === 'unmapped').length,
    ...(page.links.length > 0 && {links: page.links.map(sourceLink)}),
  }
}

function sourceBlock({key, role, level, block}: PageBlock, targets: readonly string[]): SourceBlock {
  return {
    _key: key,
    _type: 'sourceBlock',
    kind: role,
    ...(level !== undefined && {level}),
    text: block.text,
    status: statusOf(role, targets),
    targets,
  }
}

function statusOf(role: PageBlock['role'], targets: readonly string[]): SourceBlockStatus {
  if (targets.length > 0) return 'mapped'
  return role === 'navigation' || role === 'button' ? 'chrome' : 'unmapped'
}

function sourceLink({rel, block, href}: PageLink, index: number, all: readonly PageLink[]): object {
  const first = all.findIndex((link) => link.rel === rel) === index
  return {
    _key: first ? rel : `${rel}-${block.key}`,
    _type: 'sourceLink',
    rel,
    title: block.block.text,
    ...(href !== undefined && /^https?:\/\//.test(href) && {href}),
  }
}
