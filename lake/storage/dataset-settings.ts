import type {DatabaseSync} from 'node:sqlite'
import {atomically} from './database.ts'

/** Whether callers without the token may read the documents at the root path of a dataset. */
export type AccessMode = 'public' | 'private'

/** What is kept about datasets besides their documents. */
export interface DatasetSettings {
  /** ISO 8601, UTC. */
  datasetCreatedAt(name: string): string
  accessMode(name: string): AccessMode
  setAccessMode(name: string, mode: AccessMode): void
}

export function createDatasetSettings(database: DatabaseSync): DatasetSettings {
  const created = database.prepare('select created_at from dataset where name = ?')
  const isPrivate = database.prepare('select 1 from meta where key = ?')
  const close = database.prepare("insert into meta values (?, 'private') on conflict do nothing")
  const open = database.prepare('delete from meta where key = ?')
  return {
    datasetCreatedAt: (name) => String(created.get(name)?.['created_at'] ?? ''),
    accessMode: (name) => (isPrivate.get(modeKey(name)) === undefined ? 'public' : 'private'),
    setAccessMode: (name, mode) => void (mode === 'private' ? close : open).run(modeKey(name)),
  }
}

/** Removes a dataset with its documents, its history and its settings, all at once. */
export function removeDataset(database: DatabaseSync, name: string): void {
  atomically(database, () => {
    for (const table of ['document', 'document_change', 'transaction_log']) {
      database.prepare(`delete from ${table} where dataset = ?`).run(name)
    }
    database.prepare('delete from dataset where name = ?').run(name)
    database.prepare('delete from meta where key = ?').run(modeKey(name))
  })
}

const modeKey = (dataset: string) => `access-mode:${dataset}`
