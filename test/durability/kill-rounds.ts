import {inspect, type Findings} from './inspect.ts'
import {spawnLake, startLakeProcess} from './lake-process.ts'
import {writeUntilKilled, type Writer} from './writer.ts'

export interface KillOptions {
  readonly rounds: number
  /** Kept from round to round, so that each starts with what the kill before it left. */
  readonly dataFolder: string
  /** Decides on the instants of the kills. */
  readonly seed: number
  readonly writers?: number
  readonly onRound?: (round: number, faults: number) => void
}

export interface KillFigures {
  readonly rounds: number
  /** Kills of a lake that was starting. */
  readonly killedAtStart: number
  readonly sent: number
  readonly acknowledged: number
  /** Transactions that were stored though their answer did not arrive: allowed, and counted. */
  readonly storedUnanswered: number
  readonly faults: readonly string[]
}

/** How long the writers write at most before a kill, in milliseconds. */
const longestWriting = 700

/** The share of the kills that meet a lake while it starts, and how long it may have been starting at most. */
const startKills = 0.1
const longestStart = 600

/** Starts a lake, lets writers write, kills it at a random instant, starts it again and looks; and so on. */
export async function killRounds({
  rounds,
  dataFolder,
  seed,
  writers: amount = 4,
  onRound,
}: KillOptions): Promise<KillFigures> {
  const writers: Writer[] = Array.from({length: amount}, (_, index) => ({
    name: `w${index}`,
    sent: 0,
    acknowledged: [],
  }))
  const faults: string[] = []
  const random = createRandom(seed)
  let killedAtStart = 0
  let stored = 0
  for (let round = 1; round <= rounds; round += 1) {
    try {
      if (random() < startKills) {
        killedAtStart += 1
        await killStarting(dataFolder, random() * longestStart)
      } else {
        await writeAndKill(dataFolder, writers, random() * longestWriting)
      }
      const found = await restartAndInspect(dataFolder, writers)
      stored = found.transactions
      faults.push(...found.faults.map((fault) => `round ${round}: ${fault}`))
    } catch (error) {
      faults.push(`round ${round}: ${error instanceof Error ? error.message : String(error)}`)
    }
    onRound?.(round, faults.length)
  }
  const sent = writers.reduce((total, writer) => total + writer.sent, 0)
  const acknowledged = writers.reduce((total, writer) => total + writer.acknowledged.length, 0)
  return {rounds, killedAtStart, sent, acknowledged, storedUnanswered: stored - acknowledged, faults}
}

async function killStarting(dataFolder: string, life: number): Promise<void> {
  const lake = spawnLake(dataFolder)
  // It may end in any way: the start after it tells whether the folder is whole.
  await Promise.race([lake.ready.catch(() => undefined), pause(life)])
  await lake.kill()
}

async function writeAndKill(dataFolder: string, writers: readonly Writer[], life: number): Promise<void> {
  const lake = await startLakeProcess(dataFolder)
  const stop = new AbortController()
  const writing = Promise.all(writers.map(async (writer) => writeUntilKilled(lake.url, writer, stop.signal)))
  await Promise.race([writing, pause(life)])
  await lake.kill()
  stop.abort()
  await writing
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}

/** Kills it again after the look, so that every start of the run follows a kill. */
async function restartAndInspect(dataFolder: string, writers: readonly Writer[]): Promise<Findings> {
  const lake = await startLakeProcess(dataFolder)
  try {
    return await inspect(lake.url, dataFolder, writers)
  } finally {
    await lake.kill()
  }
}

/** Numbers from 0 to 1 that are the same for the same seed: a linear congruential generator. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
