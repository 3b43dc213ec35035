import type {CustomValidator} from 'sanity'
import {isRecord, referencedId} from './is-record.ts'

/**
 * A check that no document is the target of two edges of one list.
 *
 * A document may stand once in each group, as a page can have several lists of one kind.
 *
 * @param target Name of the edge's reference field.
 */
export function uniqueEdges(target: string): CustomValidator<readonly unknown[] | undefined> {
  return (edges) => {
    const repeated = repeatedEdges((edges ?? []).filter(isRecord), target)
    if (repeated.length === 0) return true
    return repeated.map(({_key}) => ({
      message: `This ${target} is already in the list`,
      path: typeof _key === 'string' ? [{_key}, target] : [],
    }))
  }
}

function repeatedEdges(edges: readonly Record<string, unknown>[], target: string) {
  const seen = new Set<string>()
  return edges.filter((edge) => {
    const id = referencedId(edge[target])
    if (id === undefined) return false
    const place = JSON.stringify([id, edge['group'] ?? ''])
    if (seen.has(place)) return true
    seen.add(place)
    return false
  })
}
