import {builderKeys} from './fields/builder-keys.ts'

/** A term that an item carries: a category, a tag, a co-author … */
export interface WxrTerm {
  readonly domain: string
  readonly nicename: string
  readonly label: string
}

/** One `item` of an export as it is written. */
export interface WxrItem {
  /** Where it stands in its file, from 1. */
  readonly position: number
  /** The text of a child element by its usual name, such as `wp:post_id`; empty where there is none. */
  readonly field: (name: WxrField) => string
  /** All values of a meta key. */
  readonly meta: (key: string) => readonly string[]
  /** All meta values that may hold words, by their keys, in the order of the file. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  readonly terms: readonly WxrTerm[]
  readonly comments: number
  /** Why its texts are not whole. */
  readonly broken?: 'too-large' | 'cut-off'
}

export interface WxrAuthor {
  readonly login: string
  readonly email: string
  /** The name as written. */
  readonly display: string
  readonly name: string
}

/** What an export says, one after the other. */
export type WxrPart =
  | {readonly kind: 'channel'; readonly name: ChannelField; readonly value: string}
  | {readonly kind: 'author'; readonly author: WxrAuthor}
  | {readonly kind: 'item'; readonly item: WxrItem}

export const itemFields = [
  'title',
  'link',
  'guid',
  'pubDate',
  'dc:creator',
  'content:encoded',
  'excerpt:encoded',
  'wp:post_id',
  'wp:post_date',
  'wp:post_date_gmt',
  'wp:post_modified',
  'wp:post_modified_gmt',
  'wp:post_name',
  'wp:status',
  'wp:post_type',
  'wp:post_parent',
  'wp:post_password',
  'wp:attachment_url',
] as const
export type WxrField = (typeof itemFields)[number]

export const channelFields = ['link', 'wp:base_site_url', 'wp:base_blog_url'] as const
export type ChannelField = (typeof channelFields)[number]

/** How much of a value of a meta key is of use: all of it, as much as there is room for, or nothing. */
export function metaUse(key: string): 'all' | 'some' | 'none' {
  if (readMeta.test(key) || builderKeys.has(key)) return 'all'
  return uselessMeta.test(key) ? 'none' : 'some'
}

const readMeta =
  /^(?:footnotes|passthrough_url|_wp_attachment_image_alt|_thumbnail_id|_wp_old_slug|cap-(?:display_name|first_name|last_name|user_login)|_tablepress_export_table_id|_yoast_wpseo_(?:title|metadesc|canonical)|rank_math_(?:title|description|canonical_url)|_seopress_(?:titles_title|titles_desc|robots_canonical)|_aioseop?_(?:title|description|custom_link))$/

/** What WordPress and its builders keep for themselves. */
const uselessMeta =
  /^_(?:wp_attach|wp_page_template|wp_old_date|wp_trash|edit_(?:lock|last)|oembed_|menu_item_|encloseme|pingme|elementor_|et_|wpb_|vc_|fl_builder_|transient|wc_)/
