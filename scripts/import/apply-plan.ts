import {existsSync, mkdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {PlannedAsset} from '../assets/planned-asset.ts'
import {type Connection, datasetName} from '../connect.ts'
import {counted} from '../counted.ts'
import {createProgress} from '../progress.ts'
import {readStored} from '../stored.ts'
import {type Ledger, openLedger, readLedger} from './ledger.ts'
import type {PlannedTransaction} from './plan-batch.ts'
import {type PlanHeader, type PlanLine, readPlan} from './plan-file.ts'
import {readRun, type Run, runFolder, saveRun} from './run-folder.ts'
import {settlePending} from './settle.ts'
import {uploadPlanned} from './upload-planned.ts'
import {writeTransactions} from './write-batch.ts'

/** The dataset is not as a plan has seen it: a sentence for each document that differs. */
export class MovedOn extends Error {
  override name = 'MovedOn'
  readonly changes: readonly string[]

  constructor(changes: readonly string[]) {
    super(
      `the dataset has moved on since the plan was made, in ${counted(changes.length, 'document')}; nothing was written, make the plan again`,
    )
    this.changes = changes
  }
}

/**
 * Does exactly what a plan says, as a run that can be undone. A plan that was broken off goes on where it was.
 *
 * @returns The run, and how many transactions were sent.
 * @throws MovedOn where the dataset is not as the plan has seen it.
 */
export async function applyPlan(
  file: string,
  {client, where}: Connection,
  data: string,
): Promise<{readonly run: string; readonly transactions: number}> {
  const header = await headerOf(file)
  if (header.dataset !== datasetName(client))
    throw new Error(`the plan was made for ${header.where}, and this is ${where}`)
  const isBegun = existsSync(join(runFolder(data, header.run), 'run.json'))
  const run = isBegun ? readRun(data, header.run) : runOf(header, resolve(file))
  if (run.state !== 'writing')
    throw new Error(`the plan was carried out before: run ${run.id} is ${run.state}`)
  await checkRevisions(file, client, header)
  mkdirSync(runFolder(data, run.id), {recursive: true})
  saveRun(data, run)
  const ledger = openLedger(data, run.id)
  try {
    await uploadPlanned(await picturesOf(file), client, data, (id) => ledger.append({uploaded: id}))
    await settlePending(client, data, run.id, ledger)
    const {transactions} = readLedger(data, run.id)
    const written = new Set(transactions.flatMap(({id, state}) => (state === 'written' ? [id] : [])))
    const count = await sendAll(file, client, ledger, written)
    const counts = {transactions: count, written: await writtenBy(file)}
    saveRun(data, {...run, state: 'done', endedAt: new Date().toISOString(), counts})
    return {run: run.id, transactions: count}
  } finally {
    ledger.close()
  }
}

const runOf = (
  {run, createdAt, paths, publish, importer, where, dataset}: PlanHeader,
  plan: string,
): Run => ({
  id: run,
  state: 'writing',
  startedAt: createdAt,
  paths,
  publish,
  plan,
  importer,
  where,
  dataset,
})

async function headerOf(file: string): Promise<PlanHeader> {
  for await (const line of readPlan(file)) if ('articularPlan' in line) return line
  throw new Error(`${file} is empty; make the plan again`)
}

/** What the plan brings, which stands before all else in it. */
async function picturesOf(file: string): Promise<PlannedAsset[]> {
  const pictures: PlannedAsset[] = []
  for await (const line of readPlan(file)) if ('picture' in line) pictures.push(line.picture)
  return pictures
}

/** Documents that the plan writes. */
async function writtenBy(file: string): Promise<number> {
  const ids = new Set<string>()
  for await (const line of readPlan(file))
    if ('transaction' in line) for (const {id} of line.transaction.documents) ids.add(id)
  return ids.size
}

/** Documents a look. */
const CHUNK = 200

/** Reads the plan to its end, and compares every revision that it has seen with what is stored now. */
async function checkRevisions(file: string, client: Connection['client'], {run}: PlanHeader): Promise<void> {
  const differing: string[] = []
  const own = (revision: string | undefined): boolean => revision?.startsWith(`${run}-`) ?? false
  const check = async (lines: readonly Extract<PlanLine, {change: unknown}>[]): Promise<void> => {
    const seen = lines
      .map(({change}) => change)
      .filter(({action, revision}) => action !== 'skip' && !own(revision))
    const stored = await readStored(
      client,
      seen.map(({id}) => id),
    )
    for (const {id, target, revision} of seen) {
      const {draft, published} = stored.get(id) ?? {}
      const found = (revision === undefined ? stored.get(id)?.[target] : (draft ?? published))?._rev
      if (found !== revision && !own(found)) differing.push(sentence(id, target, revision, found))
    }
  }
  let chunk: Extract<PlanLine, {change: unknown}>[] = []
  for await (const line of readPlan(file)) {
    if ('change' in line) chunk.push(line)
    if (chunk.length < CHUNK) continue
    await check(chunk)
    chunk = []
  }
  await check(chunk)
  if (differing.length > 0) throw new MovedOn(differing)
}

function sentence(id: string, target: string, seen: string | undefined, found: string | undefined): string {
  const version = `${id} (${target})`
  if (seen === undefined) return `${version} did not exist and does now`
  return found === undefined ? `${version} is gone` : `${version} was at ${seen} and is at ${found}`
}

async function sendAll(
  file: string,
  client: Connection['client'],
  ledger: Ledger,
  written: ReadonlySet<string>,
): Promise<number> {
  const progress = createProgress('writing')
  let count = written.size
  const send = async (transactions: readonly PlannedTransaction[]): Promise<void> => {
    const open = transactions.filter(({id}) => !written.has(id))
    const {movedOn, written: sent} = await writeTransactions(client, ledger, open)
    count += sent.length
    progress.at(count)
    if (movedOn)
      throw new Error(
        'the dataset moved on while the plan was carried out; npm run undo takes back what was written',
      )
  }
  let batch: PlannedTransaction[] = []
  let number = -1
  for await (const line of readPlan(file)) {
    if (!('transaction' in line)) continue
    if (line.batch !== number) {
      await send(batch)
      batch = []
      number = line.batch
    }
    batch.push(line.transaction)
  }
  await send(batch)
  progress.end()
  return count
}
