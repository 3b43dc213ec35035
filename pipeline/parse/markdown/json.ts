import type {Problem} from '../source.ts'
import {isRecord} from '../untyped.ts'
import type {Values} from './yaml.ts'

/** Reads JSON; `line` is its first. */
export function readJson(json: string, line: number, problems: Problem[]): Values {
  const values = parsed(json)
  if (isRecord(values)) return new Map(Object.entries(values))
  const message = 'The front matter is not a valid JSON object and was not read; correct it and import again.'
  problems.push({code: 'broken-front-matter', message, line})
  return new Map()
}

/** The JSON object at the very start of a text, as Hugo writes it; nothing where the text begins with no such. */
export function leadingJson(text: string): string | undefined {
  if (!/^\{\s*["}]/.test(text)) return undefined
  const end = objectEnd(text)
  if (end === undefined || !/^[ \t]*(?:\n|$)/.test(text.slice(end, end + 200))) return undefined
  const json = text.slice(0, end)
  return isRecord(parsed(json)) ? json : undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function objectEnd(text: string): number | undefined {
  let depth = 0
  let quoted = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (quoted && character === '\\') index += 1
    else if (character === '"') quoted = !quoted
    else if (!quoted && character === '{') depth += 1
    else if (!quoted && character === '}') depth -= 1
    if (depth === 0) return index + 1
  }
  return undefined
}
