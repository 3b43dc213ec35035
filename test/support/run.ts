import {spawn} from 'node:child_process'
import {join} from 'node:path'

const repository = join(import.meta.dirname, '../..')

export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs one of our commands in a process of its own, in the repository, and waits for its end. */
export async function run(
  script: string,
  args: readonly string[] = [],
  options: {env?: Record<string, string>; imports?: readonly string[]; cwd?: string; unread?: boolean} = {},
): Promise<Finished> {
  const imports = (options.imports ?? []).flatMap((file) => ['--import', file])
  const child = spawn(process.execPath, [...imports, join(repository, script), ...args], {
    cwd: options.cwd ?? repository,
    env: {...cleanEnvironment(), ...options.env},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // As `| head` does that has seen enough.
  if (options.unread === true) child.stdout.destroy()
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return {code, stdout: String(Buffer.concat(stdout)), stderr: String(Buffer.concat(stderr))}
}

/** The environment without what would send a command elsewhere; what one command has compiled, the next one takes. */
const cleanEnvironment = (): Record<string, string | undefined> => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('SANITY_'))),
  NODE_COMPILE_CACHE: join(repository, 'node_modules/.cache/articular-compiled'),
})
