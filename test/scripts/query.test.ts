import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {startLake} from '../../lake/server.ts'
import {run} from '../support/run.ts'
import {temporaryFolder} from '../support/temporary.ts'

test('answers with parameters, from the lake that serves the folder already', {timeout: 30_000}, async () => {
  const data = join(temporaryFolder(), 'data')
  const lake = await startLake({dataFolder: data, datasets: ['production'], port: 0})
  onTestFinished(async () => lake.close())
  const query = [
    '{"n": $n, "s": $s, "count": count(*)}',
    '--param',
    'n=[1, 2]',
    '--param',
    's="a=b"',
    '--data',
    data,
  ]
  expect(await run('scripts/query.ts', query)).toEqual({
    code: 0,
    stdout: '{\n  "n": [\n    1,\n    2\n  ],\n  "s": "a=b",\n  "count": 0\n}\n',
    stderr: '',
  })
})

test('prints the reason for a query that cannot be parsed', {timeout: 30_000}, async () => {
  const {code, stdout, stderr} = await run('scripts/query.ts', [
    '*[_type ==',
    '--data',
    join(temporaryFolder(), 'data'),
  ])
  expect(code).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^query: GROQ query parse error/)
})

test.for([
  [[], 'query: give one query, in quotes'],
  [['*', '--param', 'n'], 'query: --param n is not of the form name=json'],
  [
    ['*', '--param', 'n=abc'],
    `query: --param n: abc is not JSON; a string needs double quotes: --param 'n="…"'`,
  ],
  [['*', '--perspective', 'a b'], 'query: --perspective a b is not one of raw, published, drafts'],
] as const)('answers wrong use %j with 2', {timeout: 30_000}, async ([args, message]) => {
  const {code, stderr} = await run('scripts/query.ts', args)
  expect(code).toBe(2)
  expect(stderr).toBe(`${message}\nTry: npm run query -- --help\n`)
})
