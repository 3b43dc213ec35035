import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import type {LossAccount, Problem, ReadSource, SourceDocuments} from '../../pipeline/pipeline.ts'
import {type AddressIndex, openAddressIndex} from './address-index.ts'
import {type DuplicateIndex, openDuplicateIndex} from './duplicate-index.ts'
import {type AssetIndex, openAssetIndex} from './asset-index.ts'
import {runFolder} from './run-folder.ts'

/** An article that was read, and what of it was lost. */
export interface ReadArticle extends Omit<ReadSource, 'embedded'> {
  readonly loss: LossAccount
}

/** An article that was read and waits to be written. */
export interface SpooledArticle extends ReadArticle {
  /** From 1, in reading order. */
  readonly number: number
}

/** What was read and is no article of the import, with the reason. */
export interface Refused {
  readonly name: string
  readonly message: string
}

/**
 * The articles of one run on disk, so that memory does not grow with their number and a run that was broken off goes
 * on without reading its sources again.
 */
export interface Spool {
  /** The pictures that the articles show. */
  readonly assets: AssetIndex
  /** The article that has claimed a page so far. */
  claimant(page: string): {readonly name: string; readonly source: string} | undefined
  add(article: ReadArticle): void
  /** Where the articles and the pages of the dataset are and were. */
  readonly addresses: AddressIndex
  /** What the articles and the dataset name, and the texts of the articles. */
  readonly duplicates: DuplicateIndex
  /** Takes an article out again; the others keep their numbers. */
  remove(number: number): void
  /** Keeps what was refused: `failed` should have been an article, `left-out` never was one. */
  refuse(kind: 'failed' | 'left-out', refused: Refused): void
  refused(kind: 'failed' | 'left-out'): readonly Refused[]
  count(): number
  /** Characters of each article as it lies here, in order; 0 for those that were taken out. */
  sizes(): number[]
  /** The articles from the one with number `first` to the one before `end`. */
  read(first: number, end: number): SpooledArticle[]
  /** Puts all that was added on disk. */
  commit(): void
  close(): void
}

/** Opens a new spool. @param file None: it is gone when it is closed. */
export function createSpool(file?: string): Spool {
  if (file !== undefined) rmSync(file, {force: true})
  return openSpool(file)
}

/** Opens a spool that may hold articles. */
export function openSpool(file = ''): Spool {
  const database = new DatabaseSync(file)
  database.exec(schema)
  database.exec('begin')
  const assets = openAssetIndex(database)
  const insert = database.prepare('insert into article (page, source, name, data) values (?, ?, ?, ?)')
  const byPage = database.prepare('select name, source from article where page = ?')
  const addPart = database.prepare('insert or ignore into part values (?, ?)')
  const withoutParts = database.prepare('delete from part where article = ?')
  const isTold = database.prepare(
    'select 1 from part where id = ? and article = ? and id not in (select page from article)',
  )
  /** A condition that has an article of its own, or is told of in an earlier one, is not this one's to make. */
  const withOwnParts = (article: SpooledArticle): SpooledArticle => {
    const {parts, ...documents} = article.documents
    const own = parts?.filter(({_id}) => isTold.get(_id, article.number) !== undefined) ?? []
    return {...article, documents: own.length === 0 ? documents : {...documents, parts: own}}
  }
  const sizes = database.prepare('select length(data) as size from article order by number')
  const range = database.prepare(
    "select number, data from article where number >= ? and number < ? and data <> '' order by number",
  )
  const total = database.prepare("select count(*) as total from article where data <> ''")
  const empty = database.prepare("update article set data = '' where number = ?")
  const withoutPictures = database.prepare('delete from picture where number = ?')
  const refuse = database.prepare('insert into refused values (?, ?, ?)')
  const refused = database.prepare('select name, message from refused where kind = ? order by rowid')
  const addresses = openAddressIndex(database)
  const duplicates = openDuplicateIndex(database)
  return {
    addresses,
    duplicates,
    assets,
    claimant(page) {
      const row = byPage.get(page)
      return row && {name: String(row['name']), source: String(row['source'])}
    },
    add({documents, problems, loss}) {
      const data = JSON.stringify({documents: packed(documents), problems, loss})
      const {lastInsertRowid} = insert.run(documents.page._id, documents.source._id, documents.name, data)
      for (const {_id} of documents.parts ?? []) addPart.run(_id, Number(lastInsertRowid))
      assets.take(Number(lastInsertRowid), documents)
      addresses.take(documents)
      duplicates.take(documents)
    },
    remove(number) {
      empty.run(number)
      withoutParts.run(number)
      withoutPictures.run(number)
    },
    refuse: (kind, {name, message}) => void refuse.run(kind, name, message),
    refused: (kind) =>
      refused.all(kind).map((row) => ({name: String(row['name']), message: String(row['message'])})),
    count: () => Number(total.get()?.['total'] ?? 0),
    sizes: () => sizes.all().map((row) => Number(row['size'])),
    read: (first, end) =>
      range.all(first, end).map((row) => withOwnParts(unpacked(Number(row['number']), String(row['data'])))),
    commit: () => database.exec('commit; begin'),
    close() {
      database.exec('rollback')
      database.close()
    },
  }
}

/** The spool of a run. */
export const spoolFile = (data: string, run: string): string => join(runFolder(data, run), 'articles.sqlite')

const schema = `
  create table if not exists article (
    number integer primary key, page text not null unique, source text not null, name text not null, data text not null
  );
  create table if not exists part (id text primary key, article integer not null) without rowid;
  create table if not exists refused (kind text not null, name text not null, message text not null);`

interface PackedDocuments extends Omit<SourceDocuments, 'origins'> {
  readonly origins: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[]
}

const packed = ({origins, ...documents}: SourceDocuments): PackedDocuments => ({
  ...documents,
  origins: [...origins],
})

function unpacked(number: number, data: string): SpooledArticle {
  const article: unknown = JSON.parse(data)
  if (!isPacked(article)) throw new Error(`article ${number} could not be read back from the spool`)
  const {documents, problems, loss} = article
  return {number, documents: {...documents, origins: new Map(documents.origins)}, problems, loss}
}

/** The rows are written by `add` alone. */
const isPacked = (
  value: unknown,
): value is {
  readonly documents: PackedDocuments
  readonly problems: readonly Problem[]
  readonly loss: LossAccount
} => typeof value === 'object' && value !== null && 'documents' in value && 'problems' in value
