import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {deliveries, routes} from '../../lake/routes/table.ts'
import {createMemoryLake} from '../lake/memory-lake.ts'
import {actions, callRemarks, fixedAnswers} from './differences.ts'
import {unexplained} from './explained.ts'
import {conformancePage} from './page.ts'
import {readResults, resultsFile} from './results.ts'
import {isSameResult} from './same-result.ts'

const results = existsSync(resultsFile) ? readResults(readFileSync(resultsFile, 'utf8')) : undefined

test('docs/conformance.md is what npm run conformance writes', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/conformance.md'), 'utf8')
  expect(page).toBe(conformancePage(results))
})

test('every failing test of the suite is explained', () => {
  expect(results === undefined ? [] : unexplained(results)).toEqual([])
})

test('every remark is about a call that is served', () => {
  const served = [...routes, ...deliveries]
  const calls = new Set(served.map(({method, path}) => `${method} ${path}`))
  const paths = new Set(served.map(({path}) => path))
  expect(callRemarks.filter(({what}) => !calls.has(what))).toEqual([])
  expect([...fixedAnswers.keys()].filter((path) => !paths.has(path))).toEqual([])
})

test.each(actions)(
  'the lake knows the action $what, or says that it does not: $status',
  async ({what, status}) => {
    const lake = createMemoryLake()
    const body = {actions: [{actionType: `sanity.action.${what}`}]}
    const answer = await lake.post('/v2025-02-19/data/actions/production', body)
    expect([answer.status, JSON.stringify(answer.body).includes('is unknown')]).toEqual([
      status === 'missing' ? 501 : 400,
      false,
    ])
  },
)

test('results are compared exactly, and scores by their places', () => {
  expect(
    isSameResult([{a: 1, _score: 0.5}, {_score: 2}, {_score: 2}], [{a: 1, _pos: 2}, {_pos: 1}, {_pos: 1}]),
  ).toBe(true)
  expect(isSameResult([{a: 1}], [{a: 1, b: null}])).toBe(false)
  expect(isSameResult({_score: 1}, {_score: 1})).toBe(false)
})
