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
 * Takes the front matter from a text: YAML between `---` (or `...` at its end), TOML between `+++`, JSON as an object or between `---json`
 * and `---`, or lines “Title: …” above the first empty line or with rules between them. Every other language is reported and left unread: code in it is never run.
 */
export function takeFrontMatter(text: string): Body {
  const found = findMatter(text)
  const problems: Problem[] = []
  const values = found && readMatter(found, problems)
  // Two rules with prose between them look like front matter.
  if (found === undefined || values === undefined)
    return {text, length: 0, metadata: {}, oldAddresses: [], sections: [], problems}
  const matter = toFrontMatter(values, problems, text.slice(found.length))
  return {
    ...matter,
    length: found.length,
    problems: matter.problems.map((problem) => ({line: 1, ...problem})),
    text: text.slice(0, found.length).replaceAll(/[^\n]+/g, '') + text.slice(found.length),
  }
}

/** Keys and values from the first line on, closed as front matter is but never opened. */
const unopened =
  /^((?:title|layout|date|author|slug|description)[ \t]*:[^\n]*\n(?:(?:[A-Za-z][\w-]*[ \t]*:[^\n]*|[ \t]+[^\n]+|- [^\n]+)\n)+)(---)[ \t]*(?=\n|$)/i
/** “Title: …” and the like above the first empty line, as Pelican and MultiMarkdown have them. */
const headerLines =
  /^((?=(?:[^\n]*\n){0,12}?title[ \t]*:)(?:(?:title|subtitle|date|modified|authors?|category|categories|tags|slug|summary|status|description|keywords|language|template|image)[ \t]*:[^\n]*\n){2,})(?=\n)/i

/** “Title: …” and the like with rules between them, and the text under “Text:”, as Kirby has them. */
const ruledFields =
  /^(title[ \t]*:[^\n]*\n(?:[ \t]*\n|----[ \t]*\n|[a-z][\w-]*[ \t]*:[^\n]*\n)*?----[ \t]*\n\s*text[ \t]*:)(?=[ \t]*\n)/i

/** A heading, or the fence of code, opens what stands between two rules of a text; in front matter it is a comment further down. */
const ofText = /^\s*(?:##+ \S|```)/

interface Matter {
  readonly language: string
  readonly value: string
  /** Characters of the text that belong to it, with its fences. */
  readonly length: number
}

function findMatter(text: string): Matter | undefined {
  const fenced =
    /^(---)[ \t]*([a-z]*)[ \t]*\n(?:([^]*?)\n)?(?:---|\.\.\.)[ \t]*(?=\n|$)/i.exec(text) ??
    /^(\+\+\+)[ \t]*()\n(?:([^]*?)\n)?\+\+\+[ \t]*(?=\n|$)/.exec(text)
  if (fenced !== null && !ofText.test(fenced[3] ?? '')) {
    const [{length}, fence, written = '', value = ''] = fenced
    const language = fence === '+++' ? 'toml' : written.toLowerCase()
    return {language, value, length}
  }
  const bare = unopened.exec(text) ?? headerLines.exec(text) ?? ruledFields.exec(text)
  if (bare !== null)
    return {language: bare[2] === undefined ? 'lines' : '', value: bare[1] ?? '', length: bare[0].length}
  const json = leadingJson(text)
  return json === undefined ? undefined : {language: 'json', value: json, length: json.length}
}

function readMatter({language, value}: Matter, problems: Problem[]): Values | undefined {
  if (language === '' || language === 'yaml' || language === 'yml') return readYaml(value, 1, problems)
  if (language === 'lines') return readLines(value)
  if (language === 'toml') return readToml(value, 1, problems)
  if (language === 'json') return readJson(value, 1, problems)
  const message = `Front matter in “${language}” is not read, and code in it is never run; write it as YAML.`
  problems.push({code: 'front-matter-not-read', message, line: 1})
  return new Map()
}

/** Each line is a key and its value, as written. */
function readLines(value: string): Values {
  const pairs = value.split('\n').flatMap((line): [string, string][] => {
    const colon = line.indexOf(':')
    const text = line.slice(colon + 1).trim()
    return colon < 0 || text === '' ? [] : [[line.slice(0, colon).trim(), text]]
  })
  return new Map(pairs)
}
