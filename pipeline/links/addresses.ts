import type {SourceDocuments} from '../documents/document.ts'
import {bareFile, fileAddress, linkedFile, shortFile} from './file-address.ts'
import {normaliseAddress} from './normalise-address.ts'

type Named = Pick<SourceDocuments, 'addresses' | 'name'>

/** An address of an article in its normal spelling. */
export interface ArticleAddress {
  readonly address: string
  /**
   * How much it says: `published` is where the article is, `old` what led to it, `loose` a spelling that may mean
   * another article too, and counts only where it does not.
   */
  readonly claim: 'published' | 'old' | 'loose'
}

/**
 * Whether an address names an article by the number that it keeps, whatever becomes of its title: `/?p=11` of WordPress,
 * `medium.com/p/…`.
 */
export const holdsNumber = (address: string): boolean =>
  /^(?:https?:\/\/)?(?:[^/]+\/\?(?:p|page_id)=\d+|medium\.com\/p\/[0-9a-f]{8,16})$/i.test(address)

/** All addresses by which links may mean an article, the surest first, each once. */
export function articleAddresses({addresses, name}: Named): ArticleAddress[] {
  const base = baseOf(addresses)
  const normal = addresses.flatMap((address) => normaliseAddress(address, base) ?? [])
  const file = fileAddress(name)
  const all: ArticleAddress[] = [
    ...normal.map((address, index): ArticleAddress => ({address, claim: index === 0 ? 'published' : 'old'})),
    {address: file, claim: 'old'},
    ...normal.map((address) => ({address: withoutHost(address), claim: 'loose' as const})),
    ...looseFiles(file).map((address) => ({address, claim: 'loose' as const})),
  ]
  const seen = new Set<string>()
  return all.filter(({address}) => !seen.has(address) && seen.add(address))
}

/** What a link in an article may mean, in normal spelling, the likeliest first; nothing where it leads to no page. */
export function linkAddresses(href: string, {addresses, name}: Named): string[] {
  if (href.startsWith('#')) return []
  const base = baseOf(addresses)
  const web = base === undefined && !/^(?:\/|https?:)/i.test(href) ? undefined : normaliseAddress(href, base)
  const file = linkedFile(href, name)
  return [
    ...(web === undefined ? [] : [web]),
    ...(file === undefined ? [] : [...new Set([file, ...looseFiles(file)])]),
  ]
}

/** Addresses of a file that was imported before, by its name and the folder that it lay in, which is all that is known. */
export const storedFileAddresses = (file: string): string[] => [
  ...new Set(looseFiles(fileAddress(file)).slice(1)),
]

const looseFiles = (file: string): string[] => [bareFile(file), shortFile(file), shortFile(bareFile(file))]

/** The first address with a host says where the article is; a path alone says less. */
export const baseOf = (addresses: readonly string[]): string | undefined =>
  addresses.find((address) => /^https?:\/\//i.test(address)) ?? addresses[0]

export const hostOf = (address: string): string | undefined =>
  /^(?:file:|\/)/.test(address) ? undefined : address.replace(/[/?].*$/s, '')

export function withoutHost(address: string): string {
  const host = hostOf(address)
  return host === undefined ? address : address.slice(host.length) || '/'
}
