import {startLake} from '../lake/server.ts'
import {defaultData, defaultDataset} from './defaults.ts'
import {readMemory} from './memory.ts'
import {readPort} from './port.ts'
import {untilStopped} from './until-stopped.ts'
import {readArguments, runCommand, WrongUse} from './usage.ts'

const help = `
Usage: npm run lake -- [options]

Serves a data folder as a Content Lake: the API alone, for clients, scripts and tests.

  --port PORT       Port to listen on (default 3334; 0 takes a free one).
  --data DIR        Data folder (default ${defaultData}).
  --dataset NAME    Dataset that shall exist (default ${defaultDataset}).
  --token TOKEN     Demand this token for every write and every private read (default: SANITY_LAKE_TOKEN).
  --in-memory       Keep nothing on disk: the data folder is left alone, and all is gone at the end.
  --durability HOW  full (default) answers a write once it is on disk; normal is faster, and a loss of power may
                    cost the newest writes.
  --memory MB       Documents that are held parsed in memory, by the size of their JSON (default 1024); larger datasets
                    are read from the file on demand.
  -h, --help

A client reaches it with {projectId: 'local', apiHost: 'http://127.0.0.1:3334', useProjectHostname: false}.
`

await runCommand('lake', async () => {
  const parsed = readArguments(help, {
    port: {type: 'string', default: '3334'},
    data: {type: 'string', default: defaultData},
    dataset: {type: 'string', default: defaultDataset},
    token: {type: 'string'},
    'in-memory': {type: 'boolean', default: false},
    durability: {type: 'string', default: 'full'},
    memory: {type: 'string'},
  })
  if (!parsed) return 0
  const {
    port,
    data,
    dataset,
    token = process.env['SANITY_LAKE_TOKEN'] || undefined,
    durability,
    'in-memory': inMemory,
  } = parsed.values
  if (durability !== 'full' && durability !== 'normal')
    throw new WrongUse(`--durability ${durability} is not one of full, normal`)
  const memory = readMemory(parsed.values.memory)
  const lake = await startLake({
    dataFolder: data,
    datasets: [dataset],
    port: readPort(port),
    inMemory,
    durability,
    ...(memory !== undefined && {memory}),
    ...(token !== undefined && {token}),
  })
  process.stderr.write(
    `dataset ${dataset} ${inMemory ? 'in memory' : `of ${data}`} at ${lake.url} (Ctrl-C stops)\n`,
  )
  await untilStopped()
  await lake.close()
  return 0
})
