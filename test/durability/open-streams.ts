import {mkdtempSync, rmSync} from 'node:fs'
import {request} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readArguments, runCommand} from '../../scripts/usage.ts'
import {startLakeProcess} from './lake-process.ts'

const help = `
Usage: node test/durability/open-streams.ts [--streams NUMBER]

Opens event streams on a lake, 10000 unless told otherwise, keeps those that are granted, and tells how all of them were
answered and how the lake answers others meanwhile. Ends with 1 if it does not.
`

/** Requests at a time: each gets an answer, so that none is lost in the queue of the system. */
const batch = 100

await runCommand('open-streams', async () => {
  const parsed = readArguments(help, {streams: {type: 'string', default: '10000'}})
  if (!parsed) return 0
  const dataFolder = mkdtempSync(join(tmpdir(), 'lake-streams-'))
  const lake = await startLakeProcess(dataFolder)
  try {
    const answers: string[] = []
    while (answers.length < Number(parsed.values.streams)) {
      answers.push(...(await Promise.all(Array.from({length: batch}, async () => openStream(lake.url)))))
    }
    const counts = [...Map.groupBy(answers, (answer) => answer)].map(
      ([answer, all]) => `${all.length} × ${answer}`,
    )
    const startedAt = performance.now()
    const {status} = await fetch(`${lake.url}/v1/data/query/production?query=count(*)`)
    const took = Math.round(performance.now() - startedAt)
    process.stdout.write(
      `${answers.length} streams: ${counts.join(', ')}\na query: ${status} in ${took} ms\n`,
    )
    return status === 200 ? 0 : 1
  } finally {
    await lake.kill()
    rmSync(dataFolder, {recursive: true, force: true})
  }
})

/** The status, or what went wrong; a granted stream stays open. */
async function openStream(url: string): Promise<string> {
  return new Promise((resolve) => {
    const asking = request(`${url}/v1/data/listen/production?query=*`, {agent: false}, (answer) => {
      answer.on('error', () => {}).resume()
      resolve(String(answer.statusCode))
    })
    asking.on('error', (error) => resolve(error.message)).end()
  })
}
