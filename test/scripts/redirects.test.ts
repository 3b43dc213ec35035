import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {run} from '../support/run.ts'
import {temporaryFolder} from '../support/temporary.ts'

test('prints the redirects to published pages, and says what is left out', {timeout: 60_000}, async () => {
  const folder = temporaryFolder()
  const data = join(folder, 'data')
  const article = (name: string) =>
    `---\nurl: https://clinic.example/blog/${name}\n---\n\n# ${name} pain: Causes and Symptoms\n\n${name} pain.\n\n## Symptoms\n\n- Swelling\n`
  writeFileSync(join(folder, 'elbow.md'), article('elbow'))
  await run('scripts/import.ts', [join(folder, 'elbow.md'), '--publish', '--data', data])
  writeFileSync(join(folder, 'wrist.md'), article('wrist'))
  await run('scripts/import.ts', [join(folder, 'wrist.md'), '--data', data])
  const {code, stdout, stderr} = await run('scripts/redirects.ts', ['--format', 'netlify', '--data', data])
  expect([code, stdout, stderr]).toEqual([
    0,
    '/blog/elbow /conditions/elbow-pain 301\n',
    `left out, because their pages are not published: 1\nredirects: 1 (dataset production in ${data})\n`,
  ])
  const wrong = await run('scripts/redirects.ts', ['--format', 'apache', '--data', data])
  expect([wrong.code, wrong.stderr]).toEqual([
    2,
    'redirects: name a format: --format netlify, vercel, nginx, json\nTry: npm run redirects -- --help\n',
  ])
})
