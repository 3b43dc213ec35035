import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {startLake} from '../../lake/server.ts'
import {run} from '../support/run.ts'
import {start} from '../support/started.ts'
import {temporaryFolder} from '../support/temporary.ts'

const article = join(import.meta.dirname, '../fixtures/one-article-three-formats/golfers-elbow.txt')
const names = join(import.meta.dirname, '../support/localhost-names.ts')

test('import and query go to the dataset that the environment names', {timeout: 60_000}, async () => {
  const env = await hostedLake('secret-of-the-clinic')
  const imported = await run('scripts/import.ts', [article], {env, imports: [names]})
  expect(imported.code).toBe(0)
  expect(imported.stderr).toContain(
    '1 read, 0 failed, 40 documents written, 0 unchanged (dataset clinic of project abc123)',
  )
  const {stdout} = await run(
    'scripts/query.ts',
    ['*[_type == "condition"]{_id, name}', '--perspective', 'drafts'],
    {env, imports: [names]},
  )
  expect(JSON.parse(stdout)).toEqual([{_id: 'condition-golfers-elbow', name: "Golfer's Elbow"}])
})

test(
  'start serves the site and a Studio of that dataset, and imports nothing',
  {timeout: 240_000},
  async () => {
    const env = await hostedLake('secret-of-the-clinic')
    await run('scripts/import.ts', [article, '--publish'], {env, imports: [names]})
    const started = await start('unused', {env, imports: [names]})
    const page = await fetch(`${started.url}/conditions/golfers-elbow`)
    const studio = await fetch(`${started.url}/studio`)
    expect(started.stdout).toContain('dataset clinic of project abc123 holds 1 author, 1 condition,')
    expect(await page.text()).toContain('<h1>Golfer&#39;s Elbow: Causes, Symptoms and Treatment</h1>')
    expect(studio.status).toBe(200)
    expect(await started.stop()).toBe(0)
  },
)

test('a wrong token is refused, and nothing is written', {timeout: 60_000}, async () => {
  const env = await hostedLake('secret-of-the-clinic')
  const wrong = {...env, SANITY_AUTH_TOKEN: 'another'}
  const {code, stderr} = await run('scripts/import.ts', [article], {env: wrong, imports: [names]})
  const {stdout} = await run('scripts/query.ts', ['count(*)', '--perspective', 'raw'], {
    env,
    imports: [names],
  })
  expect(code).toBe(1)
  expect(stderr).toMatch(/^import: .*Unauthorized/)
  expect(JSON.parse(stdout)).toBe(0)
})

test('names the variable that is missing', async () => {
  const {code, stderr} = await run('scripts/query.ts', ['count(*)'], {
    env: {SANITY_PROJECT_ID: 'abc123', SANITY_DATASET: 'clinic'},
  })
  expect(code).toBe(1)
  expect(stderr).toBe(
    'query: SANITY_PROJECT_ID is set, but SANITY_AUTH_TOKEN is not; set all three, or none for the local lake\n',
  )
})

/** A lake that demands a token and is addressed as the cloud is: the project's name is part of the host's. */
async function hostedLake(token: string): Promise<Record<string, string>> {
  const lake = await startLake({
    dataFolder: temporaryFolder(),
    datasets: ['clinic'],
    projectId: 'abc123',
    port: 0,
    token,
  })
  onTestFinished(async () => lake.close())
  return {
    SANITY_PROJECT_ID: 'abc123',
    SANITY_DATASET: 'clinic',
    SANITY_AUTH_TOKEN: token,
    SANITY_API_HOST: `http://localhost:${lake.port}`,
  }
}
