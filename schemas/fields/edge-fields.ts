import {defineField, type ReferenceFilterResolver} from 'sanity'
import {isRecord, referencedId} from './is-record.ts'

/** The shared document that an edge leads to; the picker leaves out what the list already has. */
export function edgeTargetField(target: string) {
  return defineField({
    name: target,
    type: 'reference',
    to: [{type: target}],
    options: {filter: notYetListed(target)},
    validation: (rule) => rule.required(),
  })
}

/** How this page words the name of the shared document. */
export function labelField() {
  return defineField({
    name: 'label',
    type: 'string',
    description: 'Wording on this page, when it differs from the shared name.',
  })
}

/** What belongs to the shared thing on this page only. */
export function contextField(description: string) {
  return defineField({name: 'context', type: 'string', description})
}

/** Text about the shared thing that is true on this page. */
export function noteField(title = 'Note') {
  return defineField({name: 'note', title, type: 'simpleText'})
}

/** The name of the list within the page, where a page has several of one kind. */
export function listGroupField() {
  return defineField({
    name: 'group',
    type: 'string',
    description: 'Only when the page has several lists of this kind, such as “Phase 1” and “Phase 2”.',
  })
}

/** Shows an edge by its own wording or the shared name, with its context below. */
export function edgePreview(target: string) {
  return {
    select: {name: `${target}.name`, label: 'label', context: 'context'},
    prepare: ({name, label, context}: {name?: string; label?: string; context?: string}) => ({
      title: label ?? name ?? 'Nothing chosen',
      subtitle: context ?? '',
    }),
  }
}

function notYetListed(target: string): ReferenceFilterResolver {
  return ({document, parentPath}) => {
    const listName = parentPath[0]
    const list: unknown = typeof listName === 'string' ? document[listName] : undefined
    const edges: readonly unknown[] = Array.isArray(list) ? list : []
    const ids = edges
      .map((edge) => (isRecord(edge) ? referencedId(edge[target]) : undefined))
      .filter((id) => id !== undefined)
    return {
      filter: '!(_id in $listed) && !(_id in $listedDrafts)',
      params: {listed: ids, listedDrafts: ids.map((id) => `drafts.${id}`)},
    }
  }
}
