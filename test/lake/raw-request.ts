import {request, type IncomingMessage, type RequestOptions} from 'node:http'

export interface RawAnswer {
  readonly status: number
  readonly body: string
}

/** Asks over HTTP with the path and headers exactly as given, which `fetch` would tidy up. */
export async function rawRequest(
  port: number,
  path: string,
  {method = 'GET', headers = {}, body}: Pick<RequestOptions, 'method' | 'headers'> & {body?: string} = {},
): Promise<RawAnswer> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({port, host: '127.0.0.1', path, method, headers, agent: false}, resolve)
      .once('error', reject)
      .end(body)
  })
  let text = ''
  for await (const chunk of answer.setEncoding('utf8')) text += String(chunk)
  return {status: answer.statusCode ?? 0, body: text}
}
