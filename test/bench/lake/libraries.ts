import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Durability} from '../../../lake/storage/database.ts'
import {openDatabase} from '../../../lake/storage/database.ts'
import type {Dataset} from '../../../lake/storage/dataset.ts'
import {openStore, type Store} from '../../../lake/store.ts'
import {createLibrary} from './library.ts'

export const benchDataset = 'bench'

export const smallSize = 1000

/** Most targets are for so many documents. */
export const judgedSize = 100_000

export interface StoredLibrary {
  readonly size: number
  /** Data folder of a lake. */
  readonly folder: string
  /** Length of all documents as JSON. */
  readonly bytes: number
}

export interface OpenLibrary {
  readonly store: Store
  readonly dataset: Dataset
}

/** Data folders for the length of the benchmark, each made when it is first asked for. */
export interface Libraries {
  get(size: number): StoredLibrary
  /** One that nobody else reads or writes. */
  fresh(size: number): StoredLibrary
  remove(): void
}

export function createLibraries(): Libraries {
  const folder = mkdtempSync(join(tmpdir(), 'articular-bench-'))
  const known = new Map<number, StoredLibrary>()
  const fresh = (size: number) => storeLibrary(mkdtempSync(join(folder, `${size}-`)), size)
  return {
    get(size) {
      const library = known.get(size) ?? fresh(size)
      known.set(size, library)
      return library
    },
    fresh,
    remove: () => rmSync(folder, {recursive: true, force: true}),
  }
}

/** @param durability As `openDatabase` takes it. */
export function openLibrary({folder}: Pick<StoredLibrary, 'folder'>, durability?: Durability): OpenLibrary {
  const store = openStore(openDatabase(folder, durability), [], madeAt)
  const dataset = store.dataset(benchDataset)
  if (dataset === undefined) throw new Error(`${folder} holds no dataset “${benchDataset}”`)
  return {store, dataset}
}

const madeAt = '2026-01-01T00:00:00Z'

function storeLibrary(folder: string, size: number): StoredLibrary {
  const documents = createLibrary(size)
  const store = openStore(openDatabase(folder), [], madeAt)
  store.createDataset(benchDataset, madeAt).replace(documents)
  store.close()
  const bytes = documents.reduce((sum, document) => sum + JSON.stringify(document).length, 0)
  return {size, folder, bytes}
}
