import {spawn} from 'node:child_process'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {createInterface} from 'node:readline'

/** The folder of the repository, where the Sanity CLI finds its configuration. */
export const repository = join(import.meta.dirname, '..')

/**
 * Runs a command of the Sanity CLI with the Node that runs this program.
 *
 * @param options.onLine Called with each line of output as it comes, and with each that it says beside its output.
 * @param options.environment Variables besides those of this process.
 * @returns The whole output, without what the command said beside it: on a new machine, a word on telemetry.
 * @throws Error with all that it printed if the command fails.
 */
export async function runSanity(
  args: readonly string[],
  {onLine, environment = {}}: {onLine?: (line: string) => void; environment?: Record<string, string>} = {},
): Promise<string> {
  const child = spawn(process.execPath, [sanityBinary(), ...args], {
    cwd: repository,
    env: {...process.env, ...environment, DO_NOT_TRACK: '1', NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1'},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  const printed: string[] = []
  const print = (line: string) => {
    printed.push(line)
    onLine?.(line)
  }
  createInterface({input: child.stdout}).on('line', (line) => {
    output.push(line)
    print(line)
  })
  createInterface({input: child.stderr}).on('line', print)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`sanity ${args.join(' ')} ended with ${code}:\n${printed.join('\n')}`)
  return output.join('\n')
}

function sanityBinary(): string {
  const manifest = createRequire(import.meta.url).resolve('sanity/package.json')
  return join(manifest, '..', 'bin', 'sanity')
}
