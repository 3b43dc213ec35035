import {connect} from './connect.ts'
import {counted} from './counted.ts'
import {defaultData, defaultDataset} from './defaults.ts'
import {applyPlan, MovedOn} from './import/apply-plan.ts'
import {printChanges} from './import/print-changes.ts'
import {readArguments, runCommand, WrongUse} from './usage.ts'

const help = `
Usage: npm run apply -- PLAN [options]

Does exactly what a plan of npm run import -- … --plan PLAN says, or nothing where the dataset has moved on since. Its
pictures are uploaded first, from the data folder that the plan was made with. A plan that was broken off goes on where it
was. npm run undo takes it back.

  --data DIR         Data folder of the local lake and of the runs (default ${defaultData}).
  --dataset NAME     Dataset of the local lake (default ${defaultDataset}).
  -h, --help

With SANITY_PROJECT_ID, SANITY_DATASET and SANITY_AUTH_TOKEN set, the hosted Content Lake is written to instead.
Exit code: 0 done, 1 the dataset has moved on or something failed, 2 wrong use.
`

await runCommand('apply', async () => {
  const parsed = readArguments(help, {
    data: {type: 'string', default: defaultData},
    dataset: {type: 'string', default: defaultDataset},
  })
  if (!parsed) return 0
  const {values, positionals} = parsed
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new WrongUse('name one plan')
  const connection = await connect(values)
  try {
    const {run, transactions} = await applyPlan(file, connection, values.data)
    process.stderr.write(
      `run ${run}: ${counted(transactions, 'transaction')} written (${connection.where})\n`,
    )
    return 0
  } catch (error) {
    if (error instanceof MovedOn) printChanges(error.changes)
    throw error
  } finally {
    await connection.close()
  }
})
