import type {Problem} from '../source.ts'
import {authorNames, isRecord, textOrNothing} from '../untyped.ts'

/** What JSON-LD says about an article, as written. */
export interface LinkedData {
  readonly headline?: string | undefined
  readonly author?: string | undefined
  readonly published?: string | undefined
  readonly modified?: string | undefined
}

/** Reads the first article that the JSON-LD scripts of a page describe. */
export function readLinkedData(scripts: readonly string[], problems: Problem[]): LinkedData {
  for (const script of scripts) {
    const article = nodesOf(parseJson(script, problems)).find(isArticle)
    if (article === undefined) continue
    return {
      headline: textOrNothing(article['headline']),
      author: textOrNothing(authorNames(article['author']).join('; ')),
      published: textOrNothing(article['datePublished']),
      modified: textOrNothing(article['dateModified']),
    }
  }
  return {}
}

type Json = Readonly<Record<string, unknown>>

function parseJson(script: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(script)
  } catch {
    const message = 'The JSON-LD of the page is not valid JSON and was not read.'
    problems.push({code: 'broken-json-ld', message})
    return undefined
  }
}

/** The described things: the value itself, the members of a list, and those of a `@graph`. */
function nodesOf(value: unknown): Json[] {
  const top = (Array.isArray(value) ? value : [value]).filter(isRecord)
  return top.flatMap((node) =>
    [node].concat(Array.isArray(node['@graph']) ? node['@graph'].filter(isRecord) : []),
  )
}

function isArticle(node: Json): boolean {
  const types: unknown[] = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  return types.some(
    (type) => typeof type === 'string' && /(?:Article|BlogPosting|MedicalWebPage)$/.test(type),
  )
}
