import {TomlDate, TomlError, parse} from 'smol-toml'
import type {Problem} from '../source.ts'
import type {Values} from './yaml.ts'

/** Reads TOML; `fence` is the line before its first. Dates come back as they are written in ISO 8601. */
export function readToml(toml: string, fence: number, problems: Problem[]): Values {
  try {
    return new Map(Object.entries(parse(toml)).map(([key, value]) => [key, withoutDates(value)]))
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const line = fence + error.line
    const message = `The front matter is not valid TOML on line ${line} and was not read; correct it and import again.`
    problems.push({code: 'broken-front-matter', message, line})
    return new Map()
  }
}

function withoutDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  return Array.isArray(value) ? value.map(withoutDates) : value
}
