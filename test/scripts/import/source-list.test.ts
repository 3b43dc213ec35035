import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readExports} from '../../../pipeline/pipeline.ts'
import {findFiles, openFiles} from '../../../scripts/import/source-list.ts'
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

test('a file that the disk does not give is named, and the others are read', async () => {
  const folder = temporaryFolder()
  const [gone, good] = [join(folder, 'gone.md'), join(folder, 'good.md')]
  mkdirSync(gone)
  writeFileSync(good, '# Knee')
  const said: string[] = []
  for await (const entry of readExports(openFiles([gone, good], () => {})))
    said.push(entry.kind === 'failed' ? entry.message : entry.kind)
  expect(said).toEqual([`${gone} is a folder where a file was expected; name it by itself.`, 'article'])
})
