import type {Element, Nodes, Root} from 'hast'
import type {Parents} from './ancestors.ts'
import type {Survey} from './content-roots.ts'
import {findElement} from './element.ts'
import {isMostlyLinks} from './weight.ts'

/** Tells a call-out from a side-bar; `inArticle` says that it stands in what the page marks as its article. */
export type IsCallout = (aside: Element, inArticle: boolean) => boolean

/** A call-out stands between the texts of an article, and is more than links to other pages. */
export function calloutsIn({root, parents, weights}: Survey): IsCallout {
  const placeOf = placesIn(parents)
  const hasSite = root.children.some((node) => node.type === 'element' && siteNames.has(node.tagName))
  return (aside, inArticle) => {
    const place = placeOf(aside)
    if (inArticle && place !== 'apart') return true
    if (isMostlyLinks(weights(aside)) || findElement(aside, 'form', 'input') !== undefined) return false
    return inArticle || place === 'between' || (place === 'below' && !hasSite)
  }
}

const siteNames: ReadonlySet<string> = new Set(['html', 'header', 'nav', 'footer', 'main'])

/** Where an element stands, or what it fills alone: below a text, between two, or apart from any. */
type Place = 'between' | 'below' | 'apart'

interface Row {
  readonly count: number
  readonly firstText: number
  readonly lastText: number
  readonly indexes: ReadonlyMap<Nodes, number>
}

function placesIn(parents: Parents): (element: Element) => Place {
  const rows = new Map<Nodes, Row>()
  return (element) => {
    let node = element
    for (let parent = parents.get(node); parent !== undefined; parent = parents.get(node)) {
      const row = rows.get(parent) ?? rowOf(parent)
      rows.set(parent, row)
      if (row.count > 1) return placeIn(row, node)
      if (parent.type === 'root') break
      node = parent
    }
    return 'apart'
  }
}

function placeIn({firstText, lastText, indexes}: Row, node: Element): Place {
  const at = indexes.get(node) ?? 0
  if (firstText < 0 || firstText >= at) return 'apart'
  return lastText > at ? 'between' : 'below'
}

function rowOf({children}: Root | Element): Row {
  const shown: readonly Nodes[] = children.filter((child) => child.type === 'element' || isWords(child))
  return {
    count: shown.length,
    firstText: shown.findIndex(isText),
    lastText: shown.findLastIndex(isText),
    indexes: new Map(shown.map((node, index) => [node, index])),
  }
}

const isWords = (node: Nodes): boolean => node.type === 'text' && node.value.trim() !== ''

const isText = (node: Nodes): boolean =>
  isWords(node) || (node.type === 'element' && textNames.has(node.tagName))

const textNames: ReadonlySet<string> = new Set(
  'blockquote details dl figure h2 h3 h4 h5 h6 ol p pre table ul'.split(' '),
)
