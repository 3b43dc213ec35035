import {version} from './version.ts'
import {connect} from './connect.ts'
import {defaultData, defaultDataset} from './defaults.ts'
import {createdDocuments, jsonReport, remarks, sourceTable} from './import-report.ts'
import {type ImportOutcome, runImport} from './run-import.ts'
import {readArguments, runCommand, WrongUse} from './usage.ts'

const help = `
Usage: npm run import -- <files or folders…> [options]

Turns legacy articles (plain text, Markdown, HTML) into structured documents. Shared documents are published, pages
become drafts for review. Nothing that an editor changed is overwritten; importing the same source again writes nothing.

  --dry-run          Write nothing: print what would be written.
  --format FORMAT    table (default), json, or ndjson: the documents, one a line, as a new dataset would take them.
                     ndjson needs --dry-run and looks at the sources alone.
  --publish          Publish new pages too.
  --data DIR         Data folder of the local lake (default ${defaultData}).
  --dataset NAME     Dataset of the local lake (default ${defaultDataset}).
  -h, --help

With SANITY_PROJECT_ID, SANITY_DATASET and SANITY_AUTH_TOKEN set, the hosted Content Lake is written to instead.
Exit code: 0 done, 1 some sources failed, 2 wrong use.
`

const formats = ['table', 'json', 'ndjson']

await runCommand('import', async () => {
  const parsed = readArguments(help, {
    'dry-run': {type: 'boolean', default: false},
    format: {type: 'string', default: 'table'},
    publish: {type: 'boolean', default: false},
    data: {type: 'string', default: defaultData},
    dataset: {type: 'string', default: defaultDataset},
  })
  if (!parsed) return 0
  const {values, positionals: paths} = parsed
  const {format, publish, 'dry-run': dryRun} = values
  if (paths.length === 0) throw new WrongUse('name at least one file or folder')
  if (!formats.includes(format)) throw new WrongUse(`--format ${format} is not one of ${formats.join(', ')}`)
  if (format === 'ndjson' && !dryRun)
    throw new WrongUse('--format ndjson prints documents and needs --dry-run')
  const options = {publish, importedAt: new Date().toISOString(), importer: `articular ${version}`}
  if (format === 'ndjson')
    return print(await runImport({paths, options, dryRun}), format, dryRun, 'as for a new dataset')
  const connection = await connect({data: values.data, dataset: values.dataset})
  try {
    return print(await runImport({paths, options, connection, dryRun}), format, dryRun, connection.where)
  } finally {
    await connection.close()
  }
})

function print(outcome: ImportOutcome, format: string, dryRun: boolean, where: string): number {
  if (format === 'ndjson')
    for (const document of createdDocuments(outcome.plan.changes)) writeLine(JSON.stringify(document))
  if (format === 'json') writeLine(JSON.stringify(jsonReport(outcome), null, 2))
  if (format === 'table' && outcome.sources.length > 0) writeLine(sourceTable(outcome))
  process.stderr.write(`${remarks(outcome, dryRun, where)}\n`)
  return outcome.failed.length > 0 ? 1 : 0
}

function writeLine(line: string): void {
  process.stdout.write(`${line}\n`)
}
