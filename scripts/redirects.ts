import {redirectMap, redirectPrinters, type RedirectRule} from '../pipeline/pipeline.ts'
import {redirectsQuery} from '../queries/redirects.ts'
import type {RedirectsQueryResult} from '../schemas/types.ts'
import {resolveHref} from '../site/href.ts'
import {connect} from './connect.ts'
import {defaultData, defaultDataset} from './defaults.ts'
import {readArguments, runCommand, WrongUse} from './usage.ts'

const formats = Object.keys(redirectPrinters).join(', ')

const help = `
Usage: npm run redirects -- --format FORMAT [options]

Prints the redirects in force as a host takes them: those that lead to a path or to a published page. Chains are
shortened and circles left out; what a person should know is said on standard error.

  --format FORMAT    ${formats}.
  --data DIR         Data folder of the local lake (default ${defaultData}).
  --dataset NAME     Dataset of the local lake (default ${defaultDataset}).
  -h, --help

With SANITY_PROJECT_ID, SANITY_DATASET and SANITY_AUTH_TOKEN set, the hosted Content Lake is asked instead.
`

await runCommand('redirects', async () => {
  const parsed = readArguments(help, {
    format: {type: 'string'},
    data: {type: 'string', default: defaultData},
    dataset: {type: 'string', default: defaultDataset},
  })
  if (!parsed) return 0
  const {format, data, dataset} = parsed.values
  const printer = isFormat(format) ? redirectPrinters[format] : undefined
  if (printer === undefined) throw new WrongUse(`name a format: --format ${formats}`)
  const connection = await connect({data, dataset})
  try {
    const found = await connection.client.fetch<RedirectsQueryResult>(
      redirectsQuery,
      {},
      {perspective: 'published'},
    )
    const {rules, remarks} = redirectMap(found.flatMap(ruleOf))
    const printed = printer(rules)
    process.stdout.write(printed.text)
    for (const remark of [...remarks, ...printed.remarks, ...unpublished(found)])
      process.stderr.write(`${remark}\n`)
    process.stderr.write(`redirects: ${rules.length} (${connection.where})\n`)
    return 0
  } finally {
    await connection.close()
  }
})

function isFormat(format: string | undefined): format is keyof typeof redirectPrinters {
  return format !== undefined && Object.hasOwn(redirectPrinters, format)
}

function ruleOf({from, permanent, to, toPath}: RedirectsQueryResult[number]): RedirectRule[] {
  const target = to ? resolveHref(to._type, to.slug) : toPath
  return target ? [{from, to: target, permanent: permanent !== false}] : []
}

function unpublished(found: RedirectsQueryResult): string[] {
  const count = found.filter((redirect) => ruleOf(redirect).length === 0).length
  return count === 0 ? [] : [`left out, because their pages are not published: ${count}`]
}
