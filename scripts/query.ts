import type {ClientPerspective} from '@sanity/client'
import {connect} from './connect.ts'
import {defaultData, defaultDataset} from './defaults.ts'
import {readArguments, runCommand, WrongUse} from './usage.ts'

const help = `
Usage: npm run query -- '<groq>' [options]

Prints the answer to a GROQ query as JSON.

  --param NAME=JSON      A parameter of the query; may be given several times.
  --perspective NAME     raw, published (default) or drafts.
  --data DIR             Data folder of the local lake (default ${defaultData}).
  --dataset NAME         Dataset of the local lake (default ${defaultDataset}).
  -h, --help

Example: npm run query -- '*[_type == "condition"]{name, "symptoms": count(symptoms)}'

With SANITY_PROJECT_ID, SANITY_DATASET and SANITY_AUTH_TOKEN set, the hosted Content Lake is asked instead.
`

const perspectives = ['raw', 'published', 'drafts'] as const

await runCommand('query', async () => {
  const parsed = readArguments(help, {
    param: {type: 'string', multiple: true, default: []},
    perspective: {type: 'string', default: 'published'},
    data: {type: 'string', default: defaultData},
    dataset: {type: 'string', default: defaultDataset},
  })
  if (!parsed) return 0
  const {values, positionals} = parsed
  const [query, ...others] = positionals
  if (query === undefined || others.length > 0) throw new WrongUse('give one query, in quotes')
  const params = Object.fromEntries(values.param.map(readParameter))
  const perspective = readPerspective(values.perspective)
  const connection = await connect({data: values.data, dataset: values.dataset})
  try {
    const result: unknown = await connection.client.fetch(query, params, {perspective})
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
    return 0
  } finally {
    await connection.close()
  }
})

function readParameter(argument: string): [string, unknown] {
  const at = argument.indexOf('=')
  if (at < 1) throw new WrongUse(`--param ${argument} is not of the form name=json`)
  const [name, json] = [argument.slice(0, at), argument.slice(at + 1)]
  try {
    return [name.replace(/^\$/, ''), JSON.parse(json)]
  } catch (error) {
    throw new WrongUse(
      `--param ${name}: ${json} is not JSON; a string needs double quotes: --param '${name}="…"'`,
      {cause: error},
    )
  }
}

function readPerspective(name: string): ClientPerspective {
  const found = perspectives.find((perspective) => perspective === name)
  if (found === undefined)
    throw new WrongUse(`--perspective ${name} is not one of ${perspectives.join(', ')}`)
  return found
}
