import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
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

describe('what an import writes beside the dataset', {timeout: 60_000}, () => {
  test('never takes the place of an article', async () => {
    const folder = temporaryFolder()
    const article = join(folder, 'elbow.html')
    writeFileSync(article, '<h1>Elbow pain</h1><p>It hurts.</p>')
    for (const option of ['--plan', '--report']) {
      const {code, stderr} = await run('scripts/import.ts', [
        article,
        '--data',
        join(folder, 'data'),
        option,
        article,
      ])
      expect([code, stderr.split('\n')[0]]).toEqual([
        2,
        `import: ${option} ${article} is there already, and is no plan or report of an import; name another file, or remove it`,
      ])
    }
    expect(readFileSync(article, 'utf8')).toBe('<h1>Elbow pain</h1><p>It hurts.</p>')
  })

  test('is no article where it lies among them', async () => {
    const folder = temporaryFolder()
    const posts = join(folder, 'posts')
    mkdirSync(posts)
    writeFileSync(join(posts, 'elbow.md'), '# Elbow pain\n\nIt hurts.\n')
    const importing = async (...args: string[]) =>
      run('scripts/import.ts', [posts, '--data', join(folder, 'data'), ...args])
    const plan = join(posts, 'plan.json')
    const planned = await importing('--plan', plan, '--report', join(posts, 'report.html'))
    expect(planned.stderr).toContain(`plan ${plan}: npm run apply -- ${plan} does exactly that`)
    const {stderr} = await importing('--report', join(posts, 'report.json'), '--plan', plan)
    expect(stderr.split('\n').filter((line) => line.startsWith('left out'))).toEqual([
      `left out  ${plan}: is a plan of an import and no article`,
      `left out  ${join(posts, 'report.html')}: is the report of an import and no article`,
    ])
    expect((await importing('--dry-run')).stderr).toContain('1 read, 0 failed')
  })
})
