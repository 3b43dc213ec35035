import {DatabaseSync} from 'node:sqlite'
import {defaultLanguage} from '../../schemas/vocabulary.ts'
import type {NeededDocument} from './check-document.ts'
import {type Fields, isFields} from './finding.ts'

type Document = Fields & {readonly _id: string; readonly _type: string}

/** A reference that leads out of its article. */
export interface Needed extends NeededDocument {
  readonly article: number
  readonly document: string
}

/** A document of the import, and another with the same address. */
export interface Clash {
  readonly document: string
  readonly other: string
  readonly slug: string
}

/** What can be asked of all documents at once: which there are, and which share a slug or a name. Kept on disk. */
export interface DocumentIndex {
  /** @param article 0 for documents that are there whatever becomes of the articles. */
  add(article: number, document: Document): void
  need(needed: Needed): void
  /** Takes articles away with all that they alone bring. */
  drop(articles: Iterable<number>): void
  /** Ids of needed documents that are not there, in order: at most `most` that come after `after`. */
  missingIds(after: string, most: number): readonly string[]
  /** References to documents that are not there. */
  missing(): readonly Needed[]
  /** Types of the documents of the import that have a slug. */
  typesWithSlugs(): readonly string[]
  /** The slugs of a type, in order and without repetition: at most `most` that come after `after`. */
  slugs(type: string, after: string, most: number): readonly string[]
  clashes(): readonly Clash[]
  has(id: string): boolean
  /** Id of another document of the same type that has the same slug and language, or another condition of the same name. */
  other(by: 'slug' | 'name', id: string): string | undefined
  close(): void
}

export function createDocumentIndex(): DocumentIndex {
  const database = new DatabaseSync('')
  database.exec(schema)
  database.exec('begin')
  const insert =
    database.prepare(`insert into document values (?, ?, ?, ?, ?, ?) on conflict (id, article) do update
     set slug = coalesce(excluded.slug, slug), name = coalesce(excluded.name, name)`)
  const need = database.prepare('insert into needed values (?, ?, ?, ?, ?)')
  const dropped = database.prepare('insert or ignore into dropped values (?)')
  const drops = ['document', 'needed'].map((table) =>
    database.prepare(`delete from ${table} where article in (select article from dropped)`),
  )
  const unknown = 'not exists (select 1 from document where document.id = needed.id)'
  const missingIds = database.prepare(
    `select distinct id from needed where id > ? and ${unknown} order by id limit ?`,
  )
  const missing = database.prepare(`select * from needed where ${unknown} order by article, rowid`)
  const types = database.prepare(
    'select distinct type from document where slug is not null and article > 0 order by type',
  )
  const slugs = database.prepare(
    'select distinct slug from document where type = ? and slug > ? and article > 0 order by slug limit ?',
  )
  const clashing = database.prepare(
    `select slug, min(iif(article > 0, id, null)) as own, min(id) as first, max(id) as last from document
     where slug is not null group by type, slug, language
     having first <> last and own is not null order by type, slug`,
  )
  const has = database.prepare('select 1 from document where id = ? limit 1')
  const others = {
    slug: database.prepare(otherBy('own.slug = document.slug and own.language = document.language')),
    name: database.prepare(otherBy('own.name = document.name')),
  }
  return {
    add(article, document) {
      const {_id, _type, slug, language, name} = document
      const current = isFields(slug) ? slug['current'] : undefined
      insert.run(
        publishedId(_id),
        article,
        _type,
        textOf(current),
        textOf(language) ?? defaultLanguage,
        _type === 'condition' ? (textOf(name)?.toLowerCase() ?? null) : null,
      )
    },
    need: ({article, document, path, id, weak}) => void need.run(article, document, path, id, Number(weak)),
    drop(articles) {
      for (const article of articles) dropped.run(article)
      for (const statement of drops) statement.run()
    },
    missingIds: (after, most) => missingIds.all(after, most).map(({id}) => String(id)),
    missing: () =>
      missing.all().map(({article, document, path, id, weak}) => ({
        article: Number(article),
        document: String(document),
        path: String(path),
        id: String(id),
        weak: weak === 1,
      })),
    typesWithSlugs: () => types.all().map(({type}) => String(type)),
    slugs: (type, after, most) => slugs.all(type, after, most).map(({slug}) => String(slug)),
    clashes: () =>
      clashing.all().map(({slug, own, first, last}) => ({
        document: String(own),
        other: String(own === first ? last : first),
        slug: String(slug),
      })),
    has: (id) => has.get(publishedId(id)) !== undefined,
    other(by, id) {
      const row = others[by].get(publishedId(id))
      return row && String(row['id'])
    },
    close: () => database.close(),
  }
}

/** Names are kept of conditions, whose rules compare them. A shared document is there once for each article that brings it. */
const schema = `
  create table document (
    id text not null, article integer not null, type text not null, slug text, language text not null, name text,
    primary key (id, article)
  ) without rowid;
  create index document_by_slug on document (type, slug, language, id);
  create index document_by_name on document (type, name, id) where name is not null;
  create table needed (
    article integer not null, document text not null, path text not null, id text not null, weak integer not null
  );
  create index needed_by_id on needed (id);
  create table dropped (article integer primary key);`

const otherBy = (condition: string): string =>
  `select document.id from (select * from document where id = ? limit 1) own
   join document on own.type = document.type and ${condition} and own.id <> document.id limit 1`

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

export const publishedId = (id: string): string => id.replace(/^(?:drafts|versions\.[^.]+)\./, '')
