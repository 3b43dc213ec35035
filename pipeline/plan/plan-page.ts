import {sameJson} from './json.ts'
import {mergeDocument, type MergedDocument} from './merge-document.ts'
import {contentFields, hashPage, withoutSystemFields} from './owned-fields.ts'
import {patchBetween} from './patch-between.ts'
import {readProvenance, writeProvenance} from './provenance.ts'
import {withReferencesOf} from './references.ts'
import type {
  Action,
  Change,
  ImportedDocument,
  Mutation,
  Planned,
  PlanOptions,
  SanityDocument,
  StoredVersions,
} from './types.ts'

/**
 * Plans a page. A new one starts as a draft (or published, by option); a stored one is merged with its draft where
 * there is one. New content for a page that is live goes into a draft; only its provenance is written at once.
 */
export function planPage(
  imported: ImportedDocument,
  versions: StoredVersions,
  options: PlanOptions,
): Planned {
  const stored = versions.draft ?? versions.published
  if (stored === undefined) return createPage(imported, options)
  const provenance = readProvenance(stored)
  if (provenance === undefined) return leavePage(imported, versions, stored)
  const merged = mergeDocument(stored, imported.document, provenance)
  const changesContent = !sameContent(stored, merged.document)
  const after = {
    ...merged.document,
    provenance: writeProvenance(
      {before: provenance, hashes: merged.hashes, imports: [imported], changesContent},
      options,
    ),
  }
  return updatePage({imported, versions, stored, merged, after, changesContent})
}

function createPage(imported: ImportedDocument, options: PlanOptions): Planned {
  const {document} = imported
  const isPublished = startsPublished(imported, options)
  const hashes = hashPage(document)
  const after = withReferencesOf(document, {
    ...document,
    _id: isPublished ? document._id : draftId(document._id),
    provenance: writeProvenance({hashes, imports: [imported], changesContent: true}, options),
  })
  const change: Change = {
    id: document._id,
    type: document._type,
    action: 'create',
    target: isPublished ? 'published' : 'draft',
    reasons: options.publish && !isPublished ? ['new', 'a draft, since its source was not public'] : ['new'],
    conflicts: [],
    mutations: [{create: after}],
  }
  return {after, change}
}

/** Whether a page that is not stored yet will be public. */
export const startsPublished = (
  {heldBack, publishedAt = ''}: ImportedDocument,
  {publish, importedAt}: PlanOptions,
): boolean => publish && heldBack !== true && publishedAt <= importedAt

function leavePage({document}: ImportedDocument, {draft}: StoredVersions, stored: SanityDocument): Planned {
  const change: Change = {
    id: document._id,
    type: document._type,
    action: 'skip',
    target: draft === undefined ? 'published' : 'draft',
    reasons: ['made by an editor: never changed by an import'],
    conflicts: [],
    ...revisionOf(stored),
    mutations: [],
  }
  return {after: stored, change}
}

interface Update {
  readonly imported: ImportedDocument
  readonly versions: StoredVersions
  readonly stored: SanityDocument
  readonly merged: MergedDocument
  readonly after: SanityDocument
  readonly changesContent: boolean
}

function updatePage({imported, versions, stored, merged, after, changesContent}: Update): Planned {
  const waits = versions.draft === undefined && changesContent
  const mutations: Mutation[] = waits
    ? [{create: {...withoutSystemFields(after), _id: draftId(imported.document._id)}}]
    : patchBetween(stored, after)
  const change: Change = {
    id: imported.document._id,
    type: imported.document._type,
    action: actionFor(merged, mutations),
    target: waits || versions.draft !== undefined ? 'draft' : 'published',
    reasons: [...merged.reasons, ...noteSource(changesContent, mutations)],
    conflicts: merged.conflicts,
    ...revisionOf(stored),
    mutations,
  }
  return {after, change}
}

function actionFor({conflicts}: MergedDocument, mutations: readonly Mutation[]): Action {
  if (conflicts.length > 0) return 'conflict'
  return mutations.length > 0 ? 'update' : 'unchanged'
}

const noteSource = (changesContent: boolean, mutations: readonly Mutation[]): string[] =>
  !changesContent && mutations.length > 0 ? ['only its provenance is brought up to date'] : []

function sameContent(left: SanityDocument, right: SanityDocument): boolean {
  const fields = new Set([...contentFields(left), ...contentFields(right)])
  return [...fields].every((field) => sameJson(left[field], right[field]))
}

const revisionOf = ({_rev}: SanityDocument): {revision?: string} =>
  _rev === undefined ? {} : {revision: _rev}

const draftId = (id: string): string => `drafts.${id}`
