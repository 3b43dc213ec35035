import type {WrittenMetadata} from '../../parse/metadata.ts'
import type {Problem} from '../../parse/source.ts'
import {figure} from '../markup.ts'
import type {ExportEntry} from '../source-kind.ts'
import {readBody} from './body.ts'
import {type Row, textIn} from './row.ts'
import type {Tables} from './tables.ts'

/** A post or page as an article; one without any text is left out. */
export function readPost(post: Row, name: string, tables: Tables): ExportEntry {
  const {site} = tables
  const meta = {...post, ...tables.metaOf(post)}
  const problems = remarks(post, meta)
  const body = readBody(post, featureImage(post, meta), {problems})
  if (body === undefined) return {kind: 'left-out', name, reason: 'has no text'}
  const slug = textIn(post, 'slug')
  if (body.text.includes(placeholder) && site === undefined) problems.push(unknownSite)
  return {
    kind: 'article',
    source: {
      name,
      bytes: new TextEncoder().encode(body.text.replaceAll(placeholder, site ?? '')),
      format: body.format,
      ...(slug !== undefined && {url: `${site ?? ''}/${slug}/`}),
      written: metadata(post, meta, tables),
      problems,
    },
  }
}

/** Stands for the site's address in every export. */
const placeholder = '__GHOST_URL__'

const unknownSite: Problem = {
  code: 'unknown-site',
  message:
    'The export does not say the address of its site, so addresses of its pictures and links are paths; give the site’s address.',
}

function metadata(post: Row, meta: Row, {authorsOf, tagsOf, site}: Tables): WrittenMetadata {
  const authors = authorsOf(post)
  const categories = tagsOf(post)
  return {
    title: textIn(post, 'title'),
    slug: textIn(post, 'slug'),
    description: textIn(meta, 'meta_description') ?? textIn(post, 'custom_excerpt'),
    seoTitle: textIn(meta, 'meta_title'),
    ...(authors.length > 1 ? {authors} : {author: authors[0]}),
    publishedAt: dateOf(post['published_at']),
    modifiedAt: dateOf(post['updated_at']),
    canonicalUrl: textIn(post, 'canonical_url')?.replaceAll(placeholder, site ?? ''),
    ...(categories.length > 0 && {categories}),
  }
}

/** Dates are ISO 8601, or milliseconds since 1970 in old exports. */
function dateOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  return typeof value === 'number' && Math.abs(value) <= 8.64e15 ? new Date(value).toISOString() : undefined
}

function featureImage(post: Row, meta: Row): string {
  const src = textIn(post, 'feature_image', 'image')
  const alt = textIn(meta, 'feature_image_alt')
  return src === undefined ? '' : figure(src, {alt, caption: textIn(meta, 'feature_image_caption')})
}

function remarks(post: Row, meta: Row): Problem[] {
  const status = textIn(post, 'status') ?? 'published'
  const visibility = textIn(post, 'visibility') ?? 'public'
  const excerpt = textIn(post, 'custom_excerpt')
  const description = textIn(meta, 'meta_description')
  const code = ['codeinjection_head', 'codeinjection_foot'].some((field) => textIn(post, field) !== undefined)
  return [
    ...(status === 'published' ? [] : [notPublished(status)]),
    ...(visibility === 'public' ? [] : [notPublic(visibility)]),
    ...(code ? [codeInjection] : []),
    ...(excerpt === undefined || description === undefined || excerpt === description
      ? []
      : [unusedExcerpt(excerpt)]),
  ]
}

function notPublished(status: string): Problem {
  const was = status === 'sent' ? 'was sent as an e-mail and not published' : `has the status “${status}”`
  const message = `The article ${was} where it comes from; check that it is meant to be published.`
  return {code: 'not-published', message}
}

function notPublic(visibility: string): Problem {
  const message = `The article was for “${visibility}” readers only; check that it is meant for everyone.`
  return {code: 'not-public', message}
}

const codeInjection: Problem = {
  code: 'code-injection',
  message: 'Code that the post adds to its page was left out: code is never imported.',
}

function unusedExcerpt(excerpt: string): Problem {
  const message = `The post has an excerpt beside its description, which was left out: “${excerpt}”.`
  return {code: 'unused-excerpt', message}
}
