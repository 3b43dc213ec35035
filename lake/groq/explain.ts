import type {ParsedQuery} from './parse-query.ts'
import {isLookup} from './plan/lookup.ts'
import {planOf} from './planned-engine.ts'
import {mapChildren, type Tree} from './tree.ts'

/** How a query is answered, for people: what indexes find before it is evaluated, and what is gone through. */
export function explain(query: ParsedQuery): string {
  const {tree, slots, lookups} = planOf(query)
  const scans = countScans(tree)
  const lines = [
    ...slots.map(({what}) => `before: ${what}`),
    ...lookups.map(({what}) => `for each document: ${what}`),
    ...(scans === 0 ? [] : [`goes through all documents in ${scans} ${scans === 1 ? 'place' : 'places'}`]),
  ]
  return lines.length === 0 ? 'reads no documents' : lines.join('\n')
}

function countScans(node: Tree): number {
  if (node.type === 'Everything') return 1
  if (isLookup(node)) return 0
  let scans = 0
  mapChildren(node, (child) => {
    scans += countScans(child)
    return child
  })
  return scans
}
