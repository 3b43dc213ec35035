import {expect, test} from 'vitest'
import {run} from '../support/run.ts'

test.for([
  [['lakes'], 'bench: lakes is not one of lake, import, queries, start, http, writes, effects'],
  [['--fast'], "bench: Unknown option '--fast'"],
] as const)('answers wrong use %j with 2', {timeout: 30_000}, async ([args, message]) => {
  const {code, stdout, stderr} = await run('test/bench/run.ts', args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr.split('\n')[0]?.slice(0, message.length)).toBe(message)
  expect(stderr).toMatch(/\nTry: npm run bench -- --help\n$/)
})

test('tells its parts when it is asked for help', {timeout: 30_000}, async () => {
  const {code, stdout, stderr} = await run('test/bench/run.ts', ['--help'])
  expect([code, stderr]).toEqual([0, ''])
  for (const part of ['import', 'lake', 'queries', 'start', 'http', 'writes', 'effects', '--quick'])
    expect(stdout).toContain(`\n  ${part} `)
})
