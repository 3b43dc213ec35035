/** Tells on standard error how far a long step has come: one line that is rewritten, and nothing where no person looks. */
export interface Progress {
  at(done: number, total: number): void
  end(): void
}

export function createProgress(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  const shown = stream.isTTY && !process.env['CI']
  return {
    at(done, total) {
      if (shown) stream.write(`\r\u001B[K${label} ${done} of ${total}`)
    },
    end() {
      if (shown) stream.write('\r\u001B[K')
    },
  }
}
