import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {createReport} from '../../../scripts/report/create-report.ts'
import {WrongUse} from '../../../scripts/usage.ts'
import {expectGolden} from '../../support/golden.ts'
import {temporaryFolder} from '../../support/temporary.ts'
import {outcomesOf, picture, reportedRun, troubled} from './reporting.ts'

const golden = (name: string): string => join(import.meta.dirname, 'golden', name)
const fixture = 'test/fixtures/report'

async function reportOf(extension: string, trouble = false): Promise<string> {
  const file = join(temporaryFolder(), `report.${extension}`)
  const {articles, outcome} = await outcomesOf(fixture)
  const report = createReport(file, reportedRun)
  report.listener.start?.(articles.length)
  for (const article of articles) report.listener.article?.(trouble ? troubled(article) : article)
  report.finish(trouble ? {...outcome, broken: [picture]} : outcome, 'a new dataset')
  return readFileSync(file, 'utf8')
}

describe('a report', () => {
  test('as a page shows the source beside the result, each fact joined to its words', async () => {
    expectGolden(golden('golfers-elbow-html.golden'), await reportOf('html'))
  })

  test('as a page shows losses, unmapped text, conflicts and broken assets', async () => {
    const page = await reportOf('html', true)
    expectGolden(golden('troubled-html.golden'), page.slice(page.indexOf('<main>'), page.indexOf('<script>')))
  })

  test('as JSON is one object of run, summary and articles', async () => {
    const value: unknown = JSON.parse(await reportOf('json', true))
    expectGolden(golden('troubled-json.golden'), `${JSON.stringify(value, null, 2)}\n`)
  })

  test('of no articles is whole', async () => {
    const folder = temporaryFolder()
    const {outcome} = await outcomesOf(fixture)
    for (const name of ['none.json', 'none.html']) {
      createReport(join(folder, name), reportedRun).finish({...outcome, articles: 0}, 'a new dataset')
    }
    const value: unknown = JSON.parse(readFileSync(join(folder, 'none.json'), 'utf8'))
    expect(value).toMatchObject({run: reportedRun, articles: []})
    expect(readFileSync(join(folder, 'none.html'), 'utf8')).toMatch(/<div id="list">\n<\/div>[^]*<\/html>\n$/)
  })

  test('of more than 2,000 articles shows the others as lines, and whole only what is to be looked at', async () => {
    const file = join(temporaryFolder(), 'many.html')
    const {articles, outcome} = await outcomesOf(fixture)
    const [article] = articles
    if (!article) throw new Error('the fixture has an article')
    const plain = {...article, problems: [], confidence: {}}
    const report = createReport(file, reportedRun)
    report.listener.start?.(2_001)
    for (let number = 1; number <= 2_001; number += 1) {
      report.listener.article?.(number % 1_000 === 0 ? article : plain)
    }
    report.finish({...outcome, articles: 2_001}, 'a new dataset')
    const page = readFileSync(file, 'utf8')
    expect(page.match(/<details class="article"/g)?.length).toBe(2)
    expect(page.match(/<div class="article line"/g)?.length).toBe(1_999)
    expect(page).toContain('1,999 articles are shown as a line only')
  })
})

describe('the file of a report', () => {
  test('appears when it is whole, and until then what was there stays', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'report.json')
    const before = '{"run":{"mode":"import","startedAt":"2026-01-01T08:00:00.000Z"'
    writeFileSync(file, before)
    const {outcome} = await outcomesOf(fixture)
    const report = createReport(file, reportedRun)
    expect(readFileSync(file, 'utf8')).toBe(before)
    report.finish(outcome, 'a new dataset')
    expect(readFileSync(file, 'utf8')).toMatch(/\]}\n$/)
    expect(readdirSync(folder)).toEqual(['report.json'])
  })

  test('is not there where the import fails', () => {
    const folder = temporaryFolder()
    createReport(join(folder, 'report.html'), reportedRun).discard()
    expect(readdirSync(folder)).toEqual([])
  })

  test('that cannot be put in its place fails at the end, and nothing is left', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'report.html')
    const {outcome} = await outcomesOf(fixture)
    const report = createReport(file, reportedRun)
    mkdirSync(file)
    expect(() => report.finish(outcome, 'a new dataset')).toThrow(`the report ${file} could not be written: `)
    expect(readdirSync(folder)).toEqual(['report.html'])
  })

  test('is refused with another ending, in a folder that is not there, and in place of a folder', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'a.html'))
    const start = (name: string) => () => createReport(join(folder, name), reportedRun)
    expect(start('report.pdf')).toThrow(
      new WrongUse(`--report ${folder}/report.pdf ends in neither .html nor .json`),
    )
    expect(start('none/report.html')).toThrow(
      `--report ${folder}/none/report.html: cannot write to the folder ${folder}/none`,
    )
    expect(start('a.html')).toThrow(new WrongUse(`--report ${folder}/a.html is a folder; name a file in it`))
    expect(existsSync(join(folder, 'none'))).toBe(false)
  })
})
