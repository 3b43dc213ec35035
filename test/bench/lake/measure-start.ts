import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {isObject} from '../../../lake/document.ts'
import {table} from '../../../scripts/table.ts'
import {middle} from '../compare.ts'
import {cell, type Figures} from '../figures.ts'
import {judgedSize, type Libraries, type StoredLibrary} from './libraries.ts'
import {benchQueries} from './queries.ts'

const run = promisify(execFile)
const starts = 3

/** Opens a stored library in processes of their own: how long until it answers, and how much memory it takes. */
export async function measureStart(libraries: Libraries, size: number, figures: Figures): Promise<string> {
  const library = libraries.get(size)
  const lettered = Object.keys(benchQueries).filter((name) => !name.startsWith('scan '))
  const begun: Start[] = []
  while (begun.length < starts) begun.push(await start(library, []))
  const withoutBody = await start(
    library,
    lettered.filter((name) => !name.startsWith('k ')),
  )
  const withBody = await start(library, lettered)
  const opened = library.bytes / 1e6 / middle(begun.map((each) => each.opened))
  const answered = library.bytes / 1e6 / middle(begun.map((each) => each.answered))
  const parts = ({resident}: Start) => resident / library.bytes
  if (size === judgedSize) {
    figures.set('start, MB of JSON/s', answered)
    figures.set('memory without words of bodies, JSON', parts(withoutBody))
    figures.set('memory with words of bodies, JSON', parts(withBody))
  }
  const rows = [
    ['MB of JSON/s until the documents are read', cell(opened)],
    ['MB of JSON/s until the first answer', cell(answered)],
    ['resident memory / JSON after the first answer', cell(parts(begun[0] ?? withBody))],
    ['resident memory / JSON after queries a to l without k', cell(parts(withoutBody))],
    ['resident memory / JSON after queries a to l', cell(parts(withBody))],
  ]
  const title = `Start and memory, ${size} documents, ${(library.bytes / 1e6).toFixed(1)} MB of JSON`
  return `${title}\n\n${table(['of a process', 'ratio'], rows)}\n`
}

/** Seconds of the processor, and the most bytes that were resident. */
interface Start {
  readonly opened: number
  readonly answered: number
  readonly resident: number
}

async function start({folder}: StoredLibrary, queries: readonly string[]): Promise<Start> {
  const script = join(import.meta.dirname, 'start-process.ts')
  const {stdout} = await run(process.execPath, [script, folder, ...queries])
  const told: unknown = JSON.parse(stdout)
  const read = (name: string) => (isObject(told) ? Number(told[name]) : Number.NaN)
  return {opened: read('opened'), answered: read('answered'), resident: read('resident')}
}
