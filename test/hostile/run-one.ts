// One case of run.ts in a process of its own; prints a line with a dot for each sign of life, then the figures.
import {parseArgs} from 'node:util'
import {hostileCases} from './cases.ts'
import {fixtures, piecesFor} from './fixtures.ts'
import {fuzz} from './fuzz.ts'
import {readHostile} from './read-hostile.ts'

const {values} = parseArgs({
  options: {
    case: {type: 'string'},
    fixture: {type: 'string'},
    mutations: {type: 'string', default: '5000'},
    seed: {type: 'string', default: '1'},
  },
})
const peak = (): number => process.resourceUsage().maxRSS / 1024

async function runCase(name: string): Promise<boolean> {
  const found = hostileCases.find((one) => one.name === name)
  if (found === undefined) throw new Error(`there is no case ${name}`)
  const files = found.files()
  const before = peak()
  // The time that counts is that of the reading, not of the making.
  process.stdout.write('.\n')
  const start = performance.now()
  const {articles, assets, refused, unsafe} = await readHostile(files, true)
  const seconds = ((performance.now() - start) / 1000).toFixed(2)
  const first = refused[0] === undefined ? '' : `; ${refused[0].slice(0, 110)}`
  console.log(
    `read in ${seconds} s, +${Math.round(peak() - before)} MB; ${articles} articles, ${assets} assets, ${refused.length} refused, ${unsafe.length} unsafe${first}`,
  )
  return unsafe.length === 0
}

async function runFixture(name: string): Promise<boolean> {
  const all = fixtures()
  const fixture = all.find((one) => one.name === name)
  if (fixture === undefined) throw new Error(`there is no fixture ${name}`)
  const {articles, refused, slowest, faults} = await fuzz(fixture, {
    count: Number(values.mutations),
    seed: Number(values.seed),
    others: piecesFor(fixture, all),
    onMutation: () => void process.stdout.write('.\n'),
  })
  console.log(
    `slowest ${Math.round(slowest)} ms, peak ${Math.round(peak())} MB; ${articles} articles, ${refused} refused, ${faults.length} faults`,
  )
  for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`)
  return faults.length === 0
}

const isGood = values.case === undefined ? await runFixture(values.fixture ?? '') : await runCase(values.case)
process.exitCode = isGood ? 0 : 1
