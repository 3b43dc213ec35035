import {table} from '../../../scripts/table.ts'
import {compare, type Work} from '../compare.ts'
import {cell, type Figures} from '../figures.ts'
import {prepareQuestions, type Asked} from './ask.ts'
import {createFloors} from './floors.ts'
import {judgedSize, openLibrary, smallSize, type Libraries} from './libraries.ts'
import {benchQueries} from './queries.ts'

/** Above this many documents groq-js needs hours for the query. */
const endless = new Map([['d reverse references', 1000]])

const header = [
  'query',
  'bytes',
  'lake ms',
  'floor ms',
  '× floor',
  'groq ms',
  'groq ×',
  'plain ms',
  'plain ×',
  'growth',
]

/**
 * Times the queries over a library of one size, and those over the smallest in the same minutes for the growth.
 *
 * @param onQuery Told the name of each query before it is measured.
 */
export async function measureQueries(
  libraries: Libraries,
  size: number,
  figures: Figures,
  onQuery: (name: string) => void,
): Promise<string> {
  const library = libraries.get(size)
  const small = openLibrary(libraries.get(smallSize))
  const large = size === smallSize ? small : openLibrary(library)
  const [asked, base] = [prepareQuestions(large.dataset), prepareQuestions(small.dataset)]
  const floors = createFloors(asked.published.documents, asked.drafts.documents, asked.params)
  const rows: (string | number)[][] = []
  for (const name of Object.keys(benchQueries)) {
    onQuery(name)
    const row = await measure(name, size, asked, base, floors.get(name))
    record(name, size, row, figures)
    rows.push(cellsOf(name, row))
  }
  for (const {store} of new Set([small, large])) store.close()
  const megabytes = (library.bytes / 1e6).toFixed(1)
  return `Queries over ${size} documents, ${megabytes} MB of JSON\n\n${table(header, rows)}\n`
}

type Variant = 'lake' | 'base' | 'floor' | 'groq' | 'plain'

interface Row {
  /** Of the answer. */
  readonly bytes: number
  /** Milliseconds; `base` is the lake over the smallest library. */
  readonly times: ReadonlyMap<Variant, number>
}

async function measure(
  name: string,
  size: number,
  asked: Asked,
  base: Asked,
  floor: (() => unknown) | undefined,
): Promise<Row> {
  const works = new Map<Variant, Work>([['lake', () => asked.lake(name)]])
  works.set('base', () => base.lake(name))
  if (floor !== undefined) works.set('floor', () => JSON.stringify(floor()))
  if (size <= (endless.get(name) ?? Infinity)) {
    works.set('groq', () => asked.groq(name))
    works.set('plain', async () => asked.plain(name))
  }
  const answer = asked.lake(name)
  const times = await compare(works, (variant, result) => {
    if (variant === 'base' || result === answer) return
    throw new Error(`${name} over ${size} documents: ${variant} answers something else than the lake`)
  })
  return {bytes: Buffer.byteLength(answer), times}
}

/** Each as times that the first takes longer than the second. */
const ratios = {
  floor: ['lake', 'floor'],
  groq: ['groq', 'lake'],
  plain: ['plain', 'lake'],
  growth: ['lake', 'base'],
} as const

function ratio({times}: Row, name: keyof typeof ratios): number | undefined {
  const [longer, shorter] = ratios[name]
  const [dividend, divisor] = [times.get(longer), times.get(shorter)]
  return dividend === undefined || divisor === undefined ? undefined : dividend / divisor
}

function record(name: string, size: number, row: Row, figures: Figures): void {
  const isLargest = size === (endless.get(name) ?? judgedSize)
  for (const kind of ['groq', 'plain'] as const) {
    const value = ratio(row, kind)
    if (isLargest && value !== undefined) figures.set(`${name}, ${kind}`, value)
  }
  if (size !== judgedSize) return
  for (const kind of ['floor', 'growth'] as const) {
    const value = ratio(row, kind)
    if (value !== undefined) figures.set(`${name}, ${kind}`, value)
  }
  figures.set(`${name}, ms`, row.times.get('lake') ?? Number.NaN)
}

function cellsOf(name: string, row: Row): (string | number)[] {
  const {bytes, times} = row
  const measured = [
    times.get('lake'),
    times.get('floor'),
    ratio(row, 'floor'),
    times.get('groq'),
    ratio(row, 'groq'),
    times.get('plain'),
    ratio(row, 'plain'),
    ratio(row, 'growth'),
  ]
  return [name, bytes, ...measured.map(cell)]
}
