import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {findFiles} from '../../../scripts/import/source-list.ts'
import {temporaryFolder} from '../../support/temporary.ts'

test('names links within a folder, and follows none', async () => {
  const folder = temporaryFolder()
  const [site, outside] = [join(folder, 'site'), join(folder, 'outside')]
  for (const path of [join(site, 'posts'), outside, join(site, '.git')]) mkdirSync(path, {recursive: true})
  writeFileSync(join(site, 'heel.md'), 'A heel.')
  writeFileSync(join(outside, 'secret.md'), 'Private.')
  symlinkSync(join(outside, 'secret.md'), join(site, 'posts', 'linked.md'))
  symlinkSync(outside, join(site, 'all'))
  symlinkSync(outside, join(site, '.git', 'all'))
  const message =
    'is a link or no file, and is not followed; name what it leads to, if that belongs to the import'
  expect(await findFiles([site])).toEqual({
    files: [join(site, 'heel.md')],
    failed: [],
    leftOut: [
      {name: join(site, 'all'), message},
      {name: join(site, 'posts', 'linked.md'), message},
    ],
  })
  expect((await findFiles([join(site, 'all')])).files).toEqual([join(site, 'all', 'secret.md')])
})
