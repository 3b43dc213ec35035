import type {Addresses, Body, Dialect} from '../dialect.ts'
import {escapeHtml} from '../../markup.ts'
import type {Site} from '../site-index.ts'
import {percentDecoded} from '../wordpress-dialect.ts'
import type {WxrItem} from '../wxr-item.ts'
import {squarespaceBodyToHtml} from './squarespace-body.ts'

export const squarespaceDialect: Dialect = {
  idsAreOfFile: true,
  addresses: addressesOf,
  slug: slugOf,
  body: bodyOf,
}

/** Links are paths of the site; where there is none, the name of a post is the path within its blog. */
function addressesOf(item: WxrItem, {base}: Site): Addresses {
  const link = item.field('link').trim()
  const path = /^https?:\/\//.test(link) ? link.replace(/^https?:\/\/[^/]*/, '') : link
  if (path === '' || path === '/' || /\/null\/?$/.test(path)) return {old: []}
  return {
    url: link === path ? `${base}/${path.replace(/^\/+/, '')}` : link,
    old: [`/${path.replace(/^\/+/, '')}`],
  }
}

function slugOf(item: WxrItem): string {
  const path = item.field('wp:post_name').trim() || item.field('link').trim()
  const last = percentDecoded(path.replace(/\/+$/, '').split('/').at(-1) ?? '').replace(/\.html?$/i, '')
  return last === 'null' ? '' : last
}

/** A post that only points elsewhere ends with that link. */
function bodyOf(item: WxrItem): Body {
  const {html, problems} = squarespaceBodyToHtml(item.field('content:encoded'))
  const [target = ''] = item.meta('passthrough_url').map((url) => url.trim())
  if (!/^https?:\/\//.test(target) || html.includes(escapeHtml(target))) return {html, problems}
  const shown = escapeHtml(target)
  return {html: `${html}\n<p><a href="${shown}">${shown}</a></p>`, problems}
}
