import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {isFields} from '../../support/fields.ts'
import {run} from '../../support/run.ts'
import {temporaryFolder} from '../../support/temporary.ts'

const fixture = 'test/fixtures/report'

/** Mode, articles and files of a run with `--report`. */
async function reported(folder: string, args: readonly string[]): Promise<unknown[]> {
  const file = join(folder, 'report.json')
  const {code, stderr} = await run('scripts/import.ts', [
    fixture,
    '--data',
    join(folder, 'data'),
    '--report',
    file,
    ...args,
  ])
  expect([code, stderr]).toEqual([0, expect.stringContaining('1 read, 0 failed')])
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const [told, summary] = isFields(report) ? [report['run'], report['summary']] : []
  if (!isFields(told) || !isFields(summary)) throw new Error(`${file} has no run and summary`)
  return [told['mode'], summary['articles'], summary['written']]
}

describe('import --report', {timeout: 60_000}, () => {
  test('tells of dry runs, plans, imports and printed documents alike', async () => {
    const folder = temporaryFolder()
    expect(await reported(folder, ['--dry-run'])).toEqual(['dry run', 1, 33])
    expect(await reported(folder, ['--dry-run', '--format', 'ndjson'])).toEqual(['dry run', 1, 33])
    expect(await reported(folder, ['--plan', join(folder, 'plan.ndjson')])).toEqual(['plan', 1, 33])
    expect(await reported(folder, [])).toEqual(['import', 1, 33])
    expect(await reported(folder, [])).toEqual(['import', 1, 0])
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'plan.ndjson', 'report.json'])
  })

  test('is refused before anything is written where it cannot be made', async () => {
    const folder = temporaryFolder()
    const refusal = async (report: string) => {
      const args = [fixture, '--data', join(folder, 'data'), '--report', join(folder, report)]
      const {code, stdout, stderr} = await run('scripts/import.ts', args)
      return [code, stdout, stderr.split('\n')[0]]
    }
    expect(await refusal('report.xlsx')).toEqual([
      2,
      '',
      `import: --report ${folder}/report.xlsx ends in neither .html nor .json`,
    ])
    expect(await refusal('none/report.html')).toEqual([
      2,
      '',
      expect.stringContaining(
        `--report ${folder}/none/report.html: cannot write to the folder ${folder}/none`,
      ),
    ])
    expect(readdirSync(folder)).toEqual([])
  })

  test('leaves no file where the import fails', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'data'), 'no folder')
    const args = [fixture, '--data', join(folder, 'data'), '--report', join(folder, 'report.html')]
    const {code} = await run('scripts/import.ts', args)
    expect([code, readdirSync(folder)]).toEqual([1, ['data']])
  })
})
