import type {Crumb} from '../parts/breadcrumbs.ts'
import {resolveHref} from '../href.ts'

/** Where a page is, for the identifiers of what it describes. */
export interface PageAddress {
  readonly baseUrl: string
  readonly path: string
  readonly crumbs: readonly Crumb[]
}

/** The identifier of something that a page describes. */
export function idOf({baseUrl, path}: Pick<PageAddress, 'baseUrl' | 'path'>, fragment: string): string {
  return `${baseUrl}${path}#${fragment}`
}

/** The identifier of a person: their page on this site. */
export function personId(baseUrl: string, slug: string): string {
  return `${baseUrl}${resolveHref('author', slug) ?? '/'}#person`
}

/** The identifier of the clinic: the site is its own. */
export function clinicId(baseUrl: string): string {
  return `${baseUrl}/#clinic`
}
