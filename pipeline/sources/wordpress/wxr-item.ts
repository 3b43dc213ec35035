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

/** Meta keys that say something which an article can hold. */
export const isKeptMeta = (key: string): boolean =>
  key === 'footnotes' ||
  key === 'passthrough_url' ||
  /^(?:_wp_attachment_image_alt|cap-(?:display_name|first_name|last_name|user_login)|_thumbnail_id|_wp_old_slug|_yoast_wpseo_(?:title|metadesc|canonical)|rank_math_(?:title|description|canonical_url))$/.test(
    key,
  )
