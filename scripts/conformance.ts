import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {conformancePage} from '../test/conformance/page.ts'
import {unexplained} from '../test/conformance/explained.ts'
import {readSuite} from '../test/conformance/groq-suite.ts'
import {readResults, resultsFile} from '../test/conformance/results.ts'
import {runSuite, type SuiteResults} from '../test/conformance/run-suite.ts'
import {startLakeProcess} from '../test/durability/lake-process.ts'
import {repository} from './sanity-command.ts'
import {readArguments, runCommand} from './usage.ts'

const help = `
Usage: npm run conformance -- [options]

Writes docs/conformance.md: what the lake serves, what differs from the cloud and why, what is missing. Ends with 1 if
the suite finds a miss without an explanation in test/conformance/explained.ts.

  --groq FILE  Run the public GROQ suite in its built form (sanity-io/groq-test-suite; .ndjson or .ndjson.gz). Without
               it the page shows the results of the last run, kept in test/conformance/groq-results.json.
  --url URL    Run it on this lake, which gets datasets named groq-…, instead of one that is started for it.
  -h, --help
`

await runCommand('conformance', async () => {
  const parsed = readArguments(help, {groq: {type: 'string'}, url: {type: 'string'}})
  if (!parsed) return 0
  const {groq, url} = parsed.values
  if (groq !== undefined) writeFileSync(resultsFile, `${JSON.stringify(await run(groq, url), null, 2)}\n`)
  const results = existsSync(resultsFile) ? readResults(readFileSync(resultsFile, 'utf8')) : undefined
  writeFileSync(join(repository, 'docs/conformance.md'), conformancePage(results))
  const open = results === undefined ? [] : unexplained(results)
  for (const {file, name, got} of open) process.stderr.write(`not explained: ${file}: ${name}: ${got}\n`)
  return open.length === 0 ? 0 : 1
})

async function run(file: string, url: string | undefined): Promise<SuiteResults> {
  const tests = readSuite(file)
  const startedAt = performance.now()
  const results =
    url === undefined ? await runOnNewLake(tests) : await runSuite(url.replace(/\/$/, ''), tests)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  process.stdout.write(`GROQ suite: ${results.passed} of ${results.applicable} passed in ${seconds} s\n`)
  return results
}

async function runOnNewLake(tests: Parameters<typeof runSuite>[1]): Promise<SuiteResults> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'lake-conformance-'))
  const lake = await startLakeProcess(dataFolder)
  try {
    return await runSuite(lake.url, tests)
  } finally {
    await lake.kill()
    rmSync(dataFolder, {recursive: true, force: true})
  }
}
