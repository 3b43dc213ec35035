import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {preparePlan} from '../../pipeline/pipeline.ts'
import {fileSource, readAll} from '../support/read-articles.ts'
import {validateDocuments} from '../support/validate-documents.ts'

const content = join(import.meta.dirname, '../../content')

test(
  'imports the sample library without an error of the Studio’s own validation',
  {timeout: 120_000},
  async () => {
    const files = readdirSync(content).filter(
      (name) => /\.(?:md|txt|html)$/.test(name) && name !== 'README.md',
    )
    const sources = readAll(files.toSorted().map((name) => fileSource(join(content, name))))
    const options = {publish: true, importedAt: '2026-01-05T08:00:00.000Z', importer: 'test'}
    const plan = preparePlan(sources.map(({documents}) => documents)).plan(new Map(), options)
    const markers = await validateDocuments([...plan.after.values()])
    expect(markers.filter(({level}) => level === 'error')).toEqual([])
  },
)
