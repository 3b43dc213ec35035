import type {Problem} from '../source.ts'
import {isRecord, textOrNothing} from '../untyped.ts'
import {textOf} from './element.ts'
import {htmlTree} from './tree.ts'

/** What JSON-LD says about an article, as written. */
export interface LinkedData {
  readonly headline?: string | undefined
  /** Names of the people who wrote it. */
  readonly authors: readonly string[]
  readonly published?: string | undefined
  readonly modified?: string | undefined
  /** The name of the site. */
  readonly site?: string | undefined
}

/**
 * Reads the article that the JSON-LD scripts of a page describe: the one with the page's heading, or the only one; what it
 * lacks is taken from the description of its page.
 */
export function readLinkedData(
  scripts: readonly string[],
  heading: string | undefined,
  problems: Problem[],
): LinkedData {
  const nodes = scripts.flatMap((script) => nodesOf(parseJson(script, problems)))
  const sources = [
    ...ownOf(
      nodes.filter((node) => hasType(node, articleType)),
      heading,
    ),
    ...nodes.filter((node) => hasType(node, pageType)).slice(0, 1),
  ]
  const first = (field: string): string | undefined =>
    sources.map((node) => words(node[field])).find((text) => text !== undefined)
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  const authors = sources.map((node) => peopleIn(node['author'], byId)).find((names) => names.length > 0)
  const site = nodes.find((node) => hasType(node, /WebSite$/))
  return {
    headline: first('headline'),
    authors: authors ?? [],
    published: first('datePublished') ?? first('dateCreated'),
    modified: first('dateModified'),
    site: site && words(site['name']),
  }
}

/** Descriptions of the page's article, among those of others that it leads to. */
function ownOf(articles: readonly Json[], heading: string | undefined): readonly Json[] {
  const named = articles.filter((node) => sameText(words(node['headline']), heading))
  const headlines = new Set(articles.flatMap((node) => words(node['headline']) ?? []))
  if (named.length === 0 && headlines.size <= 1) return articles
  return [...named, ...articles.filter((node) => words(node['headline']) === undefined)]
}

type Json = Readonly<Record<string, unknown>>

const articleType = /(?:Article|BlogPosting|MedicalWebPage)$/
const pageType = /(?:WebPage|FAQPage|MedicalCondition)$/

function parseJson(script: string, problems: Problem[]): unknown {
  for (const text of [script, withoutWrapping(script)]) {
    try {
      return JSON.parse(text)
    } catch {
      continue
    }
  }
  const message = 'The JSON-LD of the page is not valid JSON and was not read.'
  problems.push({code: 'broken-json-ld', message})
  return undefined
}

/** Without what old browsers needed around a script, and with what some generators forget to take out. */
const withoutWrapping = (script: string): string =>
  script
    .replaceAll(/<!--(?:[^-]|-(?!->))*-->|<!--|-->/g, '')
    .replaceAll(/\/\* ?<!\[CDATA\[ ?\*\/|\/\* ?\]\]> ?\*\/|(?:\/\/ ?)?(?:<!\[CDATA\[|\]\]>)/g, '')
    .replace(/;\s*$/, '')
    .replaceAll(/,(?=\s?[}\]])/g, '')
    .trim()

/** The described things: the value itself, the members of a list and of a `@graph`, and what a page is about. */
function nodesOf(value: unknown): Json[] {
  const nodes: Json[] = []
  const waiting: unknown[] = [value]
  for (let next = waiting.pop(); next !== undefined && nodes.length < MOST_NODES; next = waiting.pop()) {
    if (Array.isArray(next)) {
      const members: readonly unknown[] = next.slice(0, MOST_NODES)
      waiting.push(...members.toReversed())
    }
    if (isRecord(next)) {
      nodes.push(next)
      waiting.push(...[next['mainEntityOfPage'], next['mainEntity'], next['@graph']].filter((part) => part))
    }
  }
  return nodes
}

/** A page describes itself in few. */
const MOST_NODES = 1000

function hasType(node: Json, pattern: RegExp): boolean {
  const types: unknown[] = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  return types.some((type) => typeof type === 'string' && pattern.test(type))
}

/** Names of people, also where a value only refers to them; a firm is nobody who writes. */
function peopleIn(value: unknown, byId: ReadonlyMap<unknown, Json>): string[] {
  const people: unknown[] = Array.isArray(value) ? value : [value]
  return people.flatMap((written) => {
    if (!isRecord(written)) return words(written) ?? []
    const person = written['name'] === undefined ? (byId.get(written['@id']) ?? written) : written
    return hasType(person, /Organization$|Business$|Clinic$|Corporation$/)
      ? []
      : (words(person['name']) ?? [])
  })
}

/** A text; some generators write its signs as HTML does. */
function words(value: unknown): string | undefined {
  const text = textOrNothing(value)
  return text?.includes('&') ? textOrNothing(textOf(htmlTree(text.replaceAll('<', '&lt;')).root)) : text
}

const sameText = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.trim().toLowerCase() === other?.toLowerCase()
