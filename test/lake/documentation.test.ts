import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {routes} from '../../lake/routes/table.ts'

test('docs/lake.md names every route', () => {
  const page = readFileSync(new URL('../../docs/lake.md', import.meta.url), 'utf8')
  const named = new Set(page.match(/\/[\w/:-]+/g))
  expect(routes.filter(({path}) => !named.has(path)).map(({path}) => path)).toEqual([])
})
