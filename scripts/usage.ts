import {parseArgs, type ParseArgsConfig} from 'node:util'

/** The command was called in a way that it does not know; the process ends with 2. */
export class WrongUse extends Error {
  override name = 'WrongUse'
}

export type Options = NonNullable<ParseArgsConfig['options']>

/** Reads the command line. `undefined`: help was asked for and has been printed. */
export function readArguments<const Known extends Options>(
  help: string,
  options: Known,
  args = process.argv.slice(2),
) {
  try {
    const parsed = parseArgs({
      args,
      options: {...options, help: {type: 'boolean', short: 'h'}} as const,
      allowPositionals: true,
    })
    if (!('help' in parsed.values) || parsed.values.help !== true) return parsed
    process.stdout.write(`${help.trim()}\n`)
    return undefined
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error), {cause: error})
  }
}

/**
 * Runs a command and sets the exit code: what it returns, 2 for wrong use, 1 for any other failure. An error is
 * printed as its message; the stack only with DEBUG set. Where nobody reads the output any more, as behind `| head`, the
 * command goes on and what it prints is dropped.
 */
export async function runCommand(name: string, command: () => Promise<number>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', passClosedPipe)
  try {
    process.exitCode = await command()
  } catch (error) {
    const message = messageOf(error)
    const hint = error instanceof WrongUse ? `\nTry: npm run ${name} -- --help` : ''
    process.stderr.write(`${name}: ${message}${hint}\n`)
    if (process.env['DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
    process.exitCode = error instanceof WrongUse ? 2 : 1
  }
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return unreachable.test(message)
    ? `the Content Lake cannot be reached (${message}); check the network and SANITY_PROJECT_ID`
    : message
}

const unreachable = /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)\b/

function passClosedPipe(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error
}
