import {Mutation as Mutator, type Doc, type Mut} from '@sanity/mutator'
import {isRecord, type Fields} from '../../../pipeline/plan/json.ts'
import {strongReferences} from '../../../pipeline/plan/references.ts'
import {planToTransactions, type Transaction} from '../../../pipeline/plan/transactions.ts'
import type {
  Mutation,
  Patch,
  Plan,
  SanityDocument,
  Stored,
  StoredVersions,
} from '../../../pipeline/plan/types.ts'

/** Documents by their own id, drafts among them. */
export type Documents = ReadonlyMap<string, SanityDocument>

export const documentsOf = (...documents: readonly SanityDocument[]): Documents =>
  new Map(documents.map((document) => [document._id, document]))

/** The two versions of every document, as the plan reads them. */
export function storedOf(documents: Documents): Stored {
  const stored = new Map<string, StoredVersions>()
  for (const document of documents.values()) {
    const id = document._id.replace(/^drafts\./, '')
    const version = id === document._id ? {published: document} : {draft: document}
    stored.set(id, {...stored.get(id), ...version})
  }
  return stored
}

/** Carries out a plan with the reference implementation of patches, under the rules of the mutate endpoint. */
export const carryOut = (documents: Documents, plan: Plan): Documents =>
  planToTransactions(plan).reduce(commit, documents)

export function commit(documents: Documents, {mutations}: Transaction): Documents {
  const next = new Map(documents)
  const touched = new Set<string>()
  for (const mutation of mutations) {
    const id = 'create' in mutation ? mutation.create._id : mutation.patch.id
    const before = next.get(id)
    if ('create' in mutation && before !== undefined) throw new Error(`${id} exists already`)
    if ('patch' in mutation) checkRevision(mutation.patch, before)
    const after = new Mutator({mutations: [wireForm(mutation)]}).apply(
      before === undefined ? null : toDoc(before),
    )
    if (after === null) throw new Error(`${id} is gone`)
    next.set(id, after)
    touched.add(id)
  }
  for (const id of touched) next.set(id, withNextRevision(next, documents.get(id), id))
  for (const id of touched) checkReferences(next, id)
  return next
}

function checkRevision({id, ifRevisionID}: Patch, before: SanityDocument | undefined): void {
  if (before === undefined) throw new Error(`${id} is not there to be patched`)
  if (ifRevisionID !== undefined && before._rev !== ifRevisionID) {
    throw new Error(`${id} is at ${before._rev}, not ${ifRevisionID}`)
  }
}

function checkReferences(documents: Documents, id: string): void {
  const missing = strongReferences(documents.get(id)).filter((target) => !documents.has(target))
  if (missing.length > 0) throw new Error(`${id} refers to ${missing.join()}, which is not published`)
}

function withNextRevision(
  documents: Documents,
  before: SanityDocument | undefined,
  id: string,
): SanityDocument {
  const document = documents.get(id)
  if (document === undefined) throw new Error(`${id} is gone`)
  const count = Number(before?._rev?.slice(1) ?? 0) + 1
  return {...document, _rev: `r${count}`}
}

function wireForm(mutation: Mutation): Mut {
  if ('create' in mutation) return {create: {...mutation.create}}
  const {id, set, unset, insert} = mutation.patch
  return {
    patch: {
      id,
      ...(set === undefined ? {} : {set: {...set}}),
      ...(unset === undefined ? {} : {unset: [...unset]}),
      ...(insert === undefined ? {} : {insert: {after: insert.after, items: [...insert.items]}}),
    },
  }
}

const toDoc = (document: SanityDocument): Doc => ({...document})

/** What the Studio does when an editor publishes a draft: references become strong, the draft goes. */
export function publish(documents: Documents, id: string): Documents {
  const draft = documents.get(`drafts.${id}`)
  if (draft === undefined) return documents
  const next = new Map(documents)
  next.delete(`drafts.${id}`)
  next.set(id, {...strengthenValues(draft), _id: id, _type: draft._type, _rev: `r${next.size + 100}`})
  return next
}

function strengthenValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthenValue)
  if (!isRecord(value)) return value
  const {_strengthenOnPublish, _weak, ...rest} = value
  const weak = _weak === undefined || _strengthenOnPublish !== undefined ? {} : {_weak}
  return {...strengthenValues(rest), ...weak}
}

const strengthenValues = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, strengthenValue(value)]))

/** An editor's change: of the draft where there is one, otherwise of a new draft. */
export function edit(
  documents: Documents,
  id: string,
  change: (document: SanityDocument) => Readonly<Record<string, unknown>>,
): Documents {
  const current = documents.get(`drafts.${id}`) ?? documents.get(id)
  if (current === undefined) throw new Error(`${id} is not stored`)
  const draft = {...current, ...change(current), _id: `drafts.${id}`, _type: current._type}
  return new Map(documents).set(draft._id, {...draft, _rev: `${current._rev ?? 'r0'}0`})
}
