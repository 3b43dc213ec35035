import {readArguments, runCommand, WrongUse} from '../../scripts/usage.ts'
import {createFigures, type Figures} from './figures.ts'
import {benchImport} from './import.ts'
import {judge} from './judge.ts'
import {benchLake, lakeParts} from './lake/bench-lake.ts'
import {targets} from './targets.ts'

const help = `
Usage: npm run bench -- [PART ...] [options]

Measures speed and memory beside the peers, and beside a floor: code that could not be faster. Numbers mean something
within one run: compare ratios, never the milliseconds of two runs. Without a part it runs all, which takes some minutes.

  import     articles from their source to a plan, beside the parsers alone
  lake       all parts of the lake, which are:
  queries    GROQ over 1,000, 10,000 and 100,000 documents, beside groq-js and code written by hand
  start      time to the first answer, and memory, of the same
  http       a query over HTTP, beside a server that sends the same bytes
  writes     transactions, beside updates of a bare row
  effects    the differences that listeners get, beside JSON.parse

  --quick    Leave out 100,000 documents, and with them most targets.
  -h, --help

At the end come the targets, each met or missed. A missed target is no failure of the command.
`

const parts: ReadonlySet<string> = new Set(['import', ...lakeParts])

await runCommand('bench', async () => {
  const parsed = readArguments(help, {quick: {type: 'boolean', default: false}})
  if (!parsed) return 0
  const {positionals, values} = parsed
  const chosen = positionals.length === 0 ? parts : new Set(positionals.flatMap(partsOf))
  const figures = createFigures()
  for await (const section of sections(chosen, values.quick, figures)) {
    showProgress('')
    process.stdout.write(`${section}\n`)
  }
  process.stdout.write(judge(targets, figures))
  return 0
})

async function* sections(
  chosen: ReadonlySet<string>,
  isQuick: boolean,
  figures: Figures,
): AsyncGenerator<string> {
  if (chosen.has('import')) {
    showProgress('import')
    yield await benchImport(figures)
  }
  yield* benchLake({parts: chosen, isQuick, figures, onProgress: showProgress})
}

function partsOf(word: string): readonly string[] {
  if (word === 'lake') return lakeParts
  if (parts.has(word)) return [word]
  throw new WrongUse(`${word} is not one of lake, ${[...parts].join(', ')}`)
}

/** Where a person looks: one line that is written over. */
function showProgress(what: string): void {
  if (process.stderr.isTTY && !process.env['CI']) process.stderr.write(`\r\u001B[K${what}`)
}
