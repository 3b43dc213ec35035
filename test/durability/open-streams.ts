import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readArguments, runCommand} from '../../scripts/usage.ts'
import {startLakeProcess} from './lake-process.ts'
import {floodWithStreams} from './stream-flood.ts'

const help = `
Usage: node test/durability/open-streams.ts [--streams NUMBER]

Opens event streams on a lake, 10000 unless told otherwise, keeps those that are granted, and tells how all of them were
answered and how the lake answers others meanwhile. Ends with 1 if it does not.
`

await runCommand('open-streams', async () => {
  const parsed = readArguments(help, {streams: {type: 'string', default: '10000'}})
  if (!parsed) return 0
  const dataFolder = mkdtempSync(join(tmpdir(), 'lake-streams-'))
  const lake = await startLakeProcess(dataFolder)
  try {
    const answers = await floodWithStreams(lake.url, Number(parsed.values.streams))
    const counts = [...answers].map(([answer, count]) => `${count} × ${answer}`)
    const startedAt = performance.now()
    const {status} = await fetch(`${lake.url}/v1/data/query/production?query=count(*)`)
    const took = Math.round(performance.now() - startedAt)
    process.stdout.write(
      `${parsed.values.streams} streams: ${counts.join(', ')}\na query: ${status} in ${took} ms\n`,
    )
    return status === 200 ? 0 : 1
  } finally {
    await lake.kill()
    rmSync(dataFolder, {recursive: true, force: true})
  }
})
