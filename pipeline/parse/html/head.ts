import type {Root} from 'hast'
import type {Metadata} from '../block.ts'
import {metadataFrom} from '../metadata.ts'
import type {Problem} from '../source.ts'
import {cleanText} from '../spans.ts'
import {attribute, elementsIn, rawText} from './element.ts'
import {readLinkedData} from './linked-data.ts'

/** What a page says about itself in its head and its linked data; `heading` is the first `h1` of its article. */
export function readHead(root: Root, heading: string | undefined, problems: Problem[]): Metadata {
  const head = collect(root)
  const linked = readLinkedData(head.scripts, problems)
  const meta = (name: string) => head.meta.get(name)
  const whole = head.title
  const candidates = [...titleParts(whole ?? '').slice(0, 1), meta('og:title'), linked.headline]
  const title = candidates.find((candidate) => candidate !== undefined && sameWords(candidate, heading))
  return metadataFrom(
    {
      title: title ?? whole ?? meta('og:title') ?? linked.headline,
      seoTitle: title !== undefined && whole !== title ? whole : undefined,
      description: meta('description') ?? meta('og:description'),
      author: meta('author') ?? linked.author ?? personName(meta('article:author')),
      url: meta('og:url'),
      canonicalUrl: head.canonical,
      publishedAt: meta('article:published_time') ?? linked.published,
      modifiedAt: meta('article:modified_time') ?? linked.modified,
    },
    problems,
  )
}

/** A page title without the site's name: “Hip pain | Clinic” gives “Hip pain” first and “Clinic” last. */
export function titleParts(title: string): string[] {
  return title.split(/\s+(?:[|·•»–—-]|::)\s+/).filter((part) => part !== '')
}

interface Head {
  readonly title: string | undefined
  readonly canonical: string | undefined
  readonly meta: ReadonlyMap<string, string>
  readonly scripts: readonly string[]
}

function collect(root: Root): Head {
  let title: string | undefined
  let canonical: string | undefined
  const meta = new Map<string, string>()
  const scripts: string[] = []
  for (const element of elementsIn(root)) {
    if (element.tagName === 'title') title ??= rawText(element) || undefined
    if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical')
      canonical ??= attribute(element, 'href')
    if (element.tagName === 'meta') {
      const name = attribute(element, 'name') ?? attribute(element, 'property')
      const content = cleanText(attribute(element, 'content') ?? '')
      if (name !== undefined && content !== '' && !meta.has(name.toLowerCase()))
        meta.set(name.toLowerCase(), content)
    }
    if (element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json') {
      scripts.push(rawText(element))
    }
  }
  return {title, canonical, meta, scripts}
}

function sameWords(one: string, other: string | undefined): boolean {
  return other !== undefined && one.toLowerCase() === other.toLowerCase()
}

/** Some sites name the author by an address. */
function personName(value: string | undefined): string | undefined {
  return value === undefined || /^https?:/.test(value) ? undefined : value
}
