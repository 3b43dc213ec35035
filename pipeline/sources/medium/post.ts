import type {Element, Root} from 'hast'
import {attribute, elementsIn, textOf} from '../../parse/html/element.ts'
import {htmlTree} from '../../parse/html/tree.ts'
import type {Problem} from '../../parse/source.ts'
import type {ExportEntry} from '../source-kind.ts'
import {readBody} from './body.ts'
import {findClass, hasClass} from './classes.ts'
import {isResponse} from './response.ts'

/** One post of an export as an article; a response to somebody else's post is left out. */
export function readPost(name: string, html: string, problems: readonly Problem[]): ExportEntry {
  const {root} = htmlTree(html, {ends: true})
  const title = wordsOf(root, 'p-name')
  const content = findClass(root, 'e-content')
  const summary = wholeSummary(wordsOf(root, 'p-summary'), content)
  const body = content && readBody(content, html, {title, summary})
  if (content === undefined || body === undefined) return {kind: 'left-out', name, reason: 'has no text'}
  const isDraft = /(?:^|\/)draft_[^/]*$/.test(name)
  if (!isDraft && isResponse(content, title)) return {kind: 'left-out', name, reason: responseReason}
  const url = addressOf(findClass(root, 'p-canonical'))
  const published = findClass(root, 'dt-published')
  const categories = [...elementsIn(root)].filter((tag) => hasClass(tag, 'p-tag')).map(textOf)
  const shortAddress = shortAddressIn(root)
  return {
    kind: 'article',
    source: {
      name,
      bytes: new TextEncoder().encode(`<article>\n${body}\n</article>`),
      format: 'html',
      ...(url !== undefined && {url}),
      written: {
        title,
        description: summary,
        author: wordsOf(root, 'p-author'),
        slug: slugOf(url) ?? slugOf(name.replace(/^.*\/|\.html?$/gi, '').replace(/^[^_]*_/, '')),
        publishedAt: published && attribute(published, 'dateTime'),
        ...(categories.length > 0 && {categories}),
      },
      ...(shortAddress !== undefined && shortAddress !== url && {oldAddresses: [shortAddress]}),
      problems: [...problems, ...(isDraft ? [notPublished] : [])],
    },
  }
}

/** Medium cuts a long summary: where it is the subtitle, that has all of its words. */
function wholeSummary(summary: string | undefined, content: Element | undefined): string | undefined {
  const subtitle = content && findClass(content, 'graf--subtitle')
  if (summary === undefined || subtitle === undefined || !/(?:…|\.{3})$/.test(summary)) return summary
  const words = textOf(subtitle)
  return words.startsWith(summary.replace(/\s*(?:…|\.{3})$/, '')) ? words : summary
}

const responseReason =
  'is a response to a post of somebody else, which the export does not hold: it has no title of its own'

const notPublished: Problem = {
  code: 'not-published',
  message: 'The article is a draft where it comes from; check that it is meant to be published.',
}

function wordsOf(root: Root, name: string): string | undefined {
  const element = findClass(root, name)
  const words = element === undefined ? '' : textOf(element)
  return words === '' ? undefined : words
}

function addressOf(element: Element | undefined): string | undefined {
  const href = element === undefined ? undefined : attribute(element, 'href')
  return href === '' ? undefined : href
}

/** The address by its id alone, which other posts link to; it stands around the date. */
function shortAddressIn(root: Root): string | undefined {
  const link = [...elementsIn(root)].find(
    (element) => element.tagName === 'a' && findClass(element, 'dt-published') !== undefined,
  )
  return addressOf(link)
}

/** The words of an address or file name before its id; nothing where it is an id alone. */
function slugOf(address: string | undefined): string | undefined {
  const slug = /(?:^|\/)([^/?#]+)-[\da-f]{8,}(?:[?#]|$)/i.exec(address ?? '')?.[1]
  return slug?.toLowerCase().replaceAll(/^-+|-+$/g, '') || undefined
}
