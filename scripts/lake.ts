import {startLake} from '../lake/server.ts'
import {defaultData, defaultDataset} from './connect.ts'
import {readPort} from './port.ts'
import {untilStopped} from './until-stopped.ts'
import {readArguments, runCommand} from './usage.ts'

const help = `
Usage: npm run lake -- [options]

Serves a data folder as a Content Lake: the API alone, for clients, scripts and tests.

  --port PORT       Port to listen on (default 3334; 0 takes a free one).
  --data DIR        Data folder (default ${defaultData}).
  --dataset NAME    Dataset that shall exist (default ${defaultDataset}).
  --token TOKEN     Demand this token for every write and every private read.
  -h, --help

A client reaches it with {projectId: 'local', apiHost: 'http://127.0.0.1:3334', useProjectHostname: false}.
`

await runCommand('lake', async () => {
  const parsed = readArguments(help, {
    port: {type: 'string', default: '3334'},
    data: {type: 'string', default: defaultData},
    dataset: {type: 'string', default: defaultDataset},
    token: {type: 'string'},
  })
  if (!parsed) return 0
  const {port, data, dataset, token} = parsed.values
  const lake = await startLake({
    dataFolder: data,
    datasets: [dataset],
    port: readPort(port),
    ...(token !== undefined && {token}),
  })
  process.stderr.write(`dataset ${dataset} of ${data} at ${lake.url} (Ctrl-C stops)\n`)
  await untilStopped()
  await lake.close()
  return 0
})
