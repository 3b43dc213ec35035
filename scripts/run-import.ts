import {mkdirSync, rmSync} from 'node:fs'
import {lowConfidence, type PlanOptions} from '../pipeline/pipeline.ts'
import type {AssetLimits} from './assets/limits.ts'
import {comingAsset, type PlannedAsset} from './assets/planned-asset.ts'
import {type Connection, datasetName} from './connect.ts'
import {defaultData} from './defaults.ts'
import {datasetOf, emptyDataset, type PlannedDataset, planOver} from './import/dataset.ts'
import {fillSpool} from './import/fill-spool.ts'
import {type Ledger, openLedger} from './import/ledger.ts'
import type {ImportOutcome, Listener} from './import/outcome.ts'
import type {PlannedBatch} from './import/plan-batch.ts'
import {giveBackMemory} from './import/low-memory.ts'
import {createRunId, readRun, type Run, runFolder, saveRun} from './import/run-folder.ts'
import {settlePending} from './import/settle.ts'
import {createSpool, openSpool, type Spool, spoolFile} from './import/spool.ts'
import {planning, sending, writeArticles, type Writing} from './import/write-articles.ts'
import type {ValidationLimits} from './validate/limits.ts'
import {type Validated, validateSpool} from './validate/validate-spool.ts'

export interface ImportRun {
  readonly paths: readonly string[]
  readonly options: PlanOptions
  readonly listener?: Listener
  /** Words that an article may lose; 0 unless given. */
  readonly maxLoss?: number
  /** Name of the kind of source that is asked for; all unless given. */
  readonly kind?: string | undefined
  readonly validation?: Partial<ValidationLimits>
}

/** Where an import writes, and the data folder in which its run is kept. */
export interface Place {
  readonly connection: Connection
  readonly data: string
  readonly listener?: Listener
  readonly assetLimits?: Partial<AssetLimits>
  readonly validation?: Partial<ValidationLimits>
}

/** An import that writes. */
export interface WritingRun extends ImportRun, Place {
  /** Leaves pictures and files where they are. */
  readonly withoutAssets?: boolean
}

/**
 * Reads sources, plans against the dataset and writes. All of the sources are read before the first write; what is
 * written is in the ledger of the run, which can be undone.
 */
export async function runImport({
  paths,
  options,
  withoutAssets = false,
  maxLoss = 0,
  kind,
  ...place
}: WritingRun): Promise<ImportOutcome> {
  const run = newRun(paths, options, place.connection)
  return carryOut({...run, maxLoss, kind, withoutAssets}, place)
}

/** A run that has not read anything yet. */
export const newRun = (paths: readonly string[], options: PlanOptions, connection: Connection): Run => ({
  id: createRunId(new Date(options.importedAt)),
  state: 'reading',
  startedAt: options.importedAt,
  paths,
  publish: options.publish,
  importer: options.importer,
  where: connection.where,
  dataset: datasetName(connection.client),
})

/**
 * Goes on with a run that was broken off: with its first article, or with the batch that was being written.
 *
 * @throws Error where the run is done, or wrote to another dataset.
 */
export async function resumeImport(id: string, place: Place): Promise<ImportOutcome> {
  const run = readRun(place.data, id)
  if (run.state !== 'reading' && run.state !== 'writing')
    throw new Error(`run ${id} is ${run.state}: there is nothing to go on with`)
  if (run.plan !== undefined)
    throw new Error(`run ${id} carries out a plan: npm run apply -- ${run.plan} goes on with it`)
  checkDataset(run, place.connection)
  return carryOut(run, place)
}

/** @throws Error where a run wrote to another dataset. */
export function checkDataset(run: Run, connection: Connection): void {
  if (run.dataset !== datasetName(connection.client))
    throw new Error(`run ${run.id} wrote to ${run.where}, and this is ${connection.where}`)
}

async function carryOut(run: Run, place: Place): Promise<ImportOutcome> {
  const {data, connection} = place
  mkdirSync(runFolder(data, run.id), {recursive: true})
  saveRun(data, run)
  const file = spoolFile(data, run.id)
  const spool = run.state === 'reading' ? createSpool(file) : openSpool(file)
  const ledger = openLedger(data, run.id)
  let validated: Validated | undefined
  try {
    if (run.state === 'reading') {
      const onUpload = (id: string): void => ledger.append({uploaded: id})
      const how = run.withoutAssets === true ? ('look' as const) : ('upload' as const)
      const assets = {data, how, limits: place.assetLimits ?? {}, onUpload}
      const {paths, maxLoss, kind} = run
      await fillSpool(spool, {paths, connection, assets, maxLoss, kind})
      giveBackMemory(spool.count())
      validated = await validateSpool(spool, connection, run.importer, place.validation)
      saveRun(data, {...run, state: 'writing'})
    }
    const outcome = await writeRun(run, spool, ledger, place)
    return {...outcome, ...(validated && {validated})}
  } finally {
    ledger.close()
    spool.close()
  }
}

/** Writes the articles of a spool as a run, from where it was. */
export async function writeRun(
  run: Run,
  spool: Spool,
  ledger: Ledger,
  {connection: {client}, data, listener = {}}: Place,
): Promise<ImportOutcome> {
  const {sent, written, batches} = await settlePending(client, data, run.id, ledger)
  giveBackMemory(spool.count())
  const writing = sending(client, ledger, {run: run.id, first: sent + 1, written: batches})
  const outcome = await writeAll(spool, writing, optionsOf(run), listener)
  const count = written + writing.count()
  endRun(run, outcome, count, data)
  return {...outcome, transactions: count, ...(count > 0 && {run: run.id})}
}

/** A run that wrote nothing leaves no trace; one with broken pictures keeps its articles for another try. */
function endRun(
  run: Run,
  {articles, written, broken}: ImportOutcome,
  transactions: number,
  data: string,
): void {
  if (transactions === 0 && broken.length === 0) {
    rmSync(runFolder(data, run.id), {recursive: true, force: true})
    return
  }
  const counts = {articles, written, brokenAssets: broken.length}
  saveRun(data, {...run, state: 'done', endedAt: new Date().toISOString(), counts})
  if (broken.length === 0) rmSync(spoolFile(data, run.id), {force: true})
}

/** An import that writes nothing: planned against a dataset, or against a new one where there is no connection. */
export interface PlanningRun extends ImportRun {
  readonly connection?: Connection
  readonly data?: string
  /** Takes each batch as it is planned. */
  readonly keep?: (planned: PlannedBatch) => void
  /** Takes what has to be uploaded before the first batch; without it no picture is fetched. */
  readonly keepPictures?: (planned: readonly PlannedAsset[]) => void
  readonly assetLimits?: Partial<AssetLimits>
  /** Opens the ids of the planned transactions. */
  readonly run?: string
}

/** Reads sources and plans, with what would be written laid over the dataset for the plan that follows. */
export async function planRun({
  paths,
  options,
  connection,
  data = defaultData,
  maxLoss = 0,
  kind,
  keep,
  keepPictures,
  assetLimits = {},
  run = createRunId(new Date(options.importedAt)),
  listener = {},
  validation,
}: PlanningRun): Promise<{outcome: ImportOutcome; planned: PlannedDataset}> {
  const spool = createSpool()
  try {
    const how = keepPictures ? 'plan' : 'look'
    const pictures = await fillSpool(spool, {
      paths,
      connection,
      assets: {data, how, limits: assetLimits},
      maxLoss,
      kind,
    })
    const coming = pictures.map(({id}) => id)
    const validated = await validateSpool(spool, connection, options.importer, {...validation, coming})
    keepPictures?.(pictures)
    const planned = planOver(connection ? datasetOf(connection.client) : emptyDataset)
    // Documents refer to them as to what is stored, since they are uploaded first.
    planned.put(coming.map((id) => ({...comingAsset(id), _rev: run})))
    const outcome = await writeAll(spool, planning(planned, run, keep), options, listener)
    return {outcome: {...outcome, validated}, planned}
  } finally {
    spool.close()
  }
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
    broken: spool.assets.broken(),
    changes,
    ...seen,
    noted,
    lowConfidence: unsure,
    duplicates: spool.duplicates.find(),
    transactions: 0,
  }
}

const optionsOf = ({publish, importer, startedAt}: Run): PlanOptions => ({
  publish,
  importer,
  importedAt: startedAt,
})
