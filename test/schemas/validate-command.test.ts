import {expect, test} from 'vitest'
import {runSanity} from '../../scripts/sanity-command.ts'

test('the command line finds no error and no warning in the schema', {timeout: 120_000}, async () => {
  const output = await runSanity(['schema', 'validate', '--level', 'warning', '--format', 'json'])
  expect(JSON.parse(output)).toEqual([])
})
