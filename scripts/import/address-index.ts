import type {DatabaseSync} from 'node:sqlite'
import {
  articleAddresses,
  hostOf,
  oldPaths,
  type Redirections,
  type SourceDocuments,
  storedFileAddresses,
  type StoredRedirect,
  withoutHost,
} from '../../pipeline/pipeline.ts'
import {resolveHref} from '../../site/href.ts'

/** A page of the dataset: published id, path on the new site. */
export interface StoredPage {
  readonly page: string
  readonly path: string
  /** The files that it was imported from: names, without the folders above their own. */
  readonly files: readonly string[]
}

/** An address from which a page of the dataset was imported, and when. */
export interface StoredSource {
  readonly url: string
  readonly page: string
  readonly importedAt: string
}

/** Where every article of an import and every page of the dataset is and was; on disk, in the file of the spool. */
export interface AddressIndex extends Redirections {
  /** Takes an article of the import. */
  take(documents: SourceDocuments): void
  /** Leads nothing to the page of an article that is not written. */
  forget(page: string): void
  /** Takes what the dataset knows: its word on where a page is counts before that of the import. */
  takePages(pages: readonly StoredPage[]): void
  takeRedirects(redirects: readonly StoredRedirect[]): void
  /** Takes addresses from which pages of the dataset were imported. */
  takeSources(sources: readonly StoredSource[]): void
  /** The page that an address in normal spelling means. */
  pageOf(address: string): string | undefined
}

/** How much a claim counts, the lowest first. Of equal ones the first page by id has it, of `loose` ones none. */
const ranks = {published: 0, redirect: 1, source: 2, old: 3, loose: 4}

/** Of two pages that were imported from one address, the later one counts. */
const sourceRank = (importedAt: string): number => ranks.source + 0.5 - (Date.parse(importedAt) || 0) / 1e14

export function openAddressIndex(database: DatabaseSync): AddressIndex {
  database.exec(schema)
  const claim = database.prepare('insert or ignore into address values (?, ?, ?)')
  const claims = database.prepare(
    'select page, rank from address where address = ? and page in (select page from page) order by rank, page limit 2',
  )
  const addHost = database.prepare('insert or ignore into host values (?)')
  const host = database.prepare('select 1 from host where host = ?')
  const newPage = database.prepare('insert or ignore into page values (?, ?)')
  const storedPage = database.prepare('insert or replace into page values (?, ?)')
  const byPage = database.prepare('select path from page where page = ?')
  const byPath = database.prepare('select page from page where path = ? order by page limit 1')
  const claimPath = database.prepare('insert or ignore into old_path values (?, ?, ?)')
  const claimant = database.prepare('select page from old_path where path = ? order by rank, page limit 1')
  const addRedirect = database.prepare('insert or ignore into redirect values (?, ?, ?, ?, ?)')
  const redirectFrom = database.prepare('select * from redirect where path = ?')
  const redirectTo = database.prepare(
    'select * from redirect where to_path = ? and active = 1 order by path limit 1',
  )

  const forget = ['page', 'old_path'].map((table) => database.prepare(`delete from ${table} where page = ?`))

  function found(address: string): string | undefined {
    const [first, second] = claims.all(address)
    if (first === undefined) return undefined
    const isOpen = Number(first['rank']) === ranks.loose && second !== undefined
    return isOpen ? undefined : String(first['page'])
  }

  return {
    take(documents) {
      const page = documents.page._id
      for (const {_id, _type, slug} of [documents.page, ...(documents.parts ?? [])]) {
        const path = resolveHref(_type, currentOf(slug))
        if (path !== undefined) newPage.run(_id, path)
      }
      for (const {address, claim: kind} of articleAddresses(documents)) {
        claim.run(address, ranks[kind], page)
        const own = hostOf(address)
        if (own !== undefined) addHost.run(own)
      }
      for (const [index, old] of oldPaths(documents).entries()) claimPath.run(old, Math.min(index, 1), page)
    },
    forget(page) {
      for (const statement of forget) statement.run(page)
    },
    takePages(pages) {
      for (const {page, path, files} of pages) {
        storedPage.run(page, path)
        for (const address of files.flatMap(storedFileAddresses)) claim.run(address, ranks.loose, page)
      }
    },
    takeRedirects(redirects) {
      for (const {id, from, to, toPath, active} of redirects) {
        addRedirect.run(from, id, to ?? null, toPath ?? null, Number(active))
        if (active && to !== undefined) claim.run(from, ranks.redirect, to)
      }
    },
    takeSources(sources) {
      for (const {url, page, importedAt} of sources) {
        for (const {address} of articleAddresses({addresses: [url], name: ''})) {
          const own = hostOf(address)
          if (own !== undefined) addHost.run(own)
          if (own !== undefined) claim.run(address, sourceRank(importedAt), page)
          else if (address.startsWith('/')) claim.run(address, ranks.loose, page)
        }
      }
    },
    pageOf(address) {
      const own = hostOf(address)
      return (
        found(address) ??
        (own !== undefined && host.get(own) !== undefined ? found(withoutHost(address)) : undefined)
      )
    },
    pathOf: (page) => text(byPage.get(page), 'path'),
    pageAt: (path) => text(byPath.get(path), 'page'),
    claimant: (path) => text(claimant.get(path), 'page'),
    stored: (from) => redirectOf(redirectFrom.get(from)),
    leadingTo: (path) => redirectOf(redirectTo.get(path)),
  }
}

const schema = `
  create table if not exists address (
    address text not null, rank real not null, page text not null, primary key (address, rank, page)
  ) without rowid;
  create table if not exists host (host text primary key) without rowid;
  create table if not exists page (page text primary key, path text not null) without rowid;
  create index if not exists page_by_path on page (path);
  create table if not exists old_path (
    path text not null, rank integer not null, page text not null, primary key (path, rank, page)
  ) without rowid;
  create table if not exists redirect (
    path text primary key, id text not null, target text, to_path text, active integer not null
  ) without rowid;
  create index if not exists redirect_by_target on redirect (to_path) where to_path is not null;`

type Row = Record<string, unknown> | undefined

const text = (row: Row, column: string): string | undefined => {
  const value = row?.[column]
  return typeof value === 'string' ? value : undefined
}

function redirectOf(row: Row): StoredRedirect | undefined {
  const [id, from, to, toPath] = ['id', 'path', 'target', 'to_path'].map((column) => text(row, column))
  if (id === undefined || from === undefined) return undefined
  return {
    id,
    from,
    active: row?.['active'] === 1,
    ...(to !== undefined && {to}),
    ...(toPath !== undefined && {toPath}),
  }
}

function currentOf(slug: unknown): string | undefined {
  if (typeof slug !== 'object' || slug === null || !('current' in slug)) return undefined
  return typeof slug.current === 'string' ? slug.current : undefined
}
