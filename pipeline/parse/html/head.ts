import type {Root} from 'hast'
import type {Metadata} from '../block.ts'
import {isoDate} from '../iso-date.ts'
import {metadataFrom} from '../metadata.ts'
import type {Problem} from '../source.ts'
import {headAuthors} from './head-authors.ts'
import {type HeadTags, headTags} from './head-tags.ts'
import {type LinkedData, readLinkedData} from './linked-data.ts'
import {pageAddress} from './page-address.ts'

/** What a page says about itself in its head and its linked data; `heading` is the first `h1` of its article. */
export function readHead(root: Root, heading: string | undefined, problems: Problem[]): Metadata {
  const head = headTags(root)
  const linked = readLinkedData(head.scripts, heading, problems)
  const meta = (...names: string[]): string | undefined => names.flatMap(head.meta)[0]
  const shared = pageAddress(meta('og:url'), [head.base])
  return metadataFrom(
    {
      ...titlesOf(head, linked, heading),
      description: meta('description', 'og:description'),
      ...headAuthors(head, linked),
      url: shared,
      canonicalUrl: pageAddress(head.canonical, [head.base, shared]),
      publishedAt: readable([
        ...publishedNames.flatMap(head.meta),
        linked.published,
        ...onlyOne(head.times.published),
        meta('date'),
      ]),
      modifiedAt: readable([
        ...modifiedNames.flatMap(head.meta),
        linked.modified,
        ...onlyOne(head.times.modified),
      ]),
    },
    problems,
  )
}

const publishedNames = [
  'article:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'publish_date',
  'pubdate',
]
const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
]

/** Of several dates, most are those of other articles that the page shows. */
const onlyOne = (dates: readonly string[]): readonly string[] => (new Set(dates).size === 1 ? dates : [])

/** The first date that can be read; where none can, the first, of which it is reported. */
function readable(dates: readonly (string | undefined)[]): string | undefined {
  const written = dates.filter((date) => date !== undefined)
  return written.find((date) => isoDate(date) !== undefined) ?? written[0]
}

/** A page title without the site's name: “Hip pain | Clinic” gives “Hip pain” first and “Clinic” last. */
export function titleParts(title: string): string[] {
  return title.split(/\s+(?:[|·•»–—-]|::)\s+/).filter((part) => part !== '')
}

/** The title is what the heading repeats, else what is left of the head's without the name of the site. */
function titlesOf(
  {title: whole, meta}: HeadTags,
  linked: LinkedData,
  heading: string | undefined,
): Pick<Metadata, 'title' | 'seoTitle'> | object {
  const [shared] = meta('og:title')
  const written = [whole, shared, linked.headline].filter((text) => text !== undefined)
  const sites = [...meta('og:site_name'), ...meta('application-name'), linked.site].filter(
    (name) => name !== undefined,
  )
  const own = written.map((text) => withoutSite(text, sites))
  const candidates = [...written, ...own, ...written.flatMap((text) => titleParts(text).slice(0, 1))]
  const title = candidates.find((candidate) => sameWords(candidate, heading)) ?? own[0]
  return {
    title,
    seoTitle: title !== undefined && whole !== undefined && !sameWords(whole, title) ? whole : undefined,
  }
}

function withoutSite(title: string, sites: readonly string[]): string {
  for (const site of sites) {
    const lower = title.toLowerCase()
    const name = site.toLowerCase()
    const at = lower.endsWith(name) ? title.length - site.length : -1
    const before = title.slice(0, Math.max(0, at)).replace(/\s*(?:[|·•»–—-]|::)\s*$/, '')
    if (at > 0 && before !== '' && before.length < title.slice(0, at).trimEnd().length) return before
    const after = lower.startsWith(name) ? title.slice(site.length).trimStart() : ''
    const rest = after.replace(/^(?:[|·•»–—-]|::)\s+/, '')
    if (rest !== '' && rest !== after) return rest
  }
  return title
}

function sameWords(one: string, other: string | undefined): boolean {
  return other !== undefined && plain(one) === plain(other)
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'")
