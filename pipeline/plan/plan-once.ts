import type {ImportedDocument, Planned, PlanOptions, StoredVersions} from './types.ts'

/** Plans a source or a taxonomy entry: created published when it is missing, otherwise left as it is. */
export function planOnce(
  {document}: ImportedDocument,
  {published, draft}: StoredVersions,
  {importedAt, importer}: PlanOptions,
): Planned {
  const about = {id: document._id, type: document._type, conflicts: []}
  const stored = draft ?? published
  if (stored !== undefined) {
    return {
      after: stored,
      change: {
        ...about,
        action: 'unchanged',
        target: draft === undefined ? 'published' : 'draft',
        reasons: published === undefined ? ['exists as a draft only'] : [],
        ...(stored._rev === undefined ? {} : {revision: stored._rev}),
        mutations: [],
      },
    }
  }
  const after = document._type === 'sourceArticle' ? {...document, importedAt, importer} : document
  return {
    after,
    change: {...about, action: 'create', target: 'published', reasons: ['new'], mutations: [{create: after}]},
  }
}
