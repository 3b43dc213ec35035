import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {expectGolden} from '../support/golden.ts'
import {fileSource, readAll} from '../support/read-articles.ts'
import {terse} from '../support/terse.ts'

const content = join(import.meta.dirname, '../../content')
const golden = join(import.meta.dirname, '../fixtures/library')
const files = readdirSync(content).filter((name) => /\.(?:md|txt|html)$/.test(name) && name !== 'README.md')
const library = readAll(files.toSorted().map((name) => fileSource(join(content, name))))

test.for(library)('reads $documents.name as its golden file says', ({documents}) => {
  expectGolden(join(golden, `${documents.name}.terse`), terse(documents))
})

test('makes thirteen conditions and one article of the library', () => {
  const types = library.map(({documents}) => documents.page._type)
  expect(types.filter((type) => type === 'condition')).toHaveLength(13)
  expect(types.filter((type) => type === 'article')).toHaveLength(1)
})

test('leaves no block of the library without a place', () => {
  expect(library.map(({documents}) => [documents.name, documents.source['unmappedCount']])).toEqual(
    library.map(({documents}) => [documents.name, 0]),
  )
})
