import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {DamagedDatabase, FolderNotWritable, NewerFormat} from '../start-errors.ts'

/** The format of the tables below; grows with every change that an older lake could not read. */
export const databaseFormat = 1

const tables = `
  create table if not exists meta (key text primary key, value text not null) without rowid;
  create table if not exists dataset (name text primary key, created_at text not null) without rowid;
  create table if not exists document (
    dataset text not null, id text not null, type text not null, rev text not null, body text not null,
    primary key (dataset, id)
  ) without rowid;
  create table if not exists transaction_log (
    sequence integer primary key, dataset text not null, id text not null, timestamp text not null,
    author text not null, mutations text not null, unique (dataset, id)
  );
  create table if not exists document_change (
    dataset text not null, document_id text not null, sequence integer not null,
    previous_rev text, after text,
    primary key (dataset, document_id, sequence)
  ) without rowid;
  create table if not exists key_value (
    user text not null, key text not null, value text not null, updated_at text not null,
    primary key (user, key)
  ) without rowid;
`

/**
 * Opens `lake.sqlite` in the folder, making both where they are missing.
 *
 * @param dataFolder Undefined for a database in memory, which ends with the process.
 * @throws FolderNotWritable, NewerFormat or DamagedDatabase, each saying what to do.
 */
export function openDatabase(dataFolder: string | undefined): DatabaseSync {
  if (dataFolder === undefined) return prepare(new DatabaseSync(':memory:'), ':memory:')
  makeFolder(dataFolder)
  const file = join(dataFolder, 'lake.sqlite')
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(file, {timeout: 5000})
    return prepare(database, file)
  } catch (error) {
    database?.close()
    throw explain(error, dataFolder, file)
  }
}

/** Runs `work` as one transaction: all of it is stored, or nothing is. */
export function atomically<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('begin immediate')
  try {
    const result = work()
    database.exec('commit')
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}

function makeFolder(dataFolder: string): void {
  try {
    mkdirSync(dataFolder, {recursive: true, mode: 0o700})
  } catch (error) {
    throw new FolderNotWritable(dataFolder, error)
  }
}

function prepare(database: DatabaseSync, file: string): DatabaseSync {
  database.exec('pragma journal_mode = wal; pragma synchronous = full')
  atomically(database, () => {
    const found = readFormat(database)
    if (found > databaseFormat) throw new NewerFormat(file, found, databaseFormat)
    database.exec(tables)
    database
      .prepare("insert into meta values ('format', ?) on conflict do update set value = excluded.value")
      .run(String(databaseFormat))
  })
  return database
}

function readFormat(database: DatabaseSync): number {
  const isNew = database.prepare("select 1 from sqlite_master where name = 'meta'").get() === undefined
  if (isNew) return 0
  const row = database.prepare("select value from meta where key = 'format'").get()
  return Number(row?.['value'] ?? 0)
}

/** SQLite's result codes: 8 read-only, 14 cannot open, 11 corrupt, 26 not a database. */
function explain(error: unknown, dataFolder: string, file: string): unknown {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
  if (code === 8 || code === 14) return new FolderNotWritable(dataFolder, error)
  if (code === 11 || code === 26) return new DamagedDatabase(file, error)
  return error
}
