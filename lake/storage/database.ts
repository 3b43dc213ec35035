import {existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {DatabaseSync, type StatementSync} from 'node:sqlite'
import {DamagedDatabase, FolderNotWritable, NewerFormat} from '../start-errors.ts'
import {sqliteCode} from './storage-refusal.ts'

/**
 * The format of the tables below; grows with every change that an older lake could not read. Since 2, the history
 * keeps patches.
 */
export const databaseFormat = 2

export type Durability = 'full' | 'normal'

/** Without row ids where rows are short: SQLite spreads long ones of such a table over half as many pages again. */
const tables = `
  create table if not exists meta (key text primary key, value text not null) without rowid;
  create table if not exists dataset (name text primary key, created_at text not null) without rowid;
  create table if not exists document (
    dataset text not null, id text not null, type text not null, rev text not null, body text not null,
    primary key (dataset, id)
  );
  create table if not exists transaction_log (
    sequence integer primary key, dataset text not null, id text not null, timestamp text not null,
    author text not null, mutations text not null, unique (dataset, id)
  );
  create table if not exists document_change (
    dataset text not null, document_id text not null, sequence integer not null,
    previous_rev text, after text,
    primary key (dataset, document_id, sequence)
  );
  create table if not exists key_value (
    user text not null, key text not null, value text not null, updated_at text not null,
    primary key (user, key)
  ) without rowid;
`

/**
 * Opens `lake.sqlite` in the folder, making both where they are missing.
 *
 * @param dataFolder Undefined for a database in memory, which ends with the process.
 * @param durability `full` writes each transaction to disk before it is answered; `normal` leaves that to the system, so
 *   that a loss of power, though not a crash of this process, may cost the newest ones.
 * @throws FolderNotWritable, NewerFormat or DamagedDatabase, each saying what to do.
 */
export function openDatabase(dataFolder: string | undefined, durability: Durability = 'full'): DatabaseSync {
  if (dataFolder === undefined) return prepare(new DatabaseSync(':memory:'), ':memory:')
  makeFolder(dataFolder)
  const file = join(dataFolder, 'lake.sqlite')
  let database: DatabaseSync | undefined
  try {
    if (!existsSync(file)) createFile(file)
    database = new DatabaseSync(file, {timeout: 5000})
    prepare(database, file)
    checkLength(database, file)
    if (durability === 'normal') database.exec('pragma synchronous = normal')
    return database
  } catch (error) {
    database?.close()
    throw explainOpening(error, dataFolder)
  }
}

/**
 * Reads every page. Takes about a second for each few hundred megabytes.
 *
 * @throws DamagedDatabase naming the first fault.
 */
export function checkPages(database: DatabaseSync): void {
  const fault = String(database.prepare('pragma quick_check(1)').get()?.['quick_check'] ?? 'no answer')
  if (fault !== 'ok') throw new DamagedDatabase(database.location() ?? 'the database', fault)
}

/** Runs `work` as one transaction: all of it is stored, or nothing is. */
export function atomically<Result>(database: DatabaseSync, work: () => Result): Result {
  const {begin, commit} = bracketsOf(database)
  begin.run()
  try {
    const result = work()
    commit.run()
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}

interface Brackets {
  readonly begin: StatementSync
  readonly commit: StatementSync
}

const brackets = new WeakMap<DatabaseSync, Brackets>()

/** The statements around a transaction, compiled once. */
function bracketsOf(database: DatabaseSync): Brackets {
  const known = brackets.get(database)
  if (known !== undefined) return known
  const made = {begin: database.prepare('begin immediate'), commit: database.prepare('commit')}
  brackets.set(database, made)
  return made
}

function makeFolder(dataFolder: string): void {
  try {
    mkdirSync(dataFolder, {recursive: true, mode: 0o700})
  } catch (error) {
    throw new FolderNotWritable(dataFolder, error)
  }
}

/** A whole database appears under its name at once, so that an empty file can only be a damaged one. */
function createFile(file: string): void {
  const fresh = `${file}.${process.pid}-${Date.now()}`
  prepare(new DatabaseSync(fresh), fresh).close()
  try {
    linkSync(fresh, file)
    rmSync(fresh)
  } catch {
    // Another lake was faster, or the file system has no links.
    if (existsSync(file)) rmSync(fresh)
    else renameSync(fresh, file)
  }
}

/** SQLite notices a missing end only when it reads there. With nothing left in the log, the header tells the length. */
function checkLength(database: DatabaseSync, file: string): void {
  const {log, checkpointed} = database.prepare('pragma wal_checkpoint(passive)').get() ?? {}
  if (log !== checkpointed) return
  const pages = Number(database.prepare('pragma page_count').get()?.['page_count'])
  const pageSize = Number(database.prepare('pragma page_size').get()?.['page_size'])
  const missing = pages * pageSize - statSync(file).size
  if (missing > 0) throw new DamagedDatabase(file, `${missing} bytes are missing at its end`)
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

/** The error of opening with what to do; any other as it is. Codes: 8 read-only, 14 cannot open, 11 corrupt, 26 no database. */
export function explainOpening(error: unknown, dataFolder: string): unknown {
  const code = sqliteCode(error)
  if (code === 8 || code === 14) return new FolderNotWritable(dataFolder, error)
  if (code === 11 || code === 26) return new DamagedDatabase(join(dataFolder, 'lake.sqlite'), error)
  return error
}
