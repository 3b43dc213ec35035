import {isObject, type Document} from '../../document.ts'
import {portableText, readPath} from '../index/values.ts'
import {bare, isCall, type Tree} from '../tree.ts'
import {attributePath} from '../plan/attributes.ts'

/** The texts of a document that a search looks at. */
export interface TextSource {
  /** The same for sources that give the same texts. */
  readonly key: string
  readonly texts: (document: Document) => readonly string[]
}

/** The texts that `match` takes from the expression on its left; undefined where it is none that is indexed. */
export function matchSource(node: Tree): TextSource | undefined {
  const inner = bare(node)
  if (inner.type === 'Array') return listSource(inner)
  if (inner.type === 'FuncCall' && isCall(inner, 'pt', 'text')) return blockSource(inner.args[0])
  const path = attributePath(inner)
  if (path === undefined || path.length === 0) return undefined
  return {key: `path:${path.join('.')}`, texts: (document) => textsOf(readPath(document, path))}
}

/** The same for `text::query()`, where `@` stands for all texts of a document. */
export function textSource(node: Tree): TextSource | undefined {
  const inner = bare(node)
  if (inner.type === 'This') return {key: 'all', texts: (document) => allTexts(document)}
  if (inner.type !== 'Array') return matchSource(inner)
  const sources = inner.elements.map(({value}) => textSource(value))
  if (!sources.every((source) => source !== undefined)) return undefined
  return {
    key: `each:${sources.map(({key}) => key).join(',')}`,
    texts: (document) => sources.flatMap(({texts}) => texts(document)),
  }
}

function listSource({elements}: Extract<Tree, {type: 'Array'}>): TextSource | undefined {
  const paths = elements.map(({isSplat, value}) => (isSplat ? undefined : attributePath(value)))
  if (!paths.every((path) => path !== undefined && path.length > 0)) return undefined
  return {
    key: `list:${paths.map((path) => path?.join('.')).join(',')}`,
    texts: (document) => textsOf(paths.map((path) => readPath(document, path ?? []))),
  }
}

function blockSource(argument: Tree | undefined): TextSource | undefined {
  const path = argument === undefined ? undefined : attributePath(argument)
  if (path === undefined || path.length === 0) return undefined
  return {
    key: `blocks:${path.join('.')}`,
    texts: (document) => {
      const text = portableText(readPath(document, path))
      return text === undefined ? [] : [text]
    },
  }
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** All but what the attributes with an underscore hold: ids, types and keys are no text. */
function allTexts(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'string') found.push(value)
  if (Array.isArray(value)) for (const item of value) allTexts(item, found)
  if (!isObject(value)) return found
  for (const [name, item] of Object.entries(value)) {
    if (!name.startsWith('_')) allTexts(item, found)
  }
  return found
}
