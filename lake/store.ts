import type {DatabaseSync} from 'node:sqlite'
import {atomically} from './storage/database.ts'
import {openDataset, type Dataset} from './storage/dataset.ts'
import {createMemory, type Memory} from './storage/memory.ts'
import {createDatasetSettings, removeDataset, type DatasetSettings} from './storage/dataset-settings.ts'

export type {AccessMode} from './storage/dataset-settings.ts'

export interface KeyValue {
  readonly key: string
  readonly value: unknown
  readonly updatedAt: string | null
}

/** Everything the lake remembers: SQLite for durability, documents in memory for reading as far as they fit. */
export interface Store extends DatasetSettings {
  dataset(name: string): Dataset | undefined
  /** Names, ascending. */
  datasetNames(): string[]
  /**
   * Makes the dataset where it does not exist.
   *
   * @throws RangeError for what cannot name a dataset.
   */
  createDataset(name: string, createdAt: string): Dataset
  /** Removes the dataset with all that is stored of it; the bytes of its assets are not here. */
  deleteDataset(name: string): void
  /** What a user's Studio keeps on the server; `value` and `updatedAt` are null for an unknown key. */
  readValues(user: string, keys: readonly string[]): KeyValue[]
  writeValues(user: string, values: readonly KeyValue[]): void
  /** Brings the write-ahead log into the file, calls `whenEmpty`, and closes the file. */
  close(whenEmpty?: () => void): void
}

/**
 * @param database As `openDatabase` gives it; the store closes it.
 * @param datasets Names of datasets that shall exist; those stored before are opened as well.
 * @param createdAt Time of creation of the new ones, ISO 8601.
 * @param memoryLimit Above this size, in bytes of JSON, documents are read on demand; all are held in memory unless given.
 * @throws DamagedDatabase if a stored document cannot be read.
 */
export function openStore(
  database: DatabaseSync,
  datasets: readonly string[],
  createdAt: string,
  memoryLimit = Infinity,
): Store {
  const memory = createMemory(memoryLimit)
  const open = openDatasets(database, datasets, createdAt, memory)
  const readValue = database.prepare('select value, updated_at from key_value where user = ? and key = ?')
  const writeValue = database.prepare(
    'insert into key_value values (?, ?, ?, ?) on conflict do update ' +
      'set value = excluded.value, updated_at = excluded.updated_at',
  )

  return {
    dataset: (name) => open.get(name),
    datasetNames: () => [...open.keys()].toSorted(),
    createDataset(name, madeAt) {
      const known = open.get(name)
      if (known !== undefined) return known
      database.prepare('insert into dataset values (?, ?)').run(checkName(name), madeAt)
      const dataset = openDataset(database, name, memory)
      open.set(name, dataset)
      return dataset
    },
    deleteDataset(name) {
      open.get(name)?.close()
      removeDataset(database, name)
      open.delete(name)
    },
    ...createDatasetSettings(database),
    readValues: (user, keys) =>
      keys.map((key) => {
        const row = readValue.get(user, key)
        if (row === undefined) return {key, value: null, updatedAt: null}
        const value: unknown = JSON.parse(String(row['value']))
        return {key, value, updatedAt: String(row['updated_at'])}
      }),
    writeValues(user, values) {
      atomically(database, () => {
        for (const {key, value, updatedAt} of values) {
          writeValue.run(user, key, JSON.stringify(value ?? null), updatedAt ?? '')
        }
      })
    },
    close(whenEmpty) {
      try {
        database.exec('pragma wal_checkpoint(truncate)')
        whenEmpty?.()
      } finally {
        database.close()
      }
    },
  }
}

function openDatasets(
  database: DatabaseSync,
  wanted: readonly string[],
  createdAt: string,
  memory: Memory,
): Map<string, Dataset> {
  const add = database.prepare('insert into dataset values (?, ?) on conflict do nothing')
  atomically(database, () => {
    for (const name of wanted) add.run(checkName(name), createdAt)
  })
  const names = database
    .prepare('select name from dataset')
    .all()
    .map((row) => String(row['name']))
  return new Map(names.map((name) => [name, openDataset(database, name, memory)]))
}

function checkName(name: string): string {
  if (/^[a-z0-9][\w-]{0,63}$/.test(name)) return name
  throw new RangeError(
    `“${name}” cannot name a dataset; use up to 64 lower-case letters, digits, “_” and “-”, starting with a letter or digit`,
  )
}
