import type {DatabaseSync} from 'node:sqlite'
import {
  assetAddresses,
  type SourceDocuments,
  type UploadedAsset,
  withAssets,
} from '../../pipeline/pipeline.ts'
import type {BrokenAsset, TakenAssets, WantedAsset} from '../assets/take-up-assets.ts'

/** Which pictures the articles of an import show, and what became of them; on disk, in the file of the spool. */
export interface AssetIndex {
  /** Takes an article of the import, by its number in the spool. */
  take(number: number, documents: SourceDocuments): void
  wanted(): Iterable<WantedAsset>
  /** Notes what was uploaded and what was not. */
  settle(taken: TakenAssets): void
  broken(): readonly BrokenAsset[]
  /** Numbers of the articles that show a broken picture, in order. */
  articlesWithBroken(): readonly number[]
  /** The documents of an article with their pictures put in. */
  fill(documents: SourceDocuments): SourceDocuments
}

export function openAssetIndex(database: DatabaseSync): AssetIndex {
  database.exec(schema)
  const add = database.prepare('insert into picture (number, article, url, address) values (?, ?, ?, ?)')
  const all = database.prepare('select article, url, address from picture order by rowid')
  const rows = database.prepare('select rowid, article, address from picture order by rowid')
  const upload = database.prepare('update picture set asset = ?, alt = ?, caption = ? where rowid = ?')
  const fail = database.prepare('update picture set reason = ? where article = ? and address = ?')
  const found = database.prepare(
    'select asset, alt, caption from picture where article = ? and address = ? and asset is not null limit 1',
  )
  const broken = database.prepare(
    'select article, address, reason from picture where reason is not null order by rowid',
  )
  const numbers = database.prepare(
    'select distinct number from picture where reason is not null order by number',
  )
  const assetOf = (article: string, address: string): UploadedAsset | undefined => {
    const row = found.get(article, address)
    return row && {_id: String(row['asset']), ...textField(row, 'alt'), ...textField(row, 'caption')}
  }
  return {
    take(number, {name, page, shared, parts = [], source}) {
      const url = source['url']
      for (const address of assetAddresses([page, ...parts, ...shared])) {
        add.run(number, name, typeof url === 'string' ? url : null, address)
      }
    },
    *wanted() {
      for (const {article, url, address} of all.iterate()) {
        yield {
          article: String(article),
          address: String(address),
          ...(typeof url === 'string' && {articleUrl: url}),
        }
      }
    },
    settle(taken) {
      for (const {rowid, article, address} of rows.all()) {
        const asset = taken.assetOf(String(article), String(address))
        if (asset) upload.run(asset._id, asset.alt ?? null, asset.caption ?? null, Number(rowid))
      }
      for (const {address, articles, reason} of taken.broken) {
        for (const article of articles) fail.run(reason, article, address)
      }
    },
    broken() {
      const articles = Map.groupBy(
        broken.all(),
        ({address, reason}) => `${String(reason)}\n${String(address)}`,
      )
      return [...articles.values()].flatMap((group): BrokenAsset[] => {
        const [first] = group
        if (first === undefined) return []
        const names = group.map(({article}) => String(article))
        return [{address: String(first['address']), reason: String(first['reason']), articles: names}]
      })
    },
    articlesWithBroken: () => numbers.all().map(({number}) => Number(number)),
    fill(documents) {
      const put = <Fields extends Readonly<Record<string, unknown>>>(document: Fields): Fields =>
        withAssets(document, (address) => assetOf(documents.name, address))
      const {page, shared, parts} = documents
      return {...documents, page: put(page), shared: shared.map(put), ...(parts && {parts: parts.map(put)})}
    },
  }
}

const schema = `
  create table if not exists picture (
    number integer not null, article text not null, url text, address text not null,
    asset text, alt text, caption text, reason text
  );
  create index if not exists picture_by_article on picture (article, address);`

const textField = (row: Record<string, unknown>, name: string): object =>
  typeof row[name] === 'string' ? {[name]: row[name]} : {}
