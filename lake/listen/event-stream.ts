import type {Limits} from '../limits/limits.ts'
import {createStreamGate} from '../limits/stream-gate.ts'

/** One message of a stream, or the sign that it is alive. */
export interface StreamEvent {
  readonly event: string
  readonly id?: string
  readonly payload: unknown
}

export interface EventStream {
  readonly response: Response
  send(event: StreamEvent): void
  /** Ends the stream after what was sent. */
  end(): void
}

/** Open streams, so that a closing server can end them. */
export interface Streams {
  /**
   * @param address Whose stream it is, as the call says.
   * @throws WireError 503 or 429 where there are too many.
   */
  open(whenClosed: () => void, address?: string): EventStream
  endAll(): void
}

/** Pause between signs of life in milliseconds; clients give up a stream that is silent for 45 s. */
const keepAliveInterval = 15_000

/** Unread bytes after which a stream is cut: the client comes back and reads what is current. */
const maximumBacklog = 32_000_000

export function createStreams(limits: Limits): Streams {
  const gate = createStreamGate(limits)
  const open = new Set<EventStream>()
  return {
    open(whenClosed, address) {
      const leave = gate.enter(address)
      const stream = createEventStream(() => {
        open.delete(stream)
        leave()
        whenClosed()
      })
      open.add(stream)
      return stream
    },
    endAll() {
      for (const stream of open) stream.end()
    },
  }
}

/**
 * A response of server-sent events that are written as they come.
 *
 * @param whenClosed Called once, when the client left or the stream was ended.
 * @see {@link https://html.spec.whatwg.org/multipage/server-sent-events.html | Server-sent events}
 */
function createEventStream(whenClosed: () => void): EventStream {
  const encoder = new TextEncoder()
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const keepAlive = setInterval(() => write(': alive\n\n'), keepAliveInterval).unref()

  function close(): boolean {
    if (controller === undefined) return false
    controller = undefined
    clearInterval(keepAlive)
    whenClosed()
    return true
  }

  function end(): void {
    const current = controller
    if (close()) current?.close()
  }

  function write(text: string): void {
    if (controller === undefined) return
    controller.enqueue(encoder.encode(text))
    if ((controller.desiredSize ?? 0) < 0) end()
  }

  const body = new ReadableStream<Uint8Array>(
    {
      start(started) {
        controller = started
      },
      cancel() {
        close()
      },
    },
    new ByteLengthQueuingStrategy({highWaterMark: maximumBacklog}),
  )
  const headers = {'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform'}
  return {response: new Response(body, {headers}), send: (event) => write(writeEvent(event)), end}
}

function writeEvent({event, id, payload}: StreamEvent): string {
  const position = id === undefined ? '' : `id: ${id}\n`
  return `event: ${event}\n${position}data: ${JSON.stringify(payload)}\n\n`
}
