import {defaultData} from './defaults.ts'
import {readRuns, type Run} from './import/run-folder.ts'
import {table} from './table.ts'
import {readArguments, runCommand} from './usage.ts'

const help = `
Usage: npm run runs -- [options]

Lists the imports that wrote something, oldest first. One that is “reading” or “writing” and is not under way was broken
off: npm run import -- --resume goes on with the last one, npm run undo takes any of them back.

  --data DIR         Data folder in which the runs are kept (default ${defaultData}).
  --format FORMAT    table (default) or json.
  -h, --help
`

await runCommand('runs', async () => {
  const parsed = readArguments(help, {
    data: {type: 'string', default: defaultData},
    format: {type: 'string', default: 'table'},
  })
  if (!parsed) return 0
  const {data, format} = parsed.values
  const runs = readRuns(data)
  if (format === 'json') process.stdout.write(`${JSON.stringify(runs, null, 2)}\n`)
  else if (runs.length === 0) process.stderr.write(`no runs in ${data}\n`)
  else process.stdout.write(`${table(['run', 'state', 'dataset', 'documents', 'files'], runs.map(rowOf))}\n`)
  return 0
})

function rowOf({id, state, dataset, counts, paths}: Run): (string | number)[] {
  return [id, state, dataset, counts?.['written'] ?? '', paths.join(' ')]
}
