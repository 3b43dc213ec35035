import {readPhp} from './php-value.ts'

/** A value of a database that may be JSON or a serialised value of PHP; other texts stay as they are. */
export function storedValue(written: string): unknown {
  const text = written.trim()
  return jsonIn(text) ?? readPhp(text) ?? written
}

function jsonIn(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
