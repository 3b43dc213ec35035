import {closeSync, createReadStream, fsyncSync, openSync, renameSync, rmSync, writeSync} from 'node:fs'
import {createInterface} from 'node:readline'
import type {Change, PlanOptions} from '../../pipeline/pipeline.ts'
import type {PlannedAsset} from '../assets/planned-asset.ts'
import type {PlannedBatch, PlannedTransaction} from './plan-batch.ts'

/** Of the file's form. */
const VERSION = 2

/** What a plan was made for. */
export interface PlanHeader {
  readonly articularPlan: typeof VERSION
  /** Id of the run that carries it out; opens the ids of its transactions. */
  readonly run: string
  readonly createdAt: string
  readonly importer: string
  readonly publish: boolean
  readonly paths: readonly string[]
  readonly dataset: string
  readonly where: string
}

type PlannedChange = Omit<Change, 'mutations'>

/** A line of a plan: pictures first; each batch opens with its changes and ends with its transactions. */
export type PlanLine =
  | PlanHeader
  | {readonly picture: PlannedAsset}
  | {readonly change: PlannedChange}
  | {readonly transaction: PlannedTransaction; readonly batch: number}
  | {readonly end: {readonly pictures: number; readonly changes: number; readonly transactions: number}}

export interface PlanWriter {
  readonly addPictures: (pictures: readonly PlannedAsset[]) => void
  readonly add: (batch: PlannedBatch) => void
  /** Makes the file whole under its name. */
  finish(): void
  /** Leaves no file. */
  discard(): void
}

/** Writes a plan as newline-delimited JSON; the file appears when it is whole. */
export function createPlanFile(file: string, header: PlanHeader): PlanWriter {
  const unfinished = `${file}.unfinished`
  const descriptor = openSync(unfinished, 'w')
  const counts = {pictures: 0, changes: 0, transactions: 0}
  let batch = 0
  const write = (line: PlanLine): void => void writeSync(descriptor, `${JSON.stringify(line)}\n`)
  write(header)
  return {
    addPictures(pictures) {
      for (const picture of pictures) write({picture})
      counts.pictures += pictures.length
    },
    add({changes, transactions}) {
      for (const {mutations: _, ...change} of changes) write({change})
      for (const transaction of transactions) write({transaction, batch})
      counts.changes += changes.length
      counts.transactions += transactions.length
      batch += 1
    },
    finish() {
      write({end: counts})
      fsyncSync(descriptor)
      closeSync(descriptor)
      renameSync(unfinished, file)
    },
    discard() {
      closeSync(descriptor)
      rmSync(unfinished)
    },
  }
}

/** Reads a plan line by line. @throws Error where the file is no plan, or a broken one. */
export async function* readPlan(file: string): AsyncGenerator<PlanLine> {
  const counts = {pictures: 0, changes: 0, transactions: 0}
  let number = 0
  let ended = false
  for await (const text of createInterface({input: createReadStream(file), crlfDelay: Infinity})) {
    number += 1
    const line = parseLine(text, file, number)
    if ('picture' in line) counts.pictures += 1
    if ('change' in line) counts.changes += 1
    if ('transaction' in line) counts.transactions += 1
    if ('end' in line) ended = JSON.stringify(line.end) === JSON.stringify(counts)
    yield line
  }
  if (!ended)
    throw new Error(`${file} is not whole: its last line should count what it holds; make the plan again`)
}

function parseLine(text: string, file: string, number: number): PlanLine {
  try {
    const line: unknown = JSON.parse(text)
    if (number === 1 && isHeader(line)) return line
    if (number > 1 && isLine(line)) return line
  } catch {
    // Told below, as for JSON that is no plan.
  }
  throw new Error(
    `${file}:${number} is no line of a plan of this version; make one with npm run import -- … --plan FILE`,
  )
}

const isHeader = (line: unknown): line is PlanHeader =>
  isObject(line) &&
  line['articularPlan'] === VERSION &&
  typeof line['run'] === 'string' &&
  typeof line['dataset'] === 'string'

/** Only the shape of the line: a plan is written by this module, and its transactions are checked by the dataset. */
const isLine = (line: unknown): line is PlanLine =>
  isObject(line) &&
  [line['picture'], line['change'], line['transaction'], line['end']].filter(isObject).length === 1

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

export const headerOf = (
  run: string,
  {importedAt, importer, publish}: PlanOptions,
  {paths, dataset, where}: Pick<PlanHeader, 'paths' | 'dataset' | 'where'>,
): PlanHeader => ({
  articularPlan: VERSION,
  run,
  createdAt: importedAt,
  importer,
  publish,
  paths,
  dataset,
  where,
})
