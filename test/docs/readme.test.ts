import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {run} from '../support/run.ts'
import {temporaryFolder} from '../support/temporary.ts'

const repository = join(import.meta.dirname, '../..')
const readme = readFileSync(join(repository, 'README.md'), 'utf8')

describe('the README', {timeout: 60_000}, () => {
  test('shows the example article as it is', () => {
    expect(fenced('markdown')).toEqual([readFileSync(join(repository, 'docs/example/turf-toe.md'), 'utf8')])
  })

  test('shows what importing and querying the example prints', async () => {
    const data = join(temporaryFolder(), 'data')
    await run('scripts/import.ts', ['content', '--publish', '--data', data])
    const imported = await run('scripts/import.ts', ['docs/example/turf-toe.md', '--data', data])
    expect(fenced('')).toContain(imported.stdout)
    const query = /--perspective drafts '([^']+)'/.exec(readme)?.[1] ?? ''
    const asked = await run('scripts/query.ts', ['--perspective', 'drafts', query, '--data', data])
    expect(fenced('json')).toEqual([asked.stdout])
    const again = await run('scripts/import.ts', ['docs/example/turf-toe.md', '--data', data])
    expect(again.stderr).toContain(' 0 documents written')
  })

  test('names every command of package.json that a user runs, and every option of each', async () => {
    const commands = {
      import: 'scripts/import.ts',
      query: 'scripts/query.ts',
      lake: 'scripts/lake.ts',
      export: 'scripts/export.ts',
      restore: 'scripts/restore.ts',
      start: 'scripts/start.ts',
    }
    for (const [name, script] of Object.entries(commands)) {
      const {stdout} = await run(script, ['--help'])
      const row = readme
        .split('\n')
        .find((line) => line.startsWith(name === 'start' ? '| `npm start`' : `| \`npm run ${name}`))
      const options = [...stdout.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, option]) => option ?? '')
      expect([name, options.filter((option) => !row?.includes(option))]).toEqual([name, []])
    }
  })
})

/** The code blocks of a language, in order. */
function fenced(language: string): string[] {
  return [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, name, code]) =>
    name === language && code !== undefined ? [code] : [],
  )
}
