import {spawn} from 'node:child_process'
import {join} from 'node:path'

const command = join(import.meta.dirname, '../../scripts/lake.ts')

/** A lake in a process of its own. */
export interface LakeProcess {
  readonly url: string
  readonly pid: number
  /** Ends it as a power switch would: no signal handler, no closing of files. Settles when it is gone. */
  kill(): Promise<void>
}

/** A lake that is starting. */
export interface StartingLake {
  /** Rejects with what the lake printed if it ends before it listens. */
  readonly ready: Promise<LakeProcess>
  kill(): Promise<void>
}

export const startLakeProcess = async (dataFolder: string): Promise<LakeProcess> =>
  spawnLake(dataFolder).ready

/** Starts a lake without waiting, so that it can be killed while it starts. */
export function spawnLake(dataFolder: string): StartingLake {
  const child = spawn(process.execPath, [command, '--port', '0', '--data', dataFolder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = new Promise<void>((resolve) => {
    child.once('close', () => resolve())
  })
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await gone
  }
  let printed = ''
  const ready = new Promise<LakeProcess>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', () => reject(new Error(`the lake ended: ${printed.trim()}`)))
    child.stderr.on('data', (chunk: Buffer) => {
      printed += String(chunk)
      const url = / at (?<url>http:\S+)/.exec(printed)?.groups?.['url']
      if (url !== undefined) resolve({url, pid: child.pid ?? 0, kill})
    })
  })
  return {ready, kill}
}
