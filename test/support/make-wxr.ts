import {articleOf, type MadeArticle} from './made-article.ts'

export interface WxrOptions {
  readonly articles: number
  readonly seed?: number
  /** In the dialect of Squarespace: one blog, paths for links, rendered blocks. */
  readonly squarespace?: boolean
  /** With a picture for every second article. */
  readonly images?: boolean
}

const writers = [
  'Ada Brandt',
  'Ben Osei',
  'Carla Ruiz',
  'Dev Patel',
  'Eva Lindqvist',
  'Finn Moran',
  'Gita Rao',
]
const site = 'https://clinic.example'
const pictures = 'https://images.squarespace-cdn.com/content/v1'

/** An export of a site with many short articles, piece by piece; the same for the same options. */
export async function* makeWxr(options: WxrOptions): AsyncGenerator<string> {
  const {articles, seed = 1, squarespace = false} = options
  yield squarespace ? squarespaceHead() : wordpressHead()
  for (let number = 0; number < articles; number += 1) {
    const article = articleOf(number, articles, seed)
    yield squarespace ? squarespaceItems(article, options) : wordpressItems(article, options)
  }
  yield '</channel>\n</rss>\n'
}

const namespaces =
  'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"'

const login = (name: string): string => name.toLowerCase().replace(' ', '.')
const hasPicture = ({number}: MadeArticle, {images = false}: WxrOptions): boolean =>
  images && number % 2 === 0
const fileName = ({slug}: MadeArticle): string => `${slug}.jpg`

function wordpressHead(): string {
  const authors = writers.map(
    (name, index) =>
      `<wp:author><wp:author_id>${index + 1}</wp:author_id><wp:author_login>${login(name)}</wp:author_login>` +
      `<wp:author_email>${login(name)}@clinic.example</wp:author_email>` +
      `<wp:author_display_name><![CDATA[${name}]]></wp:author_display_name></wp:author>\n`,
  )
  return (
    `<?xml version="1.0" encoding="UTF-8" ?>\n<rss version="2.0" ${namespaces}>\n<channel>\n<title>Clinic</title>\n` +
    `<link>${site}</link>\n<wp:wxr_version>1.2</wp:wxr_version>\n<wp:base_site_url>${site}</wp:base_site_url>\n` +
    `<wp:base_blog_url>${site}</wp:base_blog_url>\n${authors.join('')}`
  )
}

function wordpressItems(article: MadeArticle, options: WxrOptions): string {
  const {number, title, slug} = article
  const id = 2 * number + 1
  const date = dateOf(number)
  const withPicture = hasPicture(article, options)
  const thumbnail = withPicture ? meta('_thumbnail_id', String(id + 1)) : ''
  const body = article.parts.map(({tag, html}) => wordpressBlock(tag, html)).join('\n\n')
  const post =
    `<item>\n<title><![CDATA[${title}]]></title>\n<link>${site}/${slug}/</link>\n` +
    `<dc:creator><![CDATA[${login(writerOf(number))}]]></dc:creator>\n` +
    `<guid isPermaLink="false">${site}/?p=${id}</guid>\n<content:encoded><![CDATA[${body}]]></content:encoded>\n` +
    `<excerpt:encoded><![CDATA[]]></excerpt:encoded>\n<wp:post_id>${id}</wp:post_id>\n` +
    `<wp:post_date_gmt>${date}</wp:post_date_gmt>\n<wp:post_name>${slug}</wp:post_name>\n` +
    `<wp:status>publish</wp:status>\n<wp:post_type>post</wp:post_type>\n${thumbnail}</item>\n`
  if (!withPicture) return post
  const address = `${site}/wp-content/uploads/${fileName(article)}`
  return (
    `${post}<item>\n<title>${slug}</title>\n<wp:post_id>${id + 1}</wp:post_id>\n<wp:status>inherit</wp:status>\n` +
    `<wp:post_type>attachment</wp:post_type>\n<wp:attachment_url>${address}</wp:attachment_url>\n` +
    `${meta('_wp_attachment_image_alt', `Drawing: ${title.toLowerCase()}`)}</item>\n`
  )
}

const meta = (key: string, value: string): string =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>\n`

function wordpressBlock(tag: 'p' | 'h2' | 'h3' | 'ul', html: string): string {
  if (tag === 'p') return `<!-- wp:paragraph -->\n<p>${html}</p>\n<!-- /wp:paragraph -->`
  if (tag === 'ul') {
    const items = html
      .replaceAll('<li>', '<!-- wp:list-item -->\n<li>')
      .replaceAll('</li>', '</li>\n<!-- /wp:list-item -->')
    return `<!-- wp:list -->\n<ul class="wp-block-list">${items}</ul>\n<!-- /wp:list -->`
  }
  const level = tag === 'h2' ? '' : ' {"level":3}'
  return `<!-- wp:heading${level} -->\n<${tag} class="wp-block-heading">${html}</${tag}>\n<!-- /wp:heading -->`
}

function squarespaceHead(): string {
  const authors = writers.map(
    (name, index) =>
      `<wp:author><wp:author_id>${-index}</wp:author_id><wp:author_login>${login(name)}@clinic.example</wp:author_login>` +
      `<wp:author_display_name>${name}</wp:author_display_name></wp:author>\n`,
  )
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" ${namespaces}>\n<channel>\n<title>Clinic</title>\n` +
    `<link>${site}</link>\n<wp:wxr_version>1.2</wp:wxr_version>\n${authors.join('')}`
  )
}

function squarespaceItems(article: MadeArticle, options: WxrOptions): string {
  const {number, title, slug} = article
  const date = dateOf(number)
  const path = `${date.slice(0, 4)}/${Number(date.slice(5, 7))}/${slug}`
  const texts = article.parts
    .map(({tag, html}) => `<${tag} style="white-space:pre-wrap;">${html}</${tag}>`)
    .join('')
  const address = `${pictures}/${number}/${fileName(article).replaceAll('-', '+')}`
  const withPicture = hasPicture(article, options)
  const body =
    `<div class="sqs-layout sqs-grid-12 columns-12"><div class="row sqs-row"><div class="col sqs-col-12">` +
    `${withPicture ? imageBlock(address, title) : ''}<div class="sqs-block html-block sqs-block-html">` +
    `<div class="sqs-block-content">${texts.replaceAll('href="/', 'href="/library/')}<p>&nbsp;</p></div></div>` +
    `</div></div></div>`
  const post =
    `<item>\n<title>${title}</title>\n<link>/blog/${path}</link>\n<content:encoded><![CDATA[${body}]]></content:encoded>\n` +
    `<wp:post_name>${path}</wp:post_name>\n<wp:post_type>post</wp:post_type>\n<wp:post_id>${2 * number + 1}</wp:post_id>\n` +
    `<wp:status>publish</wp:status>\n<wp:post_date>${date}</wp:post_date>\n<wp:post_date_gmt>${date}</wp:post_date_gmt>\n` +
    `<dc:creator>${login(writerOf(number))}@clinic.example</dc:creator>\n</item>\n`
  if (!withPicture) return post
  const hex = (number + 0xa0_0000).toString(16)
  return (
    `${post}<item>\n<title>attachment-${hex}</title>\n<wp:post_type>attachment</wp:post_type>\n` +
    `<content:encoded><![CDATA[img-${hex}]]></content:encoded>\n<excerpt:encoded><![CDATA[exc-${hex}]]></excerpt:encoded>\n` +
    `<wp:post_id>${2 * number + 2}</wp:post_id>\n<wp:post_parent>${2 * number + 1}</wp:post_parent>\n` +
    `<wp:status>inherit</wp:status>\n<wp:attachment_url>${address}</wp:attachment_url>\n</item>\n`
  )
}

function imageBlock(address: string, title: string): string {
  const alt = `Drawing: ${title.toLowerCase()}`
  return (
    `<div class="sqs-block image-block sqs-block-image"><div class="sqs-block-content"><div class="image-block-wrapper">` +
    `<noscript><img src="${address}?format=1000w" alt="${alt}" /></noscript><img class="thumb-image" alt="${alt}" ` +
    `data-src="${address}" data-image="${address}" data-image-dimensions="1200x800" data-image-focal-point="0.5,0.5" />` +
    `</div><div class="image-caption-wrapper"><div class="image-caption"><p>Where it is felt</p></div></div></div></div>`
  )
}

const writerOf = (number: number): string => writers[number % writers.length] ?? ''

/** One article for each half hour, from 2015 on. */
function dateOf(number: number): string {
  const date = new Date(Date.UTC(2015, 0, 1) + number * 1_800_000)
  return date.toISOString().slice(0, 19).replace('T', ' ')
}
