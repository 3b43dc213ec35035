import type {SanityClient} from '@sanity/client'
import {DatabaseSync} from 'node:sqlite'
import type {SanityDocument, Stored, StoredVersions} from '../../pipeline/pipeline.ts'
import {readStored} from '../stored.ts'

/** What a plan reads: the stored documents of these published ids, each with its draft. */
export interface Dataset {
  read(ids: readonly string[]): Promise<Stored>
}

export const emptyDataset: Dataset = {read: async () => new Map()}

export const datasetOf = (client: SanityClient): Dataset => ({read: async (ids) => readStored(client, ids)})

/** A dataset as it would be after writes that were planned and not sent. */
export interface PlannedDataset extends Dataset {
  /** Takes documents as they would be stored, with the revision that they would have. */
  put(documents: Iterable<SanityDocument>): void
  /** All documents that were put, as they are now, in the order in which they first were. */
  written(): Iterable<SanityDocument>
  close(): void
}

/** Lays planned writes over a dataset; they are kept on disk and are gone when it is closed. */
export function planOver(base: Dataset): PlannedDataset {
  const database = new DatabaseSync('')
  database.exec(
    'create table document (number integer primary key, id text not null unique, data text not null)',
  )
  const put = database.prepare(
    'insert into document (id, data) values (?, ?) on conflict (id) do update set data = excluded.data',
  )
  const get = database.prepare('select data from document where id = ?')
  const all = database.prepare('select data from document order by number')
  const planned = (id: string): SanityDocument | undefined => {
    const row = get.get(id)
    return row && parsed(row)
  }
  return {
    async read(ids) {
      const stored = new Map(await base.read(ids))
      for (const id of ids) {
        const published = planned(id)
        const draft = planned(`drafts.${id}`)
        if (published ?? draft) stored.set(id, {...stored.get(id), ...present({published, draft})})
      }
      return stored
    },
    put(documents) {
      database.exec('begin')
      for (const document of documents) put.run(document._id, JSON.stringify(document))
      database.exec('commit')
    },
    *written() {
      for (const row of all.iterate()) yield parsed(row)
    },
    close: () => database.close(),
  }
}

function present({
  published,
  draft,
}: {
  published?: SanityDocument | undefined
  draft?: SanityDocument | undefined
}): StoredVersions {
  return {...(published && {published}), ...(draft && {draft})}
}

function parsed(row: Record<string, unknown>): SanityDocument {
  const document: unknown = JSON.parse(String(row['data']))
  if (isDocument(document)) return document
  throw new Error('a planned document could not be read back')
}

/** The rows are written by `put` alone. */
const isDocument = (value: unknown): value is SanityDocument =>
  typeof value === 'object' && value !== null && '_id' in value && '_type' in value
