/** Settles when the process is asked to stop: by Ctrl-C, by SIGTERM, or by the terminal closing. */
export async function untilStopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}
