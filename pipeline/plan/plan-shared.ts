import {canonicalHash} from './canonical-hash.ts'
import {gain} from './gain.ts'
import {sameJson} from './json.ts'
import {mergeField} from './merge-field.ts'
import {contentFields, hashShared} from './owned-fields.ts'
import {patchBetween} from './patch-between.ts'
import {planPage} from './plan-page.ts'
import {readProvenance, sourceKey, writeProvenance, type Provenance} from './provenance.ts'
import {withReferencesOf} from './references.ts'
import {belongsToOnePage} from './roles.ts'
import {takeLinks} from './take-links.ts'
import type {
  Change,
  Conflict,
  ImportedDocument,
  Planned,
  PlanOptions,
  SanityDocument,
  StoredVersions,
} from './types.ts'

/**
 * Plans a shared document that one or more articles name. A new one is created published; a stored one only ever
 * gains: aliases, sources, and values for empty fields. One that an editor made is left alone. A question of one page
 * whose article gives another answer now is changed as a page is: in a draft.
 *
 * @param imports All documents of the run with this id, at least one, in an order that is the same for every run.
 */
export function planShared(
  imports: readonly [ImportedDocument, ...ImportedDocument[]],
  versions: StoredVersions,
  options: PlanOptions,
): Planned {
  const stored = versions.draft ?? versions.published
  if (stored === undefined) return createShared(imports, options)
  const provenance = readProvenance(stored)
  if (provenance === undefined)
    return planned(stored, stored, versions, {reasons: ['made by an editor: referred to and never changed']})
  const changed = imports.find((imported) => changesOwn(imported, stored, provenance))
  return changed === undefined
    ? updateShared(imports, stored, provenance, versions, options)
    : planPage(changed, versions, options)
}

/** Whether the article that a document of one page came from now says something else, where no editor has. */
function changesOwn(
  {source, document}: ImportedDocument,
  stored: SanityDocument,
  provenance: Provenance,
): boolean {
  const isOwn = provenance.sources.some(
    ({_key, file}) => _key === sourceKey(source) || (file !== undefined && file === source.file),
  )
  if (!isOwn) return false
  const linked = takeLinks(stored, document, provenance.hashes, provenance.lockedPaths)
  return changesInSource(linked.document, document, {...provenance, hashes: linked.hashes}).some(
    (change) => canonicalHash(change.stored) === linked.hashes.get(change.path),
  )
}

function createShared(
  imports: readonly [ImportedDocument, ...ImportedDocument[]],
  options: PlanOptions,
): Planned {
  const [{document: first}, ...others] = imports
  let document = first
  let hashes: ReadonlyMap<string, string> = hashShared(first)
  for (const other of others) ({document, hashes} = gain(document, other.document, hashes, []))
  const after = withReferencesOf(document, {
    ...document,
    provenance: writeProvenance({hashes, imports, changesContent: true}, options),
  })
  const change: Change = {
    id: after._id,
    type: after._type,
    action: 'create',
    target: 'published',
    reasons: [others.length > 0 ? `new, in ${imports.length} sources` : 'new'],
    conflicts: [],
    mutations: [{create: after}],
  }
  return {after, change}
}

function updateShared(
  imports: readonly ImportedDocument[],
  stored: SanityDocument,
  provenance: Provenance,
  versions: StoredVersions,
  options: PlanOptions,
): Planned {
  let document = stored
  let hashes = provenance.hashes
  const reasons: string[] = []
  for (const imported of imports) {
    for (const take of belongsToOnePage(stored._type) ? [gain, takeLinks] : [gain]) {
      const gained = take(document, imported.document, hashes, provenance.lockedPaths)
      ;({document, hashes} = gained)
      reasons.push(...gained.reasons)
    }
  }
  const changesContent = reasons.length > 0
  const written = writeProvenance({before: provenance, hashes, imports, changesContent}, options)
  const conflicts = imports.flatMap((imported) =>
    changesInSource(document, imported.document, {...provenance, hashes}),
  )
  if (!changesContent && !sameJson(written, provenance.fields)) reasons.push('named by another source')
  return planned(stored, {...document, provenance: written}, versions, {reasons, conflicts})
}

/** Values that a changed source gives to a document of one page, where only a person may replace the stored ones. */
function changesInSource(
  stored: SanityDocument,
  imported: SanityDocument,
  {hashes, lockedPaths}: Provenance,
): Conflict[] {
  if (!belongsToOnePage(stored._type)) return []
  return contentFields(imported).flatMap((field) => {
    if (lockedPaths.includes(field)) return []
    const sides = {base: hashes.get(field), current: stored[field], imported: imported[field]}
    const differs = canonicalHash(sides.current) !== canonicalHash(sides.imported)
    const verdict = mergeField(sides)
    return differs && sides.base !== undefined && (verdict === 'take' || verdict === 'conflict')
      ? [{path: field, stored: sides.current, imported: sides.imported}]
      : []
  })
}

function planned(
  stored: SanityDocument,
  after: SanityDocument,
  {draft}: StoredVersions,
  {reasons, conflicts = []}: {reasons: readonly string[]; conflicts?: readonly Conflict[]},
): Planned {
  const mutations = patchBetween(stored, after)
  const quiet = mutations.length > 0 ? 'update' : 'unchanged'
  const change: Change = {
    id: draft === undefined ? stored._id : stored._id.replace(/^drafts\./, ''),
    type: stored._type,
    action: conflicts.length > 0 ? 'conflict' : quiet,
    target: draft === undefined ? 'published' : 'draft',
    reasons,
    conflicts,
    ...(stored._rev === undefined ? {} : {revision: stored._rev}),
    mutations,
  }
  return {after, change}
}
