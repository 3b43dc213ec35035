import {expect} from 'vitest'
import type {MemoryLake} from './memory-lake.ts'

export interface StreamEvent {
  readonly event: string
  readonly id?: string
  readonly payload: unknown
}

export interface OpenStream {
  /** The next events of the stream, as many as asked for. */
  next(count?: number): Promise<StreamEvent[]>
  /** What comes until the stream ends. */
  rest(): Promise<StreamEvent[]>
  close(): Promise<void>
}

/** Opens an event stream of a lake in memory. */
export async function openStream(
  lake: MemoryLake,
  path: string,
  headers: Record<string, string> = {},
): Promise<OpenStream> {
  const response = await lake.app.request(path, {headers})
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream'])
  const reader = (response.body ?? new Blob().stream()).pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  async function read(): Promise<StreamEvent | undefined> {
    while (!text.includes('\n\n')) {
      const {value, done} = await reader.read()
      if (done) return undefined
      text += value
    }
    const [message = '', ...others] = text.split('\n\n')
    text = others.join('\n\n')
    return parseEvent(message)
  }
  return {
    async next(count = 1) {
      const events: StreamEvent[] = []
      while (events.length < count) {
        const event = await read()
        if (event === undefined) throw new Error('the stream has ended')
        events.push(event)
      }
      return events
    },
    async rest() {
      const events: StreamEvent[] = []
      for (let event = await read(); event !== undefined; event = await read()) events.push(event)
      return events
    },
    close: () => reader.cancel(),
  }
}

function parseEvent(message: string): StreamEvent {
  const fields = new Map(
    message.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  )
  const id = fields.get('id')
  return {
    event: fields.get('event') ?? '',
    ...(id === undefined ? {} : {id}),
    payload: JSON.parse(fields.get('data') ?? 'null'),
  }
}
