import {mkdirSync, rmSync} from 'node:fs'
import {createDirectory, lowConfidence, type PlanOptions} from '../pipeline/pipeline.ts'
import type {Connection} from './connect.ts'
import {datasetOf, emptyDataset, type PlannedDataset, planOver} from './import/dataset.ts'
import {openLedger} from './import/ledger.ts'
import type {ImportOutcome, Listener} from './import/outcome.ts'

import {noOwners, readOwners} from './import/owners.ts'
import type {PlannedBatch} from './import/plan-batch.ts'
import {readArticles} from './import/read-articles.ts'
import {createRunId, readRun, type Run, runFolder, saveRun} from './import/run-folder.ts'
import {settlePending} from './import/settle.ts'
import {findFiles, openFiles} from './import/source-list.ts'
import {createSpool, openSpool, type Spool, spoolFile} from './import/spool.ts'
import {planning, sending, writeArticles, type Writing} from './import/write-articles.ts'
import {createProgress} from './progress.ts'
import {readNames} from './stored.ts'

export interface ImportRun {
  readonly paths: readonly string[]
  readonly options: PlanOptions
  readonly listener?: Listener
}

/** An import that writes: where to, and the data folder in which its run is kept. */
export interface WritingRun extends ImportRun {
  readonly connection: Connection
  readonly data: string
}

/**
 * Reads sources, plans against the dataset and writes. All of the sources are read before the first write; what is
 * written is in the ledger of the run, which can be undone.
 */
export async function runImport({
  paths,
  options,
  connection,
  data,
  listener = {},
}: WritingRun): Promise<ImportOutcome> {
  const run: Run = {
    id: createRunId(new Date(options.importedAt)),
    state: 'reading',
    startedAt: options.importedAt,
    paths,
    publish: options.publish,
    importer: options.importer,
    where: connection.where,
    dataset: datasetName(connection),
  }
  return carryOut(run, connection, data, listener)
}

/**
 * Goes on with a run that was broken off: with its first article, or with the batch that was being written.
 *
 * @throws Error where the run is done, or wrote to another dataset.
 */
export async function resumeImport(
  id: string,
  {connection, data, listener = {}}: Omit<WritingRun, 'paths' | 'options'>,
): Promise<ImportOutcome> {
  const run = readRun(data, id)
  if (run.state !== 'reading' && run.state !== 'writing')
    throw new Error(`run ${id} is ${run.state}: there is nothing to go on with`)
  if (run.dataset !== datasetName(connection))
    throw new Error(`run ${id} wrote to ${run.where}, and this is ${connection.where}`)
  return carryOut(run, connection, data, listener)
}

async function carryOut(
  run: Run,
  connection: Connection,
  data: string,
  listener: Listener,
): Promise<ImportOutcome> {
  mkdirSync(runFolder(data, run.id), {recursive: true})
  saveRun(data, run)
  const file = spoolFile(data, run.id)
  const spool = run.state === 'reading' ? createSpool(file) : openSpool(file)
  try {
    if (run.state === 'reading') {
      await fillSpool(spool, run.paths, connection, data)
      saveRun(data, {...run, state: 'writing'})
    }
    return await writeRun(run, spool, connection, data, listener)
  } finally {
    spool.close()
  }
}

async function writeRun(
  run: Run,
  spool: Spool,
  {client}: Connection,
  data: string,
  listener: Listener,
): Promise<ImportOutcome> {
  const ledger = openLedger(data, run.id)
  try {
    const {transactions, batches} = await settlePending(client, data, run.id, ledger)
    const writing = sending(client, ledger, {run: run.id, first: transactions.length + 1, written: batches})
    const outcome = await writeAll(spool, writing, optionsOf(run), listener)
    const count = transactions.filter(({state}) => state === 'written').length + writing.count()
    if (count === 0) rmSync(runFolder(data, run.id), {recursive: true, force: true})
    else endRun(run, outcome, data)
    return {...outcome, transactions: count, ...(count > 0 && {run: run.id})}
  } finally {
    ledger.close()
  }
}

function endRun(run: Run, {articles, written}: ImportOutcome, data: string): void {
  saveRun(data, {...run, state: 'done', endedAt: new Date().toISOString(), counts: {articles, written}})
  rmSync(spoolFile(data, run.id), {force: true})
}

/** An import that writes nothing: planned against a dataset, or against a new one where there is no connection. */
export interface PlanningRun extends ImportRun {
  readonly connection?: Connection
  /** Takes each batch as it is planned. */
  readonly keep?: (planned: PlannedBatch) => void
  /** Opens the ids of the planned transactions. */
  readonly run?: string
}

/** Reads sources and plans, with what would be written laid over the dataset for the plan that follows. */
export async function planRun({
  paths,
  options,
  connection,
  keep,
  run = createRunId(new Date(options.importedAt)),
  listener = {},
}: PlanningRun): Promise<{outcome: ImportOutcome; planned: PlannedDataset}> {
  const spool = createSpool()
  try {
    await fillSpool(spool, paths, connection)
    const planned = planOver(connection ? datasetOf(connection.client) : emptyDataset)
    return {outcome: await writeAll(spool, planning(planned, run, keep), options, listener), planned}
  } finally {
    spool.close()
  }
}

async function fillSpool(
  spool: Spool,
  paths: readonly string[],
  connection: Connection | undefined,
  data?: string,
): Promise<void> {
  const found = await findFiles(paths, data)
  for (const failed of found.failed) spool.refuse('failed', failed)
  const known = {
    directory: createDirectory(connection ? await readNames(connection.client) : []),
    owners: connection ? await readOwners(connection.client) : noOwners,
  }
  const files = openFiles(found.files, (failed) => spool.refuse('failed', failed))
  await readArticles(files, spool, known, createProgress('reading'))
}

async function writeAll(
  spool: Spool,
  writing: Writing,
  options: PlanOptions,
  listener: Listener,
): Promise<ImportOutcome> {
  const noted: ImportOutcome['noted'][number][] = []
  let unsure = 0
  const {changes, seen} = await writeArticles(spool, writing, options, {
    ...listener,
    article(article) {
      noted.push(...article.problems.map((problem) => ({name: article.name, problem})))
      unsure += Object.values(article.confidence).filter((confidence) => confidence < lowConfidence).length
      listener.article?.(article)
    },
  })
  return {
    articles: spool.count(),
    failed: spool.refused('failed'),
    leftOut: spool.refused('left-out'),
    changes,
    ...seen,
    noted,
    lowConfidence: unsure,
    transactions: 0,
  }
}

const optionsOf = ({publish, importer, startedAt}: Run): PlanOptions => ({
  publish,
  importer,
  importedAt: startedAt,
})

const datasetName = ({client}: Connection): string => {
  const {projectId, dataset} = client.config()
  return `${projectId ?? ''}/${dataset ?? ''}`
}
