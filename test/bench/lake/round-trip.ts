import {get, type Agent} from 'node:http'

/**
 * Milliseconds until all of an answer is there.
 *
 * @throws Error for an answer other than 200, or one that is not about as long as expected: then something else
 *   was measured.
 */
export function roundTrip(url: string, agent: Agent, expectedBytes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const begin = performance.now()
    get(url, {agent}, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => {
        const isExpected = response.statusCode === 200 && Math.abs(bytes - expectedBytes) < 10
        if (isExpected) resolve(performance.now() - begin)
        else
          reject(new Error(`${url} answers ${response.statusCode} with ${bytes} bytes, not ${expectedBytes}`))
      })
    }).on('error', reject)
  })
}
