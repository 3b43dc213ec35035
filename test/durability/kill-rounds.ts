import {inspect} from './inspect.ts'
import {killStarting, killWriting} from './kill-lake.ts'
import {startLakeProcess, type LakeProcess} from './lake-process.ts'
import {createRandom} from './random.ts'
import type {Writer} from './writer.ts'

export interface KillOptions {
  readonly rounds: number
  /** Kept from round to round, so that each starts with what the kill before it left. */
  readonly dataFolder: string
  /** Decides on the instants of the kills. */
  readonly seed: number
  readonly writers?: number
  /** Ends the rounds early; the figures are those of the kills till then. */
  readonly signal?: AbortSignal
  readonly onRound?: (round: number, faults: number) => void
}

export interface KillFigures {
  readonly rounds: number
  /** Kills of a lake that was starting. */
  readonly killedAtStart: number
  readonly sent: number
  readonly acknowledged: number
  /** Transactions that had been sent and not answered when a kill came. */
  readonly unanswered: number
  /** Those of them that were stored nevertheless: allowed, and counted. */
  readonly storedUnanswered: number
  readonly faults: readonly string[]
}

/** How long the writers write at most before a kill, in milliseconds. */
const longestWriting = 700

/** Of so many kills one meets a lake while it starts; which of them is left to chance. */
const startEvery = 6

/**
 * Starts a lake, looks at what the kill before left of all that was ever written, lets writers write, and kills it at a
 * random instant; and so on. Each start of the run but the first follows a kill, and one more start looks at the last.
 */
export async function killRounds({
  rounds,
  dataFolder,
  seed,
  writers: amount = 4,
  signal = new AbortController().signal,
  onRound,
}: KillOptions): Promise<KillFigures> {
  const writers: Writer[] = Array.from({length: amount}, (_, index) => createWriter(`w${index}`))
  const random = createRandom(seed)
  const faults: string[] = []
  let [kills, killedAtStart, stored] = [0, 0, 0]
  let nextAtStart = 0

  async function look(lake: LakeProcess): Promise<void> {
    const found = await inspect(lake.url, dataFolder, writers)
    stored = found.transactions
    faults.push(...found.faults.map((fault) => `after kill ${kills}: ${fault}`))
  }

  async function killOnce(): Promise<void> {
    if (kills % startEvery === 0) nextAtStart = kills + Math.floor(random() * startEvery)
    if (kills === nextAtStart) {
      await killStarting(dataFolder, random)
      killedAtStart += 1
      return
    }
    await whileRunning(dataFolder, async (lake) => {
      await look(lake)
      await killWriting(lake, writers, random() * longestWriting, signal)
    })
  }

  const noteFault = (error: unknown) => {
    // An interruption ends the lake as well.
    if (signal.aborted) return
    faults.push(`after kill ${kills}: ${error instanceof Error ? error.message : String(error)}`)
  }
  while (kills < rounds && !signal.aborted) {
    await killOnce().catch(noteFault)
    if (signal.aborted) break
    kills += 1
    onRound?.(kills, faults.length)
  }
  await whileRunning(dataFolder, look).catch((error: unknown) => {
    faults.push(`after the last kill: ${error instanceof Error ? error.message : String(error)}`)
  })
  return {rounds: kills, killedAtStart, ...countTransactions(writers, stored), faults}
}

const createWriter = (name: string): Writer => ({name, sent: 0, acknowledged: []})

/** Kills the lake also where `work` leaves it running. */
async function whileRunning(dataFolder: string, work: (lake: LakeProcess) => Promise<void>): Promise<void> {
  const lake = await startLakeProcess(dataFolder)
  try {
    await work(lake)
  } finally {
    await lake.kill()
  }
}

function countTransactions(writers: readonly Writer[], stored: number) {
  const sent = writers.reduce((total, writer) => total + writer.sent, 0)
  const acknowledged = writers.reduce((total, writer) => total + writer.acknowledged.length, 0)
  return {sent, acknowledged, unanswered: sent - acknowledged, storedUnanswered: stored - acknowledged}
}
