import type {SanityDocument} from '../documents/document.ts'
import {redirectDocument} from './redirect-document.ts'

/** A redirect of the dataset, drafts apart. */
export interface StoredRedirect {
  readonly id: string
  readonly from: string
  /** `_id` of the document that it leads to, or … */
  readonly to?: string
  /** … the path. */
  readonly toPath?: string
  readonly active: boolean
}

/** What there is on the site and in the import. */
export interface Redirections {
  /** The path of a page on the new site. */
  pathOf(page: string): string | undefined
  /** The page that has this path on the new site. */
  pageAt(path: string): string | undefined
  /** Of all pages of the import that had an old path, the one that keeps it. */
  claimant(path: string): string | undefined
  stored(from: string): StoredRedirect | undefined
  /** A stored redirect, in force, that leads to the path. */
  leadingTo(path: string): StoredRedirect | undefined
}

export interface RedirectProblem {
  /** The redirect, which may not exist. */
  readonly id: string
  readonly code: 'redirect-collision' | 'redirect-chain' | 'redirect-loop'
  readonly message: string
}

export interface ArticleRedirects {
  readonly redirects: readonly SanityDocument[]
  readonly problems: readonly RedirectProblem[]
}

/** What the old paths of a page become: a redirect each, unless the path is taken or would lead in a circle. */
export function articleRedirects(
  page: string,
  paths: readonly string[],
  site: Redirections,
): ArticleRedirects {
  const redirects: SanityDocument[] = []
  const problems: RedirectProblem[] = []
  for (const path of paths) {
    const own = site.pathOf(page)
    if (own === undefined || path === own) continue
    const redirect = redirectDocument(path, page)
    const problem = whyNot(path, {page, own, id: redirect._id}, site)
    if (problem !== undefined) problems.push({id: redirect._id, ...problem})
    const stored = site.stored(path)
    const isMade = problem === undefined || (problem.code === 'redirect-chain' && !leadsOn(own, site))
    if (isMade && (stored === undefined || stored.id === redirect._id)) redirects.push(redirect)
  }
  return {redirects, problems}
}

interface Wanted {
  readonly page: string
  readonly own: string
  readonly id: string
}

function whyNot(path: string, wanted: Wanted, site: Redirections): Omit<RedirectProblem, 'id'> | undefined {
  const {page, own} = wanted
  const holder = site.pageAt(path) ?? site.claimant(path)
  if (holder !== undefined && holder !== page)
    return collision(`${path} leads to ${holder}, and ${page} was there too`)
  const stored = site.stored(path)
  if (stored !== undefined && !leadsTo(stored, page, own))
    return stored.active
      ? collision(`${path} leads to ${stored.to ?? stored.toPath} by ${stored.id}, and ${page} was there`)
      : undefined
  return circle(path, wanted, site) ?? chain(path, wanted, site)
}

const collision = (message: string) => ({code: 'redirect-collision' as const, message})

const leadsTo = ({to, toPath}: StoredRedirect, page: string, own: string): boolean =>
  to === page || toPath === own

/** Stored redirects from the page's own path that come back to the old one. */
function circle(
  path: string,
  {page, own}: Wanted,
  site: Redirections,
): Omit<RedirectProblem, 'id'> | undefined {
  const passed = new Set([own])
  let next = after(own, site)
  while (next !== undefined && !passed.has(next)) {
    if (next === path)
      return {
        code: 'redirect-loop',
        message: `${path} would lead to ${own} of ${page}, from where ${site.stored(own)?.id} leads back; delete that one`,
      }
    passed.add(next)
    next = after(next, site)
  }
  return undefined
}

function after(path: string, site: Redirections): string | undefined {
  const stored = site.stored(path)
  if (stored === undefined || !stored.active) return undefined
  return stored.toPath ?? (stored.to === undefined ? undefined : site.pathOf(stored.to))
}

/** Whether a stored redirect stands in the way of the page itself. */
function leadsOn(own: string, site: Redirections): boolean {
  const onward = after(own, site)
  return onward !== undefined && onward !== own
}

function chain(
  path: string,
  {page, own}: Wanted,
  site: Redirections,
): Omit<RedirectProblem, 'id'> | undefined {
  const before = site.leadingTo(path)
  if (before !== undefined)
    return {
      code: 'redirect-chain',
      message: `${before.from} leads to ${path}, which leads on to ${page}; let ${before.id} lead to ${page}`,
    }
  const onward = after(own, site)
  if (onward === undefined || onward === own) return undefined
  return {
    code: 'redirect-chain',
    message: `${path} would lead to ${own} of ${page}, from where ${site.stored(own)?.id} leads on to ${onward}; delete that one`,
  }
}
