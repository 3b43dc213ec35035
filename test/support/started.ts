import {type ChildProcess, spawn} from 'node:child_process'
import {join} from 'node:path'

const repository = join(import.meta.dirname, '../..')

/** `npm start` in a process of its own. */
export interface Started {
  readonly url: string
  /** All that it has printed on standard error so far. */
  stderr(): string
  /** All that it printed on standard output up to the addresses. */
  readonly stdout: string
  /** Asks it to stop as Ctrl-C does, and gives the exit code. */
  stop(): Promise<number | null>
}

/** Starts everything on a free port with a data folder of its own, and waits until it prints its addresses. */
export async function start(
  data: string,
  {env = {}, imports = []}: {env?: Record<string, string>; imports?: readonly string[]} = {},
): Promise<Started> {
  const child = spawn(
    process.execPath,
    [
      ...imports.flatMap((file) => ['--import', file]),
      join(repository, 'scripts/start.ts'),
      '--port',
      '0',
      '--data',
      data,
    ],
    {
      cwd: repository,
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const closed = new Promise<number | null>((resolve) => {
    child.once('close', resolve)
  })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += String(chunk)))
  const stdout = await untilAddresses(child, () => errors)
  const url = /^Site\s+(\S+)\/$/m.exec(stdout)?.[1] ?? ''
  return {
    url,
    stdout,
    stderr: () => errors,
    async stop() {
      child.kill('SIGINT')
      return closed
    },
  }
}

async function untilAddresses(child: ChildProcess, errors: () => string): Promise<string> {
  let printed = ''
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += String(chunk)
      if (printed.includes('Ctrl-C stops.')) resolve(printed)
    })
    child.once('close', (code) => reject(new Error(`start ended with ${code}: ${errors()}`)))
  })
}
