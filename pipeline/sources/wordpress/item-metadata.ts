import type {WrittenMetadata} from '../../parse/metadata.ts'
import type {Problem} from '../../parse/source.ts'
import {authorsOf} from './item-authors.ts'
import {modifiedAt, publishedAt} from './item-dates.ts'
import {plainWords} from '../../parse/plain-words.ts'
import type {Site} from './site-index.ts'
import type {WxrItem} from './wxr-item.ts'

/** What an item says of its article outside the text; empty values are left out by the reader of metadata. */
export function metadataOf(item: WxrItem, site: Site, slug: string, problems: Problem[]): WrittenMetadata {
  const authors = authorsOf(item, site, problems)
  const description = seoText(item, ...seoKeys.description) ?? ''
  const excerpt = plainWords(item.field('excerpt:encoded'))
  if (description !== '' && excerpt !== '' && description !== excerpt) {
    const message = `It has an excerpt beside its description, which was left out: “${excerpt}”.`
    problems.push({code: 'unused-excerpt', message})
  }
  const values: {readonly [name: string]: string | undefined} = {
    title: plainWords(item.field('title')),
    slug,
    publishedAt: publishedAt(item),
    modifiedAt: modifiedAt(item),
    description: description || excerpt,
    seoTitle: seoText(item, ...seoKeys.title),
    canonicalUrl: seoText(item, ...seoKeys.canonical),
  }
  const filled = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  const categories = categoriesOf(item)
  return {
    ...Object.fromEntries(filled),
    ...(authors.length > 1 ? {authors} : {author: authors[0]}),
    ...(categories.length > 0 && {categories}),
  }
}

/** Where plugins for search engines keep what they say of a page: Yoast, Rank Math, SEOPress, All in One SEO. */
const seoKeys = {
  title: [
    '_yoast_wpseo_title',
    'rank_math_title',
    '_seopress_titles_title',
    '_aioseo_title',
    '_aioseop_title',
  ],
  description: [
    '_yoast_wpseo_metadesc',
    'rank_math_description',
    '_seopress_titles_desc',
    '_aioseo_description',
    '_aioseop_description',
  ],
  canonical: [
    '_yoast_wpseo_canonical',
    'rank_math_canonical_url',
    '_seopress_robots_canonical',
    '_aioseop_custom_link',
  ],
}

/** The first of some fields of a search plugin that is written out, not a template such as `%%title%%`. */
function seoText(item: WxrItem, ...keys: readonly string[]): string | undefined {
  return keys
    .flatMap((key) => item.meta(key))
    .map(plainWords)
    .find((text) => text !== '' && !/%%?[a-z_]+%%?|#(?:post|site|separator)_\w+/i.test(text))
}

/** Names of the categories, tags and own terms of an item. */
function categoriesOf({terms}: WxrItem): string[] {
  const labels = terms
    .filter(({domain, nicename}) => !unsaid.has(domain) && !/^uncategori[sz]ed$/i.test(nicename))
    .map(({label, nicename}) => plainWords(label) || nicename)
  return [...new Set(labels)].filter((label) => label !== '')
}

/** Taxonomies that say nothing of the content. */
const unsaid: ReadonlySet<string> = new Set([
  'author',
  'post_format',
  'nav_menu',
  'language',
  'post_translations',
  'term_translations',
])
