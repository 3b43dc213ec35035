import {connect, createServer, type Socket} from 'node:net'
import {onTestFinished} from 'vitest'

export interface Passage {
  readonly url: string
  /** Breaks all connections that are open; new ones are let through. */
  cut(): void
}

/** A port that passes everything on to a lake until it is cut. */
export async function openPassage(port: number): Promise<Passage> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    const onward = connect(port, '127.0.0.1')
    for (const each of [socket, onward]) {
      sockets.add(each)
      each
        .on('error', () => {})
        .on('close', () => {
          sockets.delete(each)
          socket.destroy()
          onward.destroy()
        })
    }
    socket.pipe(onward).pipe(socket)
  })
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.close()
    cut()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the passage has no port')
  return {url: `http://127.0.0.1:${address.port}`, cut}
}
