import {LineCounter, isNode, isScalar, parseDocument, visit} from 'yaml'
import type {Problem} from '../source.ts'
import {isRecord} from '../untyped.ts'

/** The keys of front matter with their values, as written. */
export type Values = ReadonlyMap<string, unknown>

/**
 * Reads YAML; `fence` is the line before its first.
 *
 * @returns Nothing where the text has no keys, and so is no front matter.
 */
export function readYaml(yaml: string, fence: number, problems: Problem[]): Values | undefined {
  try {
    return parseYaml(yaml, fence, problems)
  } catch {
    // Aliases that multiply, or nesting without end.
    const message = 'The front matter is too deeply nested or repeats too many aliases; it was not read.'
    problems.push({code: 'broken-front-matter', message})
    return new Map()
  }
}

function parseYaml(yaml: string, fence: number, problems: Problem[]): Values | undefined {
  const counter = new LineCounter()
  const document = parseDocument(yaml, {
    schema: 'core',
    logLevel: 'silent',
    lineCounter: counter,
    prettyErrors: false,
  })
  const [error] = document.errors
  if (error !== undefined) {
    const simple = simpleLines(yaml)
    if (simple.size === 0 && !/^[\w-]+:/m.test(yaml)) return undefined
    const line = fence + counter.linePos(error.pos[0]).line
    const message = `The front matter is not valid YAML on line ${line}; only its simple “key: value” lines were read.`
    problems.push({code: 'broken-front-matter', message, line})
    return simple
  }
  if (isScalar(document.contents)) return document.contents.value === null ? new Map() : undefined
  visit(document, (_, node) => {
    // A title such as 1.10 is no number: its digits stay as written.
    if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined)
      node.value = node.source
    if (!isNode(node) || node.tag === undefined || knownTags.test(node.tag)) return undefined
    const line = fence + counter.linePos(node.range?.[0] ?? 0).line
    const message = `The front matter has a value tagged “${node.tag}”; code and other tags are never run, so it was left out.`
    problems.push({code: 'front-matter-tag', message, line})
    return visit.REMOVE
  })
  const values: unknown = document.toJS({maxAliasCount: 100})
  return new Map(isRecord(values) ? Object.entries(values) : [])
}

const knownTags = /^(?:!|tag:yaml\.org,2002:(?:map|seq|str|int|float|bool|null))$/

/** A title with a colon in it is the usual reason for broken YAML: the line still says what it means. */
function simpleLines(yaml: string): Values {
  const pairs = yaml.matchAll(/^([A-Za-z]\w*):[ \t]+([^\s[{&*!|>].*)$/gm)
  return new Map(
    Array.from(pairs, ([, key = '', value = '']) => [key, value.replace(/^(["'])(.*)\1\s*$/, '$2')]),
  )
}
