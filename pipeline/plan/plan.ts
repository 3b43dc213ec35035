import {canonicalHash} from './canonical-hash.ts'
import {planOnce} from './plan-once.ts'
import {planPage, startsPublished} from './plan-page.ts'
import {readProvenance, sourceKey} from './provenance.ts'
import {planShared} from './plan-shared.ts'
import {strongReferences, weakenReferences, type Target} from './references.ts'
import {roleOf, type Role} from './roles.ts'
import {withoutUnneeded} from './needed.ts'
import type {
  Change,
  ImportedDocument,
  Plan,
  Planned,
  PlanOptions,
  PlanProblem,
  SanityDocument,
  Stored,
  StoredVersions,
} from './types.ts'

type Group = readonly [ImportedDocument, ...ImportedDocument[]]

/** Published ids, sorted, of all documents that a plan must see before it is made; most need not exist. */
export const idsToRead = (imports: readonly ImportedDocument[]): string[] =>
  [...new Set(imports.flatMap(({document}) => [document._id, ...strongReferences(document)]))].toSorted()

/**
 * Plans what to write so that stored documents take up an import and keep all that editors did to them.
 *
 * @param imports The documents of one or more sources. Their order matters only where two sources claim one page:
 *   the source that the stored page already has wins, otherwise the first.
 * @returns One change for each id, and one more for each page that lost its claim. Without mutations where the
 *   stored documents have taken up this import before.
 */
export function planImport(imports: readonly ImportedDocument[], stored: Stored, options: PlanOptions): Plan {
  const groups = groupById(imports, stored)
  const targetOf = targetsAfter(groups, stored, options)
  const planned = groups.map((group) => planGroup(group, stored.get(idOf(group)) ?? {}, targetOf, options))
  const kept = withoutUnneeded(planned, imports)
  const losers = groups
    .filter(isPage)
    .flatMap(([winner, ...others]) => others.map((other) => lose(other, winner)))
  return {
    changes: [...kept.map(({change}) => change), ...losers],
    problems: [
      ...losers.map(({id, reasons}): PlanProblem => ({
        id,
        code: 'slug-claimed-twice',
        message: `${id} ${reasons[0]}`,
      })),
      ...kept.filter(isEditorsPage).map(editorsPage),
      ...groups.flatMap((group) => unresolved(group, targetOf)),
    ],
    after: new Map(kept.flatMap(written)),
  }
}

/** New content of a live page is created as its draft; everything else is written where it was read. */
function written({change, after}: Planned): [string, SanityDocument][] {
  const [first] = change.mutations
  if (first === undefined || after === undefined) return []
  return [[change.id, 'create' in first ? first.create : after]]
}

function groupById(imports: readonly ImportedDocument[], stored: Stored): Group[] {
  return [...Map.groupBy(imports, ({document}) => document._id).entries()]
    .toSorted(([left], [right]) => compare(left, right))
    .flatMap(([id, [first, ...others]]) =>
      first === undefined ? [] : [arrange([first, ...others], stored.get(id) ?? {})],
    )
    .toSorted((left, right) => rankOf(left) - rankOf(right))
}

/** Pages: the source that the stored page has comes first. All others: by source, so that no order matters. */
function arrange(group: Group, {draft, published}: StoredVersions): Group {
  if (group.length === 1) return group
  const stored = draft ?? published
  const known = new Set(stored && readProvenance(stored)?.sources.map(({_key}) => _key))
  const claim = ({source}: ImportedDocument): number => Number(known.has(sourceKey(source)))
  const [first, ...others] = group.toSorted((left, right) =>
    isPage(group)
      ? claim(right) - claim(left)
      : compare(left.source.id, right.source.id) ||
        compare(canonicalHash(left.document), canonicalHash(right.document)),
  )
  return first === undefined ? group : [first, ...others]
}

function targetsAfter(groups: readonly Group[], stored: Stored, options: PlanOptions) {
  const imported = new Map(groups.map((group) => [idOf(group), group]))
  return (id: string): Target => {
    const {published, draft} = stored.get(id) ?? {}
    if (published !== undefined) return {state: 'published'}
    if (draft !== undefined) return {state: 'draft', type: draft._type}
    const group = imported.get(id)
    if (group === undefined) return {state: 'missing'}
    return isPage(group) && !startsPublished(group[0], options)
      ? {state: 'draft', type: typeOf(group)}
      : {state: 'published'}
  }
}

type Planner = (group: Group, versions: StoredVersions, options: PlanOptions) => Planned

const planners: Readonly<Record<Role, Planner>> = {
  once: ([first], versions, options) => planOnce(first, versions, options),
  shared: planShared,
  page: ([first], versions, options) => planPage(first, versions, options),
}

function planGroup(
  [first, ...others]: Group,
  versions: StoredVersions,
  targetOf: (id: string) => Target,
  options: PlanOptions,
): Planned {
  const weaken = (imported: ImportedDocument): ImportedDocument => {
    const document = weakenReferences(imported.document, targetOf)
    return document === imported.document ? imported : {...imported, document}
  }
  return planners[roleOf(first.document._type)]([weaken(first), ...others.map(weaken)], versions, options)
}

function lose({document}: ImportedDocument, winner: ImportedDocument): Change {
  return {
    id: document._id,
    type: document._type,
    action: 'skip',
    target: 'draft',
    reasons: [`claims the same slug as ${winner.source.id}`],
    conflicts: [],
    mutations: [],
  }
}

const isEditorsPage = ({change}: Planned): boolean =>
  roleOf(change.type) === 'page' && change.action === 'skip'

const editorsPage = ({change: {id}}: Planned): PlanProblem => ({
  id,
  code: 'page-made-by-editor',
  message: `${id} was made by an editor, so the import leaves it alone; rename one of the two pages`,
})

function unresolved([{document}]: Group, targetOf: (id: string) => Target): PlanProblem[] {
  return strongReferences(document)
    .filter((id) => targetOf(id).state === 'missing')
    .map((id) => ({
      id: document._id,
      code: 'unresolved-reference',
      message: `${document._id} refers to ${id}, which is neither stored nor imported; the reference is kept weak`,
    }))
}

const ranks = {once: 0, shared: 1, page: 2}
const typeOf = ([{document}]: Group): string => document._type
const idOf = ([{document}]: Group): string => document._id
const rankOf = (group: Group): number => ranks[roleOf(typeOf(group))]
const isPage = (group: Group): boolean => roleOf(typeOf(group)) === 'page'
const compare = (left: string, right: string): number => (left < right ? -1 : Number(left > right))
