import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {systemSources} from '../../../lake/identifiers.ts'
import {effectsOf} from '../../../lake/mendoza/effects.ts'
import {transact} from '../../../lake/mutate/transact.ts'
import type {Durability} from '../../../lake/storage/database.ts'
import {editOf, pickConditions} from './edits.ts'
import {openLibrary, type Libraries} from './libraries.ts'

/** Writes one transaction at each call, never the same content twice. */
export interface Writer {
  write(): void
  close(): void
}

/** Documents that the writers go round. */
const count = 100
const size = 1000

/**
 * Transactions as a request to mutate makes them, with somebody listening who wants effects.
 *
 * @param documents Changed by each transaction, at most 100.
 */
export function openLakeWriter(libraries: Libraries, durability: Durability, documents: number): Writer {
  const {store, dataset} = openLibrary(libraries.fresh(size), durability)
  const ids = pickConditions(dataset.documents(), count).map(({_id}) => _id)
  dataset.subscribe(({changes}) => changes.forEach(effectsOf))
  let number = 0
  return {
    write() {
      const mutations = Array.from({length: documents}, () => {
        number += 1
        return editOf(ids[number % ids.length] ?? '', number)
      })
      const settings = {
        id: systemSources.createId(),
        author: 'bench',
        autoGenerateArrayKeys: false,
        sources: systemSources,
        evaluate: () => null,
      }
      dataset.commit(transact(dataset, mutations, settings).transaction)
    },
    close: () => store.close(),
  }
}

/** The least that a durable write costs: the row of an equal document is replaced. */
export function openBareWriter(libraries: Libraries, durability: Durability): Writer {
  const {folder} = libraries.fresh(size)
  const {store, dataset} = openLibrary({folder})
  const rows = pickConditions(dataset.documents(), count).map(
    (document) => [document._id, JSON.stringify(document)] as const,
  )
  store.close()
  const database = new DatabaseSync(join(folder, 'bare.sqlite'))
  database.exec(`pragma journal_mode = wal; pragma synchronous = ${durability}`)
  database.exec('create table document (id text primary key, body text not null)')
  const insert = database.prepare('insert into document values (?, ?)')
  for (const row of rows) insert.run(...row)
  const update = database.prepare('update document set body = ? where id = ?')
  let number = 0
  return {
    write() {
      number += 1
      const [id, body] = rows[number % rows.length] ?? ['', '']
      update.run(`${body} ${number}`, id)
    },
    close: () => database.close(),
  }
}
