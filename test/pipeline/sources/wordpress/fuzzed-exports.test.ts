import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {bytesFile, entriesOf} from '../../../support/source-file.ts'

const fixtures = join(import.meta.dirname, '../../../fixtures/sources')
const files = ['wordpress', 'squarespace'].flatMap((kind) =>
  readdirSync(join(fixtures, kind))
    .filter((name) => name.endsWith('.xml'))
    .map((name) => ({name, bytes: readFileSync(join(fixtures, kind, name))})),
)

test.for(files)('reads whatever is left of a damaged $name', {timeout: 60_000}, async ({name, bytes}) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          at: fc.nat(bytes.length),
          remove: fc.nat(200),
          insert: fc.oneof(
            fc.constantFrom('<', ']]>', '<![CDATA[', '&', '</item>', '<item>', '\0', '"'),
            fc.string(),
          ),
        }),
        {minLength: 1, maxLength: 6},
      ),
      async (damages) => {
        let damaged = bytes
        for (const {at, remove, insert} of damages) {
          damaged = Buffer.concat([
            damaged.subarray(0, at),
            Buffer.from(insert),
            damaged.subarray(at + remove),
          ])
        }
        const entries = await entriesOf([bytesFile(name, damaged)])
        expect(entries.length).toBeGreaterThan(0)
        for (const entry of entries) expect(['article', 'asset', 'failed', 'left-out']).toContain(entry.kind)
      },
    ),
    {numRuns: 60},
  )
})
