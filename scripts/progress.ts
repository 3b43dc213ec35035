/** Tells on standard error how far a long step has come: a line that is rewritten on a terminal, otherwise one now and then. */
export interface Progress {
  /** @param total None where nobody knows how much there is. */
  at(done: number, total?: number): void
  end(): void
}

/** Between two lines where nobody watches a terminal, in milliseconds. */
const LINE_EVERY = 10_000
const REWRITE_EVERY = 100

export function createProgress(
  label: string,
  stream: NodeJS.WriteStream = process.stderr,
  now: () => number = Date.now,
): Progress {
  const isTerminal = stream.isTTY
  const isQuiet = Boolean(process.env['CI'])
  const start = now()
  let shownAt = isTerminal ? 0 : start
  return {
    at(done, total) {
      const time = now()
      if (isQuiet || (time - shownAt < (isTerminal ? REWRITE_EVERY : LINE_EVERY) && done !== total)) return
      if (!isTerminal && time - shownAt < LINE_EVERY) return
      shownAt = time
      const line = `${label} ${progressLine(done, total, time - start)}`
      stream.write(isTerminal ? `\r\u001B[K${line}` : `${line}\n`)
    },
    end() {
      if (isTerminal && !isQuiet) stream.write('\r\u001B[K')
    },
  }
}

/** Such as “1200 of 5000, 340 a second, 11 s left”. @param elapsed Milliseconds since the start. */
export function progressLine(done: number, total: number | undefined, elapsed: number): string {
  const rate = elapsed > 0 ? (done / elapsed) * 1_000 : 0
  const count = total === undefined ? `${done}` : `${done} of ${total}`
  if (rate === 0) return count
  const shownRate = `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} a second`
  if (total === undefined || done >= total) return `${count}, ${shownRate}`
  return `${count}, ${shownRate}, ${duration((total - done) / rate)} left`
}

/** Seconds in words: “45 s”, “3 min 20 s”, “2 h 5 min”. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`
}
