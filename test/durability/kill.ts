import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {readArguments, runCommand, WrongUse} from '../../scripts/usage.ts'
import {killRounds, type KillFigures} from './kill-rounds.ts'

const help = `
Usage: node test/durability/kill.ts [options]

Kills a lake with SIGKILL at random instants under concurrent writers, starts it again each time, and looks for
transactions that are lost or half-applied. Ends with 1 if there is one. Interrupted (Ctrl-C), it prints what it has.

  --rounds NUMBER   Kills (default 100).
  --writers NUMBER  Concurrent writers (default 4).
  --seed NUMBER     Decides on the instants (default: the time).
  -h, --help
`

await runCommand('kill', async () => {
  const parsed = readArguments(help, {
    rounds: {type: 'string', default: '100'},
    writers: {type: 'string', default: '4'},
    seed: {type: 'string', default: String(Date.now() % 1_000_000)},
  })
  if (!parsed) return 0
  const rounds = readNumber('rounds', parsed.values.rounds)
  const writers = readNumber('writers', parsed.values.writers)
  const seed = readNumber('seed', parsed.values.seed)
  const dataFolder = mkdtempSync(join(tmpdir(), 'lake-kill-'))
  const interruption = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort())
  const begin = performance.now()
  try {
    const figures = await killRounds({
      rounds,
      writers,
      seed,
      dataFolder,
      signal: interruption.signal,
      onRound: (round, faults) => process.stderr.write(`\rround ${round} of ${rounds}, ${faults} faults`),
    })
    const seconds = Math.round((performance.now() - begin) / 1000)
    const kills = `${figures.rounds}${figures.rounds < rounds ? ` of ${rounds}` : ''} kills`
    process.stderr.write('\n')
    process.stdout.write(`${kills} in ${seconds} s, ${writers} writers, seed ${seed}\n${summary(figures)}`)
    return figures.faults.length === 0 ? 0 : 1
  } finally {
    rmSync(dataFolder, {recursive: true, force: true})
  }
})

function summary(figures: KillFigures): string {
  const {faults, rounds, killedAtStart, sent, acknowledged, unanswered, storedUnanswered} = figures
  return [
    ...faults,
    `${killedAtStart} met a starting lake, ${rounds - killedAtStart} a lake that was written to`,
    `${sent} transactions sent, ${acknowledged} acknowledged, ${unanswered} in flight at a kill; ${storedUnanswered} of those stored`,
    `${countOf(faults, 'lost')} lost, ${countOf(faults, 'half-applied')} half-applied, ${faults.length} faults in all`,
    '',
  ].join('\n')
}

function readNumber(name: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new WrongUse(`--${name} ${text} is not a number`)
}

function countOf(faults: readonly string[], kind: string): number {
  return faults.filter((fault) => fault.includes(`: ${kind}: `)).length
}
