import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {repository, runSanity} from './sanity-command.ts'

/** `node scripts/types.ts [--check]` generates schemas/types.ts, or checks that it is up to date. */
const typesFile = join(repository, 'schemas', 'types.ts')
const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}})

if (values.check) await check()
else await generate()
if (process.exitCode === undefined) console.log('schemas/types.ts matches the schema and the queries')

async function check(): Promise<void> {
  const committed = await readFile(typesFile, 'utf8')
  try {
    await generate()
    if ((await readFile(typesFile, 'utf8')) === committed) return
  } finally {
    await writeFile(typesFile, committed)
  }
  console.error(
    'schemas/types.ts does not match the schema and the queries; run “npm run types” and commit it',
  )
  process.exitCode = 1
}

async function generate(): Promise<void> {
  const schema = join('schemas', 'schema.json')
  await runSanity(['schema', 'extract', '--enforce-required-fields', '--force', '--path', schema])
  await runSanity(['typegen', 'generate'])
}
