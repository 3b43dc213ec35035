import {LineCounter, isNode, isScalar, parseDocument, visit} from 'yaml'
import type {Metadata} from '../block.ts'
import {authorNames, isRecord} from '../untyped.ts'
import {metadataFrom} from '../metadata.ts'
import type {Problem} from '../source.ts'

/**
 * Reads YAML front matter; `line` is that of its opening fence.
 *
 * @returns Nothing where the text has no keys, and so is no front matter.
 */
export function readFrontMatter(yaml: string, line: number, problems: Problem[]): Metadata | undefined {
  const found: Problem[] = []
  const values = readYaml(yaml, line, found)
  if (values === undefined) return undefined
  const metadata = toMetadata(values, found)
  for (const problem of found) problems.push({line, ...problem})
  return metadata
}

type Values = ReadonlyMap<string, unknown>

function readYaml(yaml: string, fence: number, problems: Problem[]): Values | undefined {
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

function toMetadata(values: Values, problems: Problem[]): Metadata {
  const left = flatten(values)
  const take = (...names: readonly string[]): unknown => {
    const name = names.find((candidate) => hasValue(left.get(candidate)?.value))
    const value = name === undefined ? undefined : left.get(name)?.value
    if (name !== undefined) left.delete(name)
    return value
  }
  const metadata = metadataFrom(
    {
      title: scalar(take('title')),
      description: scalar(take('description', 'excerpt', 'summary')),
      author: authorNames(take('author', 'authors')),
      url: scalar(take('url', 'permalink', 'link')),
      canonicalUrl: scalar(take('canonical', 'canonicalurl')),
      publishedAt: scalar(
        take('date', 'published', 'publishedat', 'datepublished', 'publishdate', 'pubdate'),
      ),
      modifiedAt: scalar(take('updated', 'modified', 'lastmod', 'updatedat', 'modifiedat', 'datemodified')),
      slug: scalar(take('slug')),
      seoTitle: scalar(take('seotitle', 'metatitle', 'seo.title')),
      aliases: strings(take('aliases', 'alias')),
    },
    problems,
  )
  const unused = [...left.values()].flatMap(({key, value}) => (hasValue(value) ? key : []))
  if (unused.length > 0) {
    const message = `The front matter has keys that are not imported: ${unused.join(', ')}.`
    problems.push({code: 'unused-front-matter', message})
  }
  return metadata
}

/** Values by key in lower case without `-` and `_`; `seo` is looked into. */
function flatten(values: Values): Map<string, {key: string; value: unknown}> {
  const flat = new Map<string, {key: string; value: unknown}>()
  for (const [key, value] of values) {
    const name = key.toLowerCase().replaceAll(/[-_\s]/g, '')
    const inner = name === 'seo' && isRecord(value) ? Object.entries(value) : undefined
    if (inner === undefined) flat.set(name, {key, value})
    else
      for (const [field, part] of inner)
        flat.set(`seo.${field.toLowerCase()}`, {key: `${key}.${field}`, value: part})
  }
  return flat
}

function hasValue(value: unknown): boolean {
  return scalar(value) !== undefined || (typeof value === 'object' && value !== null)
}

function scalar(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

function strings(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((each) => scalar(each) ?? [])
}
