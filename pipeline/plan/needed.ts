import {strongReferences} from './references.ts'
import {roleOf} from './roles.ts'
import type {ImportedDocument, Planned} from './types.ts'

/**
 * Takes back the creation of shared documents that nothing will refer to although the import does: an editor has removed
 * the items that named them, and would otherwise find deleted documents again after every import; or the page that
 * names them is skipped.
 */
export function withoutUnneeded(
  planned: readonly Planned[],
  imports: readonly ImportedDocument[],
): Planned[] {
  const named = new Set(imports.flatMap(({document}) => strongReferences(document)))
  const doubtful = new Map(
    planned
      .filter(
        ({change}) => change.action === 'create' && roleOf(change.type) === 'shared' && named.has(change.id),
      )
      .map((plan) => [plan.change.id, plan]),
  )
  const queue = planned.filter(({change}) => !doubtful.has(change.id))
  for (const {after} of queue) {
    if (doubtful.size === 0) break
    for (const id of strongReferences(after)) {
      const plan = doubtful.get(id)
      if (plan === undefined) continue
      doubtful.delete(id)
      queue.push(plan)
    }
  }
  return planned.map((plan) => (doubtful.has(plan.change.id) ? skip(plan) : plan))
}

const skip = ({change}: Planned): Planned => ({
  change: {
    ...change,
    action: 'skip',
    reasons: ['nothing will refer to it: an editor removed the items that name it, or their page is skipped'],
    mutations: [],
  },
})
