import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readExports} from '../../../pipeline/pipeline.ts'
import {openFiles} from '../../../scripts/import/source-list.ts'
import {temporaryFolder} from '../../support/temporary.ts'

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
