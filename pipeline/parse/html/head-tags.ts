import type {Element, Root} from 'hast'
import {cleanText} from '../spans.ts'
import {attribute, elementsIn, rawText} from './element.ts'

/** The tags of a page that speak of the page. */
export interface HeadTags {
  readonly title: string | undefined
  readonly canonical: string | undefined
  /** Where relative addresses count from. */
  readonly base: string | undefined
  /** The values of a `meta`, by name, property or `itemprop` in lower case, each once. */
  readonly meta: (name: string) => readonly string[]
  /** Dates of publication and change that stand in the text and say so. */
  readonly times: {readonly published: readonly string[]; readonly modified: readonly string[]}
  readonly scripts: readonly string[]
}

export function headTags(root: Root): HeadTags {
  let title: string | undefined
  let canonical: string | undefined
  let base: string | undefined
  const meta = new Map<string, string[]>()
  const times = {published: new Array<string>(), modified: new Array<string>()}
  const scripts: string[] = []
  for (const element of elementsIn(root)) {
    if (element.tagName === 'title') title ??= rawText(element) || undefined
    if (element.tagName === 'base') base ??= attribute(element, 'href')
    if (element.tagName === 'link' && isCanonical(element)) canonical ??= attribute(element, 'href')
    if (element.tagName === 'meta') addMeta(element, meta)
    if (element.tagName === 'time') addTime(element, times)
    if (element.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(element, 'type') ?? ''))
      scripts.push(rawText(element))
  }
  return {title, canonical, base, meta: (name) => meta.get(name) ?? [], times, scripts}
}

const isCanonical = (link: Element): boolean =>
  /(?:^|\s)canonical(?:\s|$)/i.test(attribute(link, 'rel') ?? '')

function addMeta(element: Element, meta: Map<string, string[]>): void {
  const content = cleanText(attribute(element, 'content') ?? '')
  if (content === '') return
  const names = ['name', 'property', 'itemProp'].flatMap((name) => attribute(element, name) ?? [])
  for (const name of new Set(names.map((each) => each.toLowerCase()))) {
    const values = meta.get(name) ?? []
    if (!values.includes(content)) meta.set(name, [...values, content])
  }
}

function addTime(element: Element, times: {published: string[]; modified: string[]}): void {
  const date = cleanText(attribute(element, 'dateTime') ?? '')
  const said = `${attribute(element, 'itemProp') ?? ''} ${attribute(element, 'className') ?? ''}`
  if (date === '') return
  if (/(?:^|\s)(?:dateModified|updated)(?:\s|$)/.test(said) && !/\bpublished\b/.test(said))
    times.modified.push(date)
  else if (
    /(?:^|\s)(?:datePublished|published)(?:\s|$)/.test(said) ||
    attribute(element, 'pubDate') !== undefined
  )
    times.published.push(date)
}
