// Reads hostile files, each in a process of its own, and prints what became of them:
// node test/hostile/run.ts [--mutations 5000] [--seed 1] [--only WORDS]
import {spawn} from 'node:child_process'
import {parseArgs} from 'node:util'
import {UnreadableSource} from '../../pipeline/parse/source.ts'
import {sourceKindNamed} from '../../pipeline/sources/read-exports.ts'
import {hostileCases} from './cases.ts'
import {fixtures} from './fixtures.ts'

const {values} = parseArgs({
  options: {
    mutations: {type: 'string', default: '5000'},
    seed: {type: 'string', default: '1'},
    only: {type: 'string', default: ''},
  },
})
/** Nothing may take longer. */
const patience = 10_000

interface Ran {
  readonly code: number | null
  readonly milliseconds: number
  readonly output: string
}

/** Runs one case; a process that says nothing for too long is ended. */
async function runOne(args: readonly string[]): Promise<Ran> {
  const start = performance.now()
  const child = spawn(process.execPath, [`${import.meta.dirname}/run-one.ts`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let timer = setTimeout(() => child.kill('SIGKILL'), 2 * patience)
  const heard = (chunk: Buffer): void => {
    clearTimeout(timer)
    timer = setTimeout(() => child.kill('SIGKILL'), patience)
    output += String(chunk).replaceAll(/^\.\n/gm, '')
  }
  child.stdout.on('data', heard)
  child.stderr.on('data', heard)
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve)
  })
  clearTimeout(timer)
  return {code, milliseconds: performance.now() - start, output: output.trim()}
}

function isThere(kind: string | undefined): boolean {
  try {
    return kind === undefined || sourceKindNamed(kind) !== undefined
  } catch (error) {
    if (error instanceof UnreadableSource) return false
    throw error
  }
}

const chosen = (name: string): boolean => name.toLowerCase().includes(values.only.toLowerCase())
let faults = 0

function report(name: string, {code, milliseconds, output}: Ran): void {
  const isFault = code !== 0
  if (isFault) faults += 1
  const verdict = code === null ? 'TOO SLOW' : isFault ? 'FAULT' : 'ok'
  console.log(
    `${verdict.padEnd(8)} ${name.padEnd(44)} ${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${output}`,
  )
}

for (const {name, kind} of hostileCases.filter((one) => chosen(one.name))) {
  if (isThere(kind)) report(name, await runOne(['--case', name]))
  else console.log(`SKIPPED  ${name}: !!! there is no kind of source named ${kind} !!!`)
}
console.log(`mutations: ${values.mutations} of each fixture, seed ${values.seed}`)
for (const {name} of Number(values.mutations) > 0 ? fixtures().filter((one) => chosen(one.name)) : [])
  report(
    name.replace('test/fixtures/', ''),
    await runOne(['--fixture', name, '--mutations', values.mutations, '--seed', values.seed]),
  )
console.log(faults === 0 ? 'no faults' : `${faults} faults`)
process.exitCode = faults === 0 ? 0 : 1
