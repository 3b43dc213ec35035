import type {Metadata} from '../block.ts'
import {metadataFrom} from '../metadata.ts'
import {plainWords} from '../plain-words.ts'
import type {Problem} from '../source.ts'
import {authorNames, isRecord} from '../untyped.ts'
import {
  isListedIn,
  isSection,
  type ListedSection,
  listedSection,
  sectionKeys,
  unreadIn,
} from './front-matter-sections.ts'
import type {Values} from './yaml.ts'

/** What front matter says about its article. */
export interface FrontMatter {
  readonly metadata: Metadata
  /** Addresses or paths, as written, that led to the article before. */
  readonly oldAddresses: readonly string[]
  /** The picture that heads the article. */
  readonly image?: {readonly src: string; readonly alt: string; readonly caption?: string}
  /** Parts of the article that stand in lists for its template. */
  readonly sections: readonly ListedSection[]
  readonly problems: readonly Problem[]
}

/**
 * Names what the systems that write Markdown call alike things; keys that mean nothing here are reported.
 *
 * @param body The text below, which may list the same as a template's list.
 */
export function toFrontMatter(values: Values, found: readonly Problem[], body: string): FrontMatter {
  const problems = [...found]
  const {take, unused} = taking(values)
  const hidden = hiddenAs(take)
  const named = strings(take(hasValue, 'aliases', 'alias'))
  const image = heroOf(take)
  const writtenBy = take(hasValue, 'author', 'authors')
  const metadata = metadataFrom(
    {
      title: words(take(hasValue, 'title', 'condition', 'name')),
      description: words(take(hasValue, 'description', 'excerpt', 'summary')),
      authors: authorNames(writtenBy).map((name) => words(name) ?? ''),
      url: scalar(take(isAddress, 'url', 'permalink', 'link', 'path')),
      canonicalUrl: scalar(take(hasValue, 'canonical', 'canonicalurl')),
      publishedAt: scalar(take(hasValue, ...published)),
      modifiedAt: scalar(take(hasValue, ...modified)),
      slug: scalar(take(hasValue, 'slug')),
      seoTitle: words(take(hasValue, 'seotitle', 'metatitle', 'seo.title')),
      aliases: named.filter((alias) => !isOldAddress(alias)).map((name) => words(name) ?? ''),
    },
    problems,
  )
  const oldAddresses = [...named.filter(isOldAddress), ...strings(take(hasValue, 'redirectfrom'))]
  const listed = sectionKeys.filter(
    (key) => take((value) => isSection(key, value) && isListedIn(body, key, value), key) !== undefined,
  )
  const held = sectionKeys.flatMap((key) => {
    const value = take((each) => isSection(key, each), key)
    return value === undefined ? [] : {key, value}
  })
  if (listed.length > 0) {
    const message = `The text lists what the front matter has as ${listed.join(', ')} itself; only the text's list was imported. Take it out of the text to import the other.`
    problems.push({code: 'front-matter-repeated', message})
  }
  const unread = held.flatMap(({key, value}) => unreadIn(key, value).map((field) => `${key}.${field}`))
  const left = [...unused(), ...otherFields(writtenBy), ...unread]
  if (left.length > 0) {
    const message = `The front matter has keys that are not imported: ${left.join(', ')}.`
    problems.push({code: 'unused-front-matter', message})
  }
  if (hidden !== undefined) problems.push(notPublished(hidden))
  const sections = held.map(({key, value}) => listedSection(key, value))
  return {metadata, oldAddresses, sections, problems, ...(image !== undefined && {image})}
}

/** What is said of authors besides their names. */
function otherFields(people: unknown): string[] {
  const all: unknown[] = Array.isArray(people) ? people : [people]
  const fields = all
    .filter(isRecord)
    .flatMap((person) => (person['name'] === undefined ? [] : Object.keys(person)))
  return [...new Set(fields)].filter((field) => field !== 'name').map((field) => `author.${field}`)
}

/** How an article was not there for everybody where it comes from; nothing where it was. */
function hiddenAs(take: Take): string | undefined {
  const isDraft = take(isTrue, ...drafts) !== undefined || take(isFalse, ...switches) !== undefined
  const isHidden = take(isTrue, ...hidings) !== undefined
  const isLocked = take(hasValue, 'password') !== undefined
  const status = scalar(take((value) => closed.test(scalar(value) ?? ''), ...states))
  for (const key of [...drafts, ...switches, ...hidings]) take(isSwitch, key)
  for (const key of states) take((value) => open.test(scalar(value) ?? ''), key)
  if (isDraft) return 'was a draft'
  if (isHidden) return 'was hidden'
  if (isLocked) return 'was protected by a password'
  return status === undefined ? undefined : `had the status “${status}”`
}

const drafts = ['draft', 'isdraft']
const hidings = ['private', 'hidden', 'unlisted', 'archived']
const switches = ['published', 'publish', 'ispublished', 'public', 'live']
const states = ['status', 'visibility', 'state']
const open = /^(?:published?|public|live|active|everyone)$/i
/** What systems call an article that only some may see, or nobody yet. */
const closed =
  /^(?:.*\b)?(?:draft|private|pending|future|scheduled|unpublished|not published|hidden|archived?|(?:in |needs |under )?review|wip|work in progress|unlisted|inactive|members?|paid|internal|password|protected|to ?do|trash(?:ed)?|deleted|expired)$/i

const notPublished = (how: string): Problem => ({
  code: 'not-published',
  message: `The article ${how} where it comes from; check that it is meant to be published.`,
})

const published = ['date', 'published', 'publishedat', 'datepublished', 'publishdate', 'pubdate']
const modified = [
  'updated',
  'modified',
  'lastmod',
  'updatedat',
  'modifiedat',
  'datemodified',
  'updateddate',
  'lastmodifiedat',
]

type Take = (is: (value: unknown) => boolean, ...names: readonly string[]) => unknown

/** Takes values out by the first name that has a fitting one; `unused` names the keys that stay. */
function taking(values: Values): {take: Take; unused: () => string[]} {
  const left = flatten(values)
  return {
    take: (is, ...names) => {
      const name = names.find((candidate) => is(left.get(candidate)?.value))
      const value = name === undefined ? undefined : left.get(name)?.value
      if (name !== undefined) left.delete(name)
      return value
    },
    unused: () => [...left.values()].flatMap(({key, value}) => (hasValue(value) ? key : [])),
  }
}

/** Values by key in lower case without `-` and `_`; `seo`, `image` and `cover` are looked into. */
function flatten(values: Values): Map<string, {key: string; value: unknown}> {
  const flat = new Map<string, {key: string; value: unknown}>()
  for (const [key, value] of values) {
    const name = key.toLowerCase().replaceAll(/[-_\s]/g, '')
    if (!nested.has(name) || !isRecord(value)) flat.set(name, {key, value})
    else
      for (const [field, part] of Object.entries(value))
        flat.set(`${name}.${field.toLowerCase()}`, {key: `${key}.${field}`, value: part})
  }
  return flat
}

const nested: ReadonlySet<string> = new Set(['seo', 'image', 'cover', 'heroimage'])

function heroOf(take: Take): FrontMatter['image'] {
  const src = scalar(
    take(hasValue, ...['heroimage', 'featuredimage', 'featureimage', 'image', 'cover'].flatMap(parts)),
  )
  if (src === undefined) return undefined
  const alt =
    scalar(take(hasValue, 'heroimagealt', 'imagealt', 'heroimage.alt', 'image.alt', 'cover.alt')) ?? ''
  const caption = scalar(take(hasValue, 'imagecaption', 'image.caption', 'cover.caption'))
  return {src, alt, ...(caption !== undefined && {caption})}
}

const parts = (name: string): string[] => [
  name,
  `${name}.src`,
  `${name}.url`,
  `${name}.image`,
  `${name}.path`,
]

/** Names of the condition and addresses that led to it are both called aliases. */
const isOldAddress = (alias: string): boolean => /^(?:\/|https?:\/\/)|^\S+(?:\/|\.html?)$/i.test(alias.trim())

/** Not a pattern such as `/:year/:title/` or a style such as `pretty`, which only the site's own builder can fill in. */
const isAddress = (value: unknown): boolean =>
  /^(?:[a-z]+:|\/)/i.test(scalar(value) ?? '') && !/\/:[a-z]/i.test(String(value))

const isTrue = (value: unknown): boolean => /^(?:true|yes|on)$/i.test(scalar(value) ?? '')
const isFalse = (value: unknown): boolean => /^(?:false|no|off)$/i.test(scalar(value) ?? '')
const isSwitch = (value: unknown): boolean => isTrue(value) || isFalse(value)

function hasValue(value: unknown): boolean {
  return scalar(value) !== undefined || (typeof value === 'object' && value !== null)
}

function scalar(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

/** A scalar as a reader sees it, which may be written as HTML. */
function words(value: unknown): string | undefined {
  const text = scalar(value)
  return text !== undefined && markup.test(text) ? plainWords(text.replaceAll(apart, ' $&')) : text
}

/** A sign alone, as in “pain < 3 & rest”, is no markup. */
const markup = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|<\/?[a-z][^<>]*>/i
const apart = /<(?:br|\/?(?:p|div|li|[uo]l|h[1-6]))\b[^<>]*>/gi

function strings(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((each) => scalar(each) ?? [])
}
