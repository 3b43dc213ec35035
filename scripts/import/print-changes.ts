/** Changes that are printed before the rest is only counted. */
const MOST_LINES = 50

/** Prints what stands in the way of a command, a line each. */
export function printChanges(changes: readonly string[]): void {
  for (const change of changes.slice(0, MOST_LINES)) process.stderr.write(`changed   ${change}\n`)
  if (changes.length > MOST_LINES)
    process.stderr.write(`changed   … and ${changes.length - MOST_LINES} more\n`)
}
