import {expect, test} from 'vitest'

test('says that the Studio is being built, and asks again, where there is none yet', async () => {
  process.env['SANITY_PROJECT_ID'] = 'never-built'
  process.env['SANITY_DATASET'] = 'production'
  const {createStudioFiles} = await import('../../scripts/studio-files.ts')
  const response = await createStudioFiles({local: true})(new Request('http://127.0.0.1:3333/studio'))
  expect([response?.status, response?.headers.get('refresh'), response?.headers.get('retry-after')]).toEqual([
    503,
    '3',
    '3',
  ])
})

test('leaves every other address to the site', async () => {
  const {createStudioFiles} = await import('../../scripts/studio-files.ts')
  expect(await createStudioFiles({local: true})(new Request('http://127.0.0.1:3333/studios'))).toBe(undefined)
})
