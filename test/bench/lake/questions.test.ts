import {afterAll, describe, expect, test} from 'vitest'
import {openDatabase} from '../../../lake/storage/database.ts'
import {openStore} from '../../../lake/store.ts'
import {prepareQuestions} from './ask.ts'
import {createFloors} from './floors.ts'
import {benchDataset} from './libraries.ts'
import {createLibrary} from './library.ts'
import {benchQueries} from './queries.ts'

const names = Object.keys(benchQueries)

function askLibrary(size: number) {
  const store = openStore(openDatabase(undefined), [], '2026-01-01T00:00:00Z')
  const dataset = store.createDataset(benchDataset, '2026-01-01T00:00:00Z')
  dataset.replace(createLibrary(size))
  afterAll(() => store.close())
  return prepareQuestions(dataset)
}

describe('the lake, groq-js and the floors', () => {
  const asked = askLibrary(200)
  const floors = createFloors(asked.published.documents, asked.drafts.documents, asked.params)

  test.for(names)('answer %s alike', async (name) => {
    const answers = [asked.groq(name), await asked.plain(name), floors.get(name)?.() ?? 'no floor']
    const answer = asked.lake(name)
    expect(answers).toEqual([answer, answer, floors.has(name) ? JSON.parse(answer) : 'no floor'])
  })
})

describe('where growth is judged, answers are of one size whatever that of the library', () => {
  const [small, large] = [askLibrary(1000), askLibrary(3000)]

  test.for(names.filter((name) => /^[abcehij] /.test(name)))('%s', (name) => {
    const ratio = large.lake(name).length / small.lake(name).length
    expect([ratio > 0.9, ratio < 1.1]).toEqual([true, true])
  })
})
