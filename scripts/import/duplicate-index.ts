import type {DatabaseSync} from 'node:sqlite'
import {
  type Named,
  SKETCH_SIZE,
  sharedTypes,
  similarNames,
  similarTexts,
  type SourceDocuments,
  textSketch,
} from '../../pipeline/pipeline.ts'
import {giveBackMemory, keepMemoryLow} from './low-memory.ts'

/** Two documents that may be the same. None is ever merged by an import. */
export interface Duplicate {
  /** `name`: named in nearly the same words; `text`: pages that share most of their text. */
  readonly by: 'name' | 'text'
  readonly type: string
  readonly one: {readonly id: string; readonly name: string}
  readonly other: {readonly id: string; readonly name: string}
  /** From 0 to 1, two decimals. */
  readonly likeness: number
}

export interface Duplicates {
  readonly found: readonly Duplicate[]
  /** What was not looked at, in sentences. */
  readonly remarks: readonly string[]
}

/** Names and texts of an import and names of the dataset, on disk, in the file of the spool. */
export interface DuplicateIndex {
  /** Takes an article of the import. */
  take(documents: SourceDocuments): void
  /** Takes names that the dataset has. */
  takeNames(names: Iterable<Named>): void
  /** Pairs of which at least one document is of the import, the names first. */
  find(): Duplicates
}

/** What is compared in memory, names of each type: either takes less than 100 MB. */
const MOST_NAMES = 25_000
const MOST_TEXTS = 100_000
/** Pairs that are told. */
const MOST_FOUND = 10_000

export function openDuplicateIndex(database: DatabaseSync): DuplicateIndex {
  database.exec(schema)
  const addName = database.prepare(
    'insert into name values (?, ?, ?, ?) on conflict (id) do update set imported = max(imported, excluded.imported)',
  )
  const names = database.prepare(
    'select id, type, name, imported from name where type = ? order by id limit ?',
  )
  const countNames = database.prepare('select count(*) as total from name where type = ?')
  const addSketch = database.prepare('insert or ignore into sketch values (?, ?, ?, ?)')
  const sketches = database.prepare('select id, type, name, data from sketch order by id limit ?')
  const countSketches = database.prepare('select count(*) as total from sketch')

  return {
    take({page, shared, parts = [], source}) {
      for (const {_id, _type, name} of [page, ...parts, ...shared]) {
        if (typeof name === 'string' && named.has(_type)) addName.run(_id, _type, name, 1)
      }
      const sketch = textSketch(textOf(source['blocks']))
      if (sketch !== undefined)
        addSketch.run(
          page._id,
          page._type,
          stringIn(page, 'title') ?? page._id,
          new Uint8Array(sketch.buffer),
        )
    },
    takeNames(known) {
      for (const {id, type, name} of known) addName.run(id, type, name, 0)
    },
    find() {
      giveBackMemory(articles())
      const found = [...[...named].flatMap(namesAlike), ...textsAlike()]
      const cut =
        found.length > MOST_FOUND ? [`${found.length - MOST_FOUND} further pairs are not listed`] : []
      const counts = [
        ...[...named].map((type) =>
          tooMany(Number(countNames.get(type)?.['total']), MOST_NAMES, `names of type ${type}`),
        ),
        tooMany(articles(), MOST_TEXTS, 'articles'),
      ]
      return {found: found.slice(0, MOST_FOUND), remarks: [...counts.flat(), ...cut]}
    },
  }

  function articles(): number {
    return Number(countSketches.get()?.['total'])
  }

  function namesAlike(type: string): Duplicate[] {
    keepMemoryLow()
    const imported = new Set<string>()
    const all = names.all(type, MOST_NAMES).map((row): Named => {
      const id = String(row['id'])
      if (row['imported'] === 1) imported.add(id)
      return {id, type, name: String(row['name'])}
    })
    return similarNames(all, (id) => imported.has(id)).map(({one, other, likeness}) => ({
      by: 'name',
      type: one.type,
      one: {id: one.id, name: one.name},
      other: {id: other.id, name: other.name},
      likeness: rounded(likeness),
    }))
  }

  function textsAlike(): Duplicate[] {
    giveBackMemory(articles())
    const pages: Named[] = []
    const all = new Uint32Array(Math.min(MOST_TEXTS, articles()) * SKETCH_SIZE)
    for (const {id, type, name, data} of sketches.iterate(MOST_TEXTS)) {
      if (!(data instanceof Uint8Array)) continue
      all.set(new Uint32Array(data.slice().buffer), pages.length * SKETCH_SIZE)
      pages.push({id: String(id), type: String(type), name: String(name)})
    }
    return similarTexts(all).flatMap(({one, other, likeness}): Duplicate[] => {
      const [first, second] = [pages[one], pages[other]]
      if (first === undefined || second === undefined) return []
      const sides = {one: {id: first.id, name: first.name}, other: {id: second.id, name: second.name}}
      return [{by: 'text', type: second.type, ...sides, likeness: rounded(likeness)}]
    })
  }
}

const schema = `
  create table if not exists name (
    id text primary key, type text not null, name text not null, imported integer not null
  ) without rowid;
  create table if not exists sketch (
    id text primary key, type text not null, name text not null, data blob not null
  ) without rowid;`

const named: ReadonlySet<string> = new Set<string>([...sharedTypes, 'condition'])

const textOf = (blocks: unknown): string =>
  Array.isArray(blocks) ? blocks.map((block: unknown) => stringIn(block, 'text') ?? '').join('\n') : ''

function stringIn(value: unknown, field: string): string | undefined {
  const fields = new Map<string, unknown>(
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  )
  const found = fields.get(field)
  return typeof found === 'string' ? found : undefined
}

const tooMany = (total: number, most: number, what: string): string[] =>
  total > most ? [`of ${total} ${what}, the first ${most} by id were looked through`] : []

const rounded = (share: number): number => Math.round(share * 100) / 100
