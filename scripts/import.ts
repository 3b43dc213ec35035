import {type PlanOptions, sourceKindNamed, UnreadableSource} from '../pipeline/pipeline.ts'
import {connect, type Connection, datasetName} from './connect.ts'
import {defaultData, defaultDataset} from './defaults.ts'
import type {ImportOutcome, Listener} from './import/outcome.ts'
import {createPlanFile, headerOf} from './import/plan-file.ts'
import {createRunId, readRuns} from './import/run-folder.ts'
import {createReport, type Report} from './report/create-report.ts'
import type {ReportedRun} from './report/summary.ts'
import {retryAssets} from './import/retry-assets.ts'
import {checkMayWrite} from './may-write.ts'
import {createOutput, type Output, writeLine} from './import-output.ts'
import {planRun, resumeImport, runImport} from './run-import.ts'
import {readArguments, runCommand, WrongUse} from './usage.ts'
import {version} from './version.ts'

const help = `
Usage: npm run import -- <files or folders…> [options]

Turns legacy articles into structured documents. Shared documents are published, pages become drafts for review.
Nothing that an editor changed is overwritten; importing the same source again writes nothing. Each run is kept in the
data folder: npm run runs lists them, npm run undo takes one back.

  --dry-run          Write nothing: print what would be written.
  --plan FILE        Write nothing but FILE: what would be written, with reasons and the revisions seen.
                     npm run apply -- FILE does exactly that.
  --report FILE      Also write a report: each article's source beside its result, and what to look at. FILE ends in
                     .html (a page that opens from disk) or .json.
  --source KIND      Read only this kind of source, such as wordpress or docx, and leave out all else.
  --max-loss WORDS   An article that would lose more words than this is not imported (default 0).
  --no-assets        Fetch and upload no pictures.
  --assets-retry RUN Try only the pictures again that were broken in a run; takes no files.
  --resume           Go on with the run that was broken off last; takes no files.
  --format FORMAT    table (default), json, or ndjson: the documents, one a line, as a new dataset would take them.
                     ndjson needs --dry-run and looks at the sources alone.
  --publish          Publish new pages too.
  --data DIR         Data folder of the local lake and of the runs (default ${defaultData}).
  --dataset NAME     Dataset of the local lake (default ${defaultDataset}).
  -h, --help

With SANITY_PROJECT_ID, SANITY_DATASET and SANITY_AUTH_TOKEN set, the hosted Content Lake is written to instead.
Exit code: 0 done, 1 some sources failed or none could be imported, 2 wrong use.
`

const formats = ['table', 'json', 'ndjson']

await runCommand('import', async () => {
  const parsed = readArguments(help, {
    'dry-run': {type: 'boolean', default: false},
    plan: {type: 'string'},
    report: {type: 'string'},
    resume: {type: 'boolean', default: false},
    'no-assets': {type: 'boolean', default: false},
    source: {type: 'string'},
    'max-loss': {type: 'string', default: '0'},
    'assets-retry': {type: 'string'},
    format: {type: 'string', default: 'table'},
    publish: {type: 'boolean', default: false},
    data: {type: 'string', default: defaultData},
    dataset: {type: 'string', default: defaultDataset},
  })
  if (!parsed) return 0
  const {values, positionals: paths} = parsed
  const {format, publish, 'dry-run': dryRun, plan, resume, data, dataset, 'assets-retry': retried} = values
  checkUse({paths, format, dryRun, plan, again: resume || retried !== undefined})
  const options = {publish, importedAt: new Date().toISOString(), importer: `articular ${version}`}
  const output = createOutput(format, dryRun || plan !== undefined, startReport(values, paths, options))
  try {
    if (format === 'ndjson') {
      const {outcome, planned} = await planRun({
        paths,
        options,
        data,
        listener: output.listener,
        ...readLimits(values),
      })
      for (const {_rev, ...document} of planned.written()) writeLine(JSON.stringify(document))
      planned.close()
      return output.print(outcome, 'as for a new dataset')
    }
    return await importInto(await connect({data, dataset}), paths, options, values, output)
  } catch (error) {
    output.discard()
    throw error
  }
})

/** Imports as the options say, and prints what came of it. */
async function importInto(
  connection: Connection,
  paths: readonly string[],
  options: PlanOptions,
  {data, plan, resume, ...values}: Values,
  {listener, print}: Output,
): Promise<number> {
  try {
    const withoutAssets = values['no-assets']
    const run = {paths, options, connection, data, listener, withoutAssets, ...readLimits(values)}
    const retried = values['assets-retry']
    if (resume) return print(await resumeImport(lastUnfinished(data), run), connection.where)
    if (retried !== undefined) return print(await retryAssets(retried, options, run), connection.where)
    if (plan !== undefined) return print(await writePlan(plan, run), connection.where)
    if (!values['dry-run']) return print(await runImport(run), connection.where)
    const {outcome, planned} = await planRun(run)
    planned.close()
    return print(outcome, connection.where)
  } finally {
    await connection.close()
  }
}

interface Values {
  readonly 'dry-run': boolean
  readonly plan?: string | undefined
  readonly report?: string | undefined
  readonly resume: boolean
  readonly 'no-assets': boolean
  readonly 'max-loss': string
  readonly source?: string | undefined
  readonly 'assets-retry'?: string | undefined
  readonly data: string
}

/** Opens the report that is asked for, so that a place where none can be written is told before the import. */
function startReport(
  {report, plan, resume, 'dry-run': dryRun, 'assets-retry': retried}: Values,
  paths: readonly string[],
  {importedAt, importer, publish}: PlanOptions,
): Report | undefined {
  if (report === undefined) return undefined
  const mode = modeOf({plan, resume, dryRun, retried})
  return createReport(report, {mode, startedAt: importedAt, importer, publish, paths})
}

interface Mode extends Pick<Values, 'plan' | 'resume'> {
  readonly dryRun: boolean
  readonly retried: string | undefined
}

function modeOf({plan, resume, dryRun, retried}: Mode): ReportedRun['mode'] {
  if (resume) return 'resumed import'
  if (retried !== undefined) return 'assets retry'
  if (plan !== undefined) return 'plan'
  return dryRun ? 'dry run' : 'import'
}

/** @throws WrongUse where what is asked for is no number of words, or no kind of source. */
function readLimits({'max-loss': words, source}: Pick<Values, 'max-loss' | 'source'>): {
  maxLoss: number
  kind: string | undefined
} {
  if (!/^\d+$/.test(words)) throw new WrongUse(`--max-loss ${words} is not a number of words`)
  return {maxLoss: Number(words), kind: source === undefined ? undefined : readKind(source)}
}

function readKind(name: string): string {
  try {
    return sourceKindNamed(name).name
  } catch (error) {
    throw error instanceof UnreadableSource ? new WrongUse(`--source: ${error.message}`) : error
  }
}

interface Use {
  readonly paths: readonly string[]
  readonly format: string
  readonly dryRun: boolean
  readonly plan: string | undefined
  /** Goes on with an earlier run. */
  readonly again: boolean
}

function checkUse({paths, format, dryRun, plan, again}: Use): void {
  if (again && (paths.length > 0 || dryRun || plan !== undefined))
    throw new WrongUse(
      '--resume and --assets-retry go on with a run that has its files and options already: name nothing else',
    )
  if (paths.length === 0 && !again) throw new WrongUse('name at least one file or folder')
  if (!formats.includes(format)) throw new WrongUse(`--format ${format} is not one of ${formats.join(', ')}`)
  if (format === 'ndjson' && !dryRun)
    throw new WrongUse('--format ndjson prints documents and needs --dry-run')
}

/** Plans into a file, which appears only when all of it is planned. */
async function writePlan(
  file: string,
  {
    paths,
    options,
    connection,
    data,
    listener,
    withoutAssets = false,
    maxLoss = 0,
    kind,
  }: Parameters<typeof runImport>[0] & {listener: Listener},
): Promise<ImportOutcome> {
  checkMayWrite('--plan', file)
  const run = createRunId(new Date(options.importedAt))
  const writer = createPlanFile(file, headerOf(run, options, {paths, ...placeOf(connection)}))
  try {
    const {outcome, planned} = await planRun({
      paths,
      options,
      connection,
      data,
      listener,
      maxLoss,
      kind,
      run,
      keep: writer.add,
      ...(!withoutAssets && {keepPictures: writer.addPictures}),
    })
    planned.close()
    writer.finish()
    return {...outcome, plan: file}
  } catch (error) {
    writer.discard()
    throw error
  }
}

function placeOf({client, where}: Connection): {dataset: string; where: string} {
  return {dataset: datasetName(client), where}
}

function lastUnfinished(data: string): string {
  const run = readRuns(data).findLast(({state}) => state === 'reading' || state === 'writing')
  if (run) return run.id
  throw new WrongUse(`no run in ${data} was broken off; npm run runs lists them`)
}
