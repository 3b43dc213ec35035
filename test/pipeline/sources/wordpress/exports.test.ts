import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {expectGolden} from '../../../support/golden.ts'
import {bytesFile, diskFile, entriesOf} from '../../../support/source-file.ts'
import {terseEntries} from '../../../support/terse-entries.ts'

const fixtures = join(import.meta.dirname, '../../../fixtures/sources')

const exports = [
  {kind: 'wordpress', name: 'classic', files: ['classic.xml']},
  {kind: 'wordpress', name: 'blocks', files: ['blocks.xml']},
  {kind: 'wordpress', name: 'split', files: ['split-posts.xml', 'split-media.xml']},
  {kind: 'squarespace', name: 'blog', files: ['blog.xml']},
  {kind: 'squarespace', name: 'blocks', files: ['blocks.xml']},
  {kind: 'squarespace', name: 'two-blogs', files: ['first-blog.xml', 'second-blog.xml']},
]

describe.for(exports)('of $kind: $name', ({kind, name, files}) => {
  const paths = files.map((file) => join(fixtures, kind, file))

  test('comes out as its golden file says', async () => {
    const entries = await entriesOf(paths.map(diskFile))
    expectGolden(join(fixtures, kind, `${name}.terse`), terseEntries(entries))
  })

  test('comes out the same whatever the order of its files', async () => {
    const entries = await entriesOf(paths.map(diskFile))
    expect(await entriesOf(paths.toReversed().map(diskFile))).toEqual(entries)
  })

  test('comes out the same wherever its bytes are cut', async () => {
    const whole = await entriesOf(paths.map(diskFile))
    const bytes = paths.map((path) => readFileSync(path))
    const longest = Math.max(...bytes.map(({length}) => length))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(longest), {maxLength: 40}), async (cuts) => {
        const cut = bytes.map((content, index) => {
          const own = cuts.filter((place) => place < content.length)
          return bytesFile(files[index] ?? '', content, own)
        })
        expect(await entriesOf(cut)).toEqual(whole)
      }),
      {numRuns: 40},
    )
    const single = bytes.map((content, index) => bytesFile(files[index] ?? '', content, [...content.keys()]))
    expect(await entriesOf(single)).toEqual(whole)
  })
})
