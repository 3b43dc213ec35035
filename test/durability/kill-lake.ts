import {once} from 'node:events'
import {mkdirSync, watch} from 'node:fs'
import {setTimeout as pause} from 'node:timers/promises'
import {spawnLake, type LakeProcess} from './lake-process.ts'
import {writeUntilKilled, type Writer} from './writer.ts'

/** How long a lake may have been starting when it is killed, in milliseconds. */
const longestStart = 600

/** How long it may have had its database open, in milliseconds. */
const longestOpening = 80

/**
 * Lets the writers write for so many milliseconds and kills the lake under them.
 *
 * @throws Error if the lake refuses a write.
 */
export async function killWriting(
  lake: LakeProcess,
  writers: readonly Writer[],
  life: number,
  signal: AbortSignal,
): Promise<void> {
  const stop = new AbortController()
  const writing = Promise.all(writers.map(async (writer) => writeUntilKilled(lake.url, writer, stop.signal)))
  const instant = pause(life, undefined, {signal}).catch(() => undefined)
  try {
    await Promise.race([writing, instant])
  } finally {
    await lake.kill()
    stop.abort()
  }
  await writing
}

/**
 * Kills a lake while it starts: at any instant, or, as most of a start is the loading of code, soon after it has
 * touched its files.
 *
 * @throws Error with what the lake printed if it ends by itself.
 */
export async function killStarting(dataFolder: string, random: () => number): Promise<void> {
  mkdirSync(dataFolder, {recursive: true})
  const watcher = watch(dataFolder)
  const touched = once(watcher, 'change')
  const lake = spawnLake(dataFolder)
  const instant =
    random() < 0.5
      ? pause(random() * longestStart)
      : touched.then(async () => pause(random() * longestOpening))
  try {
    await Promise.race([lake.ready, instant])
  } finally {
    await lake.kill()
    watcher.close()
  }
}
