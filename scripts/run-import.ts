import {
  createDirectory,
  type Plan,
  type PlanOptions,
  planToTransactions,
  preparePlan,
  type ReadSource,
  readSource,
  type SourceDocuments,
} from '../pipeline/pipeline.ts'
import type {Connection} from './connect.ts'
import {createProgress} from './progress.ts'
import {type FailedSource, findFiles, readFileSource, shortName} from './source-files.ts'
import {readNames, readStored} from './stored.ts'

/** What an import did, or in a dry run would do. */
export interface ImportOutcome {
  readonly sources: readonly ReadSource[]
  readonly failed: readonly FailedSource[]
  readonly plan: Plan
  /** Transactions sent; 0 in a dry run and where nothing had changed. */
  readonly transactions: number
}

export interface ImportRun {
  readonly paths: readonly string[]
  readonly options: PlanOptions
  /** None: the sources are planned as for a new dataset, and nothing can be written. */
  readonly connection?: Connection
  readonly dryRun: boolean
}

/** Reads sources, plans against the dataset and writes; a source that cannot be read does not stop the others. */
export async function runImport({paths, options, connection, dryRun}: ImportRun): Promise<ImportOutcome> {
  const found = await findFiles(paths)
  const directory = createDirectory(connection ? await readNames(connection.client) : [])
  const sources: ReadSource[] = []
  const failed: FailedSource[] = [...found.failed]
  const reading = createProgress('reading')
  for (const [index, file] of found.files.entries()) {
    reading.at(index + 1, found.files.length)
    try {
      sources.push(readSource(await readFileSource(file), directory))
    } catch (error) {
      failed.push({name: shortName(file), message: messageOf(error)})
    }
  }
  reading.end()
  const {unique, repeated} = withoutRepeats(sources)
  const prepared = preparePlan(unique.map(({documents}) => documents))
  const stored = connection ? await readStored(connection.client, prepared.ids) : new Map()
  const plan = prepared.plan(stored, options)
  const transactions = dryRun || !connection ? 0 : await write(connection, plan)
  return {sources: unique, failed: [...failed, ...repeated], plan, transactions}
}

async function write({client}: Connection, plan: Plan): Promise<number> {
  const transactions = planToTransactions(plan)
  const writing = createProgress('writing')
  for (const [index, {mutations}] of transactions.entries()) {
    writing.at(index + 1, transactions.length)
    await client.request({
      method: 'POST',
      uri: `/data/mutate/${client.config().dataset}`,
      query: {visibility: 'sync', returnIds: 'true', tag: 'articular.import'},
      body: {mutations},
    })
  }
  writing.end()
  return transactions.length
}

/** The first source of each page; a further one that claims the same page is handed back as failed. */
function withoutRepeats(sources: readonly ReadSource[]): {unique: ReadSource[]; repeated: FailedSource[]} {
  const claimed = new Map<string, SourceDocuments>()
  const unique: ReadSource[] = []
  const repeated: FailedSource[] = []
  for (const source of sources) {
    const {documents} = source
    const first = claimed.get(documents.page._id)
    if (first)
      repeated.push({
        name: documents.name,
        message: `claims the page ${documents.page._id}, which ${first.name} made; give one of them another title`,
      })
    else unique.push(source)
    claimed.set(documents.page._id, first ?? documents)
  }
  return {unique, repeated}
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
