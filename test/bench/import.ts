import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import rehypeParse from 'rehype-parse'
import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import {unified} from 'unified'
import {createDirectory, preparePlan, readPrepared, type Source} from '../../pipeline/pipeline.ts'
import {createWaiting} from '../../scripts/import/together.ts'
import {textSource} from '../support/read-articles.ts'
import {htmlArticle, markdownArticle, sitePage, textArticle} from './articles.ts'
import {compare, type Work} from './compare.ts'
import type {Figures} from './figures.ts'
import {type Measured, median, report} from './measure.ts'

const run = promisify(execFile)
const repository = join(import.meta.dirname, '../..')
const BATCH = 1_000
const RUNS = 5

/** Articles of a sample of the stages. */
const SAMPLE = 50

/** One article from process start to exit, each of a batch of 1,000 (about 700 words), and the stages without files. */
export async function benchImport(figures: Figures): Promise<string> {
  return report('Import', [...(await processes()), ...(await stages(figures))])
}

async function processes(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'articular-bench-'))
  try {
    const one = join(folder, 'one.md')
    writeFileSync(one, markdownArticle(1))
    for (let number = 0; number < BATCH; number += 1)
      writeFileSync(join(folder, `batch-${number}.md`), markdownArticle(number))
    let data = 0
    const command = async (args: readonly string[]): Promise<unknown> =>
      run(
        process.execPath,
        [join(repository, 'scripts/import.ts'), ...args, '--data', join(folder, `data-${(data += 1)}`)],
        {maxBuffer: 1 << 28},
      )
    const bare = await median(RUNS, async () => run(process.execPath, ['--eval', '0']))
    const single = await median(RUNS, async () => command([one]))
    rmSync(one)
    const batch = await median(1, async () => command([folder]))
    const again = await median(1, async () =>
      run(
        process.execPath,
        [join(repository, 'scripts/import.ts'), folder, '--data', join(folder, `data-${data}`)],
        {maxBuffer: 1 << 28},
      ),
    )
    return [
      {what: 'a Node process that does nothing', milliseconds: bare},
      {
        what: 'one article into a new dataset, process start to exit',
        milliseconds: single,
        ratio: single / bare,
        against: 'the empty process',
      },
      {
        what: `batch of ${BATCH} into a new dataset, start to exit, each article`,
        milliseconds: batch / BATCH,
      },
      {
        what: `the same batch again (writes nothing), each article`,
        milliseconds: again / BATCH,
        ratio: again / batch,
        against: 'the first import',
      },
    ]
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

type Stage =
  | 'remark-parse'
  | 'Markdown'
  | 'rehype-parse'
  | 'HTML'
  | 'rehype-parse of pages'
  | 'HTML pages'
  | 'plain text'

async function stages(figures: Figures): Promise<Measured[]> {
  const numbers = Array.from({length: SAMPLE}, (_, number) => number)
  const sources = (ending: string, write: (number: number) => string) =>
    numbers.map((number) => textSource(`${number}.${ending}`, write(number)))
  const markdown = numbers.map(markdownArticle)
  const [html, pages] = [numbers.map(htmlArticle), numbers.map(sitePage)]
  const [fromMarkdown, fromHtml] = [sources('md', markdownArticle), sources('html', htmlArticle)]
  const fromPages = sources('html', sitePage)
  const fromText = sources('txt', textArticle)
  const times = await compare(
    new Map<Stage, Work>([
      ['remark-parse', () => markdown.forEach((text) => remark().use(remarkGfm).parse(text))],
      ['Markdown', () => plan(fromMarkdown)],
      ['rehype-parse', () => html.forEach((text) => unified().use(rehypeParse).parse(text))],
      ['HTML', () => plan(fromHtml)],
      ['rehype-parse of pages', () => pages.forEach((text) => unified().use(rehypeParse).parse(text))],
      ['HTML pages', () => plan(fromPages)],
      ['plain text', () => plan(fromText)],
    ]),
  )
  const each = (stage: Stage) => (times.get(stage) ?? Number.NaN) / SAMPLE
  const compared = (stage: Stage, against: Stage): Measured => {
    const ratio = each(stage) / each(against)
    figures.set(`import of ${stage}, ${against}`, ratio)
    return {what: `${stage}: source to plan, each article`, milliseconds: each(stage), ratio, against}
  }
  return [
    {what: 'remark-parse alone, each article', milliseconds: each('remark-parse')},
    compared('Markdown', 'remark-parse'),
    {what: 'rehype-parse alone, each article', milliseconds: each('rehype-parse')},
    compared('HTML', 'rehype-parse'),
    {what: 'rehype-parse alone, each page of a site', milliseconds: each('rehype-parse of pages')},
    compared('HTML pages', 'rehype-parse of pages'),
    {what: 'plain text: source to plan, each article', milliseconds: each('plain text')},
  ]
}

function plan(sources: readonly Source[]): unknown {
  const directory = createDirectory([])
  const waiting = createWaiting()
  const prepared = [...sources.flatMap((source) => waiting.add(source)), ...waiting.take()]
  const documents = prepared.map((source) => readPrepared(source, directory).documents)
  return preparePlan(documents).plan(new Map(), {
    publish: true,
    importedAt: '2026-01-05T08:00:00.000Z',
    importer: 'bench',
  })
}
