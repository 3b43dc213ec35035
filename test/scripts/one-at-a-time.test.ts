import {join} from 'node:path'
import {expect, test} from 'vitest'
import {oneAtATime} from '../../scripts/one-at-a-time.ts'
import {temporaryFolder} from '../support/temporary.ts'

test('work under one lock is done one after the other, also after work that failed', async () => {
  const file = join(temporaryFolder(), 'dist', '.lock')
  const log: string[] = []
  const work = async (name: string) =>
    oneAtATime(file, async () => {
      log.push(`${name} begins`)
      await new Promise(setImmediate)
      log.push(`${name} ends`)
      if (name === 'first') throw new Error('the first one fails')
      return name
    })
  const results = await Promise.allSettled([work('first'), work('second')])
  expect(results).toEqual([
    {status: 'rejected', reason: new Error('the first one fails')},
    {status: 'fulfilled', value: 'second'},
  ])
  expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})

test('work under different locks does not wait', async () => {
  const folder = temporaryFolder()
  const inside = await oneAtATime(join(folder, 'one'), async () =>
    oneAtATime(join(folder, 'two'), async () => 'both'),
  )
  expect(inside).toBe('both')
})
