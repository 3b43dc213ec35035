import {streamsPath} from './streams-socket.ts'

/**
 * A script for the pages of the Studio: it replaces `window.fetch` for requests that accept event streams and
 * carries them over one WebSocket. A lost socket fails its streams, and their readers open them again.
 *
 * Since HTTP/1.1 then holds nothing up, the Studio's warning of it counts as put off for the session.
 *
 * Runs as it stands in the browser, before any other script.
 */
export const studioStreams = `(() => {
  if (typeof window === 'undefined' || typeof window.fetch !== 'function') return
  const plainFetch = window.fetch.bind(window)
  const streams = new Map()
  const encoder = new TextEncoder()
  window.sessionStorage.setItem('sanity-studio.network.check.snooze', new Date().toISOString())
  let connection
  let lastId = 0

  function connect() {
    connection ??= new Promise((resolve, reject) => {
      const socket = new WebSocket(location.origin.replace(/^http/, 'ws') + '${streamsPath}')
      const lose = () => {
        connection = undefined
        const error = new TypeError('The connection to the lake was lost')
        reject(error)
        for (const stream of [...streams.values()]) stream.fail(error)
      }
      socket.onopen = () => resolve(socket)
      socket.onerror = lose
      socket.onclose = lose
      socket.onmessage = ({data}) => {
        const message = JSON.parse(data)
        streams.get(message.id)?.receive(message)
      }
    })
    return connection
  }

  async function openStream(url, headers, signal) {
    signal?.throwIfAborted()
    const socket = await connect()
    const id = ++lastId
    return new Promise((resolve, reject) => {
      let reader
      const forget = () => streams.delete(id)
      const leave = () => {
        if (forget() && socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({id, close: true}))
      }
      const body = new ReadableStream({start: (controller) => void (reader = controller), cancel: leave})
      const fail = (error) => {
        if (!forget()) return
        reject(error)
        reader.error(error)
      }
      streams.set(id, {
        fail,
        receive({head, chunk, end}) {
          if (head) resolve(new Response(body, head))
          if (chunk) reader.enqueue(encoder.encode(chunk))
          if (end && forget()) reader.close()
        },
      })
      signal?.addEventListener('abort', () => {
        if (!streams.has(id)) return
        if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({id, close: true}))
        fail(signal.reason)
      })
      socket.send(JSON.stringify({id, url, headers}))
    })
  }

  window.fetch = (input, init) => {
    const request = input instanceof Request ? input : undefined
    const headers = new Headers(init?.headers ?? request?.headers)
    const url = new URL(request?.url ?? input, location.href)
    const isStream = headers.get('accept')?.includes('text/event-stream')
    if (!isStream || url.origin !== location.origin) return plainFetch(input, init)
    return openStream(url.href, Object.fromEntries(headers), init?.signal ?? request?.signal)
  }
})()`

/**
 * The page with the script in front of its own ones.
 *
 * @throws Error for a text without a head, which is no page of the Studio.
 */
export function injectStreams(html: string): string {
  const head = /<head(?:\s[^>]*)?>/i.exec(html)
  if (head === null) throw new Error('the page has no <head> to put the script of the streams into')
  const end = head.index + head[0].length
  return `${html.slice(0, end)}<script>${studioStreams}</script>${html.slice(end)}`
}
