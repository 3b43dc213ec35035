import {request} from 'node:http'

/** Requests at a time: each gets an answer, so that none is lost in the queue of the system. */
const batch = 100

/**
 * Opens event streams on a lake and keeps those that are granted.
 *
 * @returns How often each answer came: its status, or what went wrong.
 */
export async function floodWithStreams(url: string, streams: number): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (let opened = 0; opened < streams; opened += batch) {
    const length = Math.min(batch, streams - opened)
    const answers = await Promise.all(Array.from({length}, async () => openStream(url)))
    for (const answer of answers) counts.set(answer, (counts.get(answer) ?? 0) + 1)
  }
  return counts
}

async function openStream(url: string): Promise<string> {
  return new Promise((resolve) => {
    const asking = request(`${url}/v1/data/listen/production?query=*`, {agent: false}, (answer) => {
      answer.on('error', () => {}).resume()
      resolve(String(answer.statusCode))
    })
    asking.on('error', (error) => resolve(error.message)).end()
  })
}
