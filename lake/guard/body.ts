import {isObject, type JsonObject} from '../document.ts'
import {badRequest, bodyTooLarge} from '../errors.ts'

/** Largest bodies in bytes, as the Content Lake has them. */
export const mutationLimit = 4_000_000
export const bodyLimit = 100_000_000

/** Objects and arrays within each other; far above any document, far below what recursion bears. */
const maximumNesting = 200

/**
 * Reads JSON.
 *
 * @param limit Largest body in bytes.
 * @throws WireError 413 above the limit, 400 for what is no JSON, nests too deeply or has an attribute name
 *   that JavaScript programs would mistake for their own.
 */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const value = parse(await readText(request, limit))
  checkShape(value)
  return value
}

/** @throws WireError as `readJson` does, and 400 for JSON that is no object. */
export async function readJsonObject(request: Request, limit: number): Promise<JsonObject> {
  const value = await readJson(request, limit)
  if (isObject(value)) return value
  throw badRequest('The body must be a JSON object')
}

/** @throws WireError 413 above the limit. */
export async function readText(request: Request, limit: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw bodyTooLarge(limit)
  if (request.body === null) return ''
  const decoder = new TextDecoder()
  let size = 0
  let text = ''
  // The stream of a request gives bytes.
  for await (const chunk of request.body as ReadableStream<Uint8Array>) {
    size += chunk.byteLength
    if (size > limit) throw bodyTooLarge(limit)
    text += decoder.decode(chunk, {stream: true})
  }
  return text + decoder.decode()
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw badRequest(`The body is not JSON: ${reason}`)
  }
}

/**
 * Walks without recursion, since the value may be nested without end.
 *
 * @throws WireError 400
 */
export function checkShape(value: unknown): void {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maximumNesting) throw badRequest(`The body nests deeper than ${maximumNesting} levels`)
    level = level.flatMap((each) => childrenOf(each))
  }
}

function childrenOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'object')
  if (!isObject(value)) return []
  for (const name of ['__proto__', 'hasOwnProperty']) {
    if (Object.hasOwn(value, name)) throw badRequest(`An attribute cannot be named "${name}"`)
  }
  return Object.values(value).filter((item) => typeof item === 'object')
}
