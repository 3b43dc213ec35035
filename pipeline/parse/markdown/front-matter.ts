import type {Problem} from '../source.ts'
import {toFrontMatter, type FrontMatter} from './front-matter-fields.ts'
import {leadingJson, readJson} from './json.ts'
import {readToml} from './toml.ts'
import {readYaml, type Values} from './yaml.ts'

export type {FrontMatter} from './front-matter-fields.ts'

/** A text without its front matter. */
export interface Body extends FrontMatter {
  /** The text with the lines of its front matter emptied, so that line numbers stay. */
  readonly text: string
  /** How many characters at the start are front matter. */
  readonly length: number
}

/**
 * Takes the front matter from a text: YAML between `---`, TOML between `+++`, JSON as an object or between `---json`
 * and `---`. Every other language is reported and left unread: code in it is never run.
 */
export function takeFrontMatter(text: string): Body {
  const found = findMatter(text)
  const problems: Problem[] = []
  const values = found && readMatter(found, problems)
  // Two rules with prose between them look like front matter.
  if (found === undefined || values === undefined)
    return {text, length: 0, metadata: {}, oldAddresses: [], sections: '', problems}
  const matter = toFrontMatter(values, problems)
  return {
    ...matter,
    length: found.length,
    problems: matter.problems.map((problem) => ({line: 1, ...problem})),
    text: text.slice(0, found.length).replaceAll(/[^\n]+/g, '') + text.slice(found.length),
  }
}

interface Matter {
  readonly language: string
  readonly value: string
  /** Characters of the text that belong to it, with its fences. */
  readonly length: number
}

function findMatter(text: string): Matter | undefined {
  const fenced =
    /^(---)[ \t]*([a-z]*)[ \t]*\n(?:([^]*?)\n)?---[ \t]*(?=\n|$)/i.exec(text) ??
    /^(\+\+\+)[ \t]*()\n(?:([^]*?)\n)?\+\+\+[ \t]*(?=\n|$)/.exec(text)
  if (fenced !== null) {
    const [{length}, fence, written = '', value = ''] = fenced
    const language = fence === '+++' ? 'toml' : written.toLowerCase()
    return {language, value, length}
  }
  const json = leadingJson(text)
  return json === undefined ? undefined : {language: 'json', value: json, length: json.length}
}

function readMatter({language, value}: Matter, problems: Problem[]): Values | undefined {
  if (language === '' || language === 'yaml' || language === 'yml') return readYaml(value, 1, problems)
  if (language === 'toml') return readToml(value, 1, problems)
  if (language === 'json') return readJson(value, 1, problems)
  const message = `Front matter in “${language}” is not read, and code in it is never run; write it as YAML.`
  problems.push({code: 'front-matter-not-read', message, line: 1})
  return new Map()
}
