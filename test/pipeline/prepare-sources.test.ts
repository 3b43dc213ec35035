import {expect, test} from 'vitest'
import {createDirectory, prepareSources, readPrepared, readSource} from '../../pipeline/pipeline.ts'
import {htmlArticle, markdownArticle, textArticle} from '../bench/articles.ts'
import {textSource} from '../support/read-articles.ts'

const numbers = [1, 2, 3, 4, 5]
const sources = [
  ...numbers.map((number) => textSource(`${number}.md`, markdownArticle(number))),
  ...numbers.map((number) => textSource(`${number}.html`, htmlArticle(number + 10))),
  ...numbers.map((number) => textSource(`${number}.txt`, textArticle(number + 20))),
]

test('sources that are prepared together become what they become one by one', () => {
  const [together, alone] = [createDirectory([]), createDirectory([])]
  expect(prepareSources(sources).map((prepared) => readPrepared(prepared, together))).toEqual(
    sources.map((source) => readSource(source, alone)),
  )
})

test('one that cannot be read fails alone, when it is its turn', () => {
  const broken = {name: 'broken.md', bytes: new Uint8Array()}
  const [before, failed, after] = prepareSources([...sources.slice(0, 1), broken, ...sources.slice(1, 2)])
  const directory = createDirectory([])
  const titles = [before, after].map(
    (prepared) => prepared && readPrepared(prepared, directory).documents.page['title'],
  )
  expect(titles).toEqual([
    'Knee Pain Type 1: Causes, Symptoms and Treatment',
    'Hip Pain Type 2: Causes, Symptoms and Treatment',
  ])
  expect(() => failed && readPrepared(failed, directory)).toThrow(
    'broken.md is empty: there is nothing to import; check that the export is whole.',
  )
})
