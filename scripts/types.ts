import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {repository, runSanity} from './sanity-command.ts'
import {extractRules} from './validate/extract-rules.ts'
import {printRules, rulesFile} from './validate/rules-file.ts'

/** `node scripts/types.ts [--check]` generates what is made from the schema, or checks that it is up to date. */
const files = [join('schemas', 'types.ts'), rulesFile]
const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}})

if (values.check) await check()
else await generate()
if (process.exitCode === undefined) console.log(`${files.join(' and ')} match the schema and the queries`)

async function check(): Promise<void> {
  const committed = await readAll()
  try {
    await generate()
    const generated = await readAll()
    if (files.every((_, index) => generated[index] === committed[index])) return
  } finally {
    await Promise.all(
      files.map(async (file, index) => writeFile(join(repository, file), committed[index] ?? '')),
    )
  }
  console.error(
    `${files.join(' or ')} does not match the schema and the queries; run “npm run types” and commit it`,
  )
  process.exitCode = 1
}

async function readAll(): Promise<string[]> {
  return Promise.all(files.map(async (file) => readFile(join(repository, file), 'utf8')))
}

async function generate(): Promise<void> {
  const schema = join('schemas', 'schema.json')
  await runSanity(['schema', 'extract', '--enforce-required-fields', '--force', '--path', schema])
  await runSanity(['typegen', 'generate'])
  await writeFile(join(repository, rulesFile), printRules(extractRules()))
}
