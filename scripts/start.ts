import {join} from 'node:path'
import {isHosted} from './connect.ts'
import {defaultData, defaultDataset} from './defaults.ts'
import {createSourceTable, remarks} from './import-report.ts'
import {readMemory} from './memory.ts'
import {readPort} from './port.ts'
import {runImport} from './run-import.ts'
import {repository} from './sanity-command.ts'
import {type Running, serve} from './serve.ts'
import {prepareStudio} from './prepare-studio.ts'
import {untilStopped} from './until-stopped.ts'
import {readArguments, runCommand} from './usage.ts'
import {version} from './version.ts'

const help = `
Usage: npm start -- [options]

Imports the sample library on the first run, and serves the site, the Studio and the API on one port of this machine.

  --port PORT   Port to listen on (default 3333).
  --data DIR    Data folder (default ${defaultData}).
  --token TOKEN Demand this token for every write and every private read (default: SANITY_LAKE_TOKEN). The Studio
                is then opened by the printed link alone.
  --memory MB   Documents that are held parsed in memory, by the size of their JSON (default 1024); larger datasets
                are read from the file on demand.
  -h, --help

With SANITY_PROJECT_ID, SANITY_DATASET and SANITY_AUTH_TOKEN set, site and Studio show that dataset, and nothing is
imported.
`

const shownQuery = `*[_type == "symptom"]{name, "conditions": *[_type == "condition" && references(^._id)].name | order(@ asc)}
  | order(count(conditions) desc, name asc)[0...3]`

await runCommand('start', async () => {
  const parsed = readArguments(help, {
    port: {type: 'string', default: '3333'},
    data: {type: 'string', default: defaultData},
    token: {type: 'string'},
    memory: {type: 'string'},
  })
  if (!parsed) return 0
  const memory = readMemory(parsed.values.memory)
  const {port, data, token = process.env['SANITY_LAKE_TOKEN'] || undefined} = parsed.values
  const running = await serve(
    {
      data,
      dataset: process.env['SANITY_DATASET'] ?? defaultDataset,
      ...(token !== undefined && {token}),
      ...(memory !== undefined && {memory}),
    },
    readPort(port),
  )
  const stopped = untilStopped()
  try {
    await Promise.race([prepare(running, data), stopped])
    await stopped
  } finally {
    await running.close()
  }
  return 0
})

/** Fills a new dataset, builds the Studio, and says what there is and where. */
async function prepare(running: Running, data: string): Promise<void> {
  if (await isNew(running)) await importSamples(running, data)
  else process.stdout.write(`${await contents(running)}\n`)
  await prepareStudio()
  const answer: unknown = await running.client.fetch(shownQuery, {}, {perspective: 'published'})
  process.stdout.write(`\n${shownQuery}\n${JSON.stringify(answer, null, 2)}\n\n${addresses(running)}\n`)
}

/** A dataset of this machine into which nothing has been imported yet. */
async function isNew({client}: Running): Promise<boolean> {
  if (isHosted()) return false
  return (await client.fetch<number>('count(*[_type == "sourceArticle"])')) === 0
}

/** How many documents of each type there are, as a sentence. */
async function contents({client, where}: Running): Promise<string> {
  const types = await client.fetch<string[]>(
    '*[!(_type match "system.*")]._type',
    {},
    {perspective: 'drafts'},
  )
  const counts = [...Map.groupBy(types, (type) => type)].map(([type, all]) => `${all.length} ${type}`)
  return `${where} holds ${counts.toSorted((one, two) => one.localeCompare(two, 'en', {numeric: true})).join(', ')}.`
}

async function importSamples({client, where}: Running, data: string): Promise<void> {
  const rows = createSourceTable()
  const outcome = await runImport({
    paths: [join(repository, 'content')],
    options: {publish: true, importedAt: new Date().toISOString(), importer: `articular ${version}`},
    connection: {client, where, close: async () => {}},
    data,
    listener: {article: rows.take},
  })
  process.stdout.write(`${rows.print()}\n`)
  process.stderr.write(`${remarks(outcome, false, where)}\n`)
}

function addresses({url, studioUrl, where}: Running): string {
  return [
    `Site    ${url}/`,
    `Studio  ${studioUrl}`,
    isHosted() ? `API     ${where}` : `API     ${url}/v2025-02-19/  (${where})`,
    '',
    'Ctrl-C stops.',
  ].join('\n')
}
