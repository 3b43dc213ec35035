import {isObject, type JsonObject} from '../document.ts'
import {badRequest, bodyTooLarge} from '../errors.ts'

/** Largest bodies in bytes, as the Content Lake has them: of a query with its parameters, and of all else. */
export const queryLimit = 100_000_000
export const mutationLimit = 4_000_000

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
  return readShaped(await readText(request, limit))
}

/** @throws WireError as `readJson` does, and 400 for JSON that is no object. */
export async function readJsonObject(request: Request, limit: number): Promise<JsonObject> {
  return asObject(await readJson(request, limit))
}

/** As `readJsonObject`, for a call that may come without a body: that is an object without attributes. */
export async function readOptionalObject(request: Request, limit: number): Promise<JsonObject> {
  const text = await readText(request, limit)
  return text === '' ? {} : asObject(readShaped(text))
}

/** @throws WireError 413 above the limit. */
async function readText(request: Request, limit: number): Promise<string> {
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

function asObject(value: unknown): JsonObject {
  if (isObject(value)) return value
  throw badRequest('The body must be a JSON object')
}

function readShaped(text: string): unknown {
  const value = parse(text)
  checkShape(value)
  return value
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
