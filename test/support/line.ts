import {once} from 'node:events'
import {connect, createServer, type Socket} from 'node:net'
import {pipeline} from 'node:stream'

/** A way to a server of this machine that can be cut, as a network is. */
export interface Line {
  /** Where the server is reached over this line. */
  readonly url: string
  /** Breaks every connection and takes no new one. */
  cut(): void
  /** Takes connections again. */
  mend(): void
}

/** A line on a free port; a cut one does not hold up the end of the process. */
export async function openLine(to: string): Promise<Line> {
  const {hostname, port} = new URL(to)
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) {
      near.destroy()
      return
    }
    const far = connect(Number(port), hostname)
    open.add(near)
    pipeline(near, far, near, () => open.delete(near))
  })
  server.listen(0, '127.0.0.1').unref()
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`,
    cut() {
      isCut = true
      for (const near of open) near.destroy()
    },
    mend: () => (isCut = false),
  }
}
