import type {JsonObject} from './document.ts'
import {badRequest} from './errors.ts'
import {checkShape} from './guard/body.ts'

/**
 * The GROQ parameters of a URL: each `$name` holds JSON.
 *
 * @throws WireError 400 for a value that is no JSON.
 */
export function readParams(query: URLSearchParams): JsonObject {
  const params: [string, unknown][] = []
  for (const [key, text] of query) {
    if (key.startsWith('$')) params.push([checkName(key.slice(1)), parseValue(key, text)])
  }
  return Object.fromEntries(params)
}

/** @throws WireError 400 for a name that GROQ cannot refer to. */
export function checkParams(params: JsonObject): JsonObject {
  for (const name of Object.keys(params)) checkName(name)
  return params
}

/** A switch of the URL: absent, `true` or `false`. */
export function readSwitch(query: URLSearchParams, name: string, fallback = false): boolean {
  const value = query.get(name)
  if (value === null || value === '') return fallback
  if (value === 'true' || value === 'false') return value === 'true'
  throw badRequest(`"${name}" must be true or false, not "${value}"`)
}

function checkName(name: string): string {
  if (/^[A-Za-z_]\w*$/.test(name) && name !== '__proto__' && name !== 'hasOwnProperty') return name
  throw badRequest(`"$${name}" cannot name a parameter; use letters, digits and "_"`)
}

function parseValue(key: string, text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    checkShape(value)
    return value
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw badRequest(
      `Unable to parse value of "${key}=${text}". Please quote string values, as in ${key}="text"`,
    )
  }
}
