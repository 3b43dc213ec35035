import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'
import {startLake, type LakeOptions, type RunningLake} from '../../lake/server.ts'

/** A folder of its own for the test, removed after it. */
export function createDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lake-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

/** A lake on a free port, closed after the test. */
export async function startTestLake(options: Partial<LakeOptions> = {}): Promise<RunningLake> {
  const lake = await startLake({dataFolder: options.dataFolder ?? createDataFolder(), port: 0, ...options})
  onTestFinished(() => lake.close())
  return lake
}
