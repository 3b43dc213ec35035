import {connect} from './connect.ts'
import {counted} from './counted.ts'
import {defaultData, defaultDataset} from './defaults.ts'
import {printChanges} from './import/print-changes.ts'
import {ChangedSince, undoRun} from './import/undo-run.ts'
import {readArguments, runCommand, WrongUse} from './usage.ts'

const help = `
Usage: npm run undo -- RUN [options]

Takes back all that a run of an import wrote: its documents are then what they were before it. Nothing is undone where
one of them was changed since; what was changed is listed. npm run runs lists the runs.

  --data DIR         Data folder of the local lake and of the runs (default ${defaultData}).
  --dataset NAME     Dataset of the local lake (default ${defaultDataset}).
  -h, --help

With SANITY_PROJECT_ID, SANITY_DATASET and SANITY_AUTH_TOKEN set, the hosted Content Lake is written to instead.
Exit code: 0 done, 1 something was changed since or failed, 2 wrong use.
`

await runCommand('undo', async () => {
  const parsed = readArguments(help, {
    data: {type: 'string', default: defaultData},
    dataset: {type: 'string', default: defaultDataset},
  })
  if (!parsed) return 0
  const {values, positionals} = parsed
  const [run] = positionals
  if (run === undefined || positionals.length > 1) throw new WrongUse('name one run; npm run runs lists them')
  const connection = await connect(values)
  try {
    const transactions = await undoRun(run, connection, values.data)
    process.stderr.write(
      `run ${run} is undone: ${counted(transactions, 'transaction')} taken back (${connection.where})\n`,
    )
    return 0
  } catch (error) {
    if (error instanceof ChangedSince) printChanges(error.changes)
    throw error
  } finally {
    await connection.close()
  }
})
