import {publishedId as publishedIdOf, releaseNameOf, type Document} from '../document.ts'
import type {Workspace} from '../mutate/workspace.ts'
import {
  checkBelongs,
  checkVersionId,
  readChoice,
  readObject,
  readOptionalText,
  readPublishedId,
  readText,
  type Perform,
} from './action.ts'
import {ActionRefused, malformed, missing} from './action-error.ts'
import {asVersion, copyOf, publishedForm, readDocument} from './content.ts'
import {checkUnlocked} from './release-document.ts'

export const create: Perform = function* (action, {work}) {
  const publishedId = readPublishedId(action)
  const document = readDocument(action, publishedId)
  const taken = [document._id, publishedId].find((id) => work.get(id) !== null)
  const ifExists = readChoice(action, 'ifExists', ['fail', 'ignore'])
  if (taken !== undefined && ifExists === 'ignore') return
  if (taken !== undefined) throw alreadyExists(taken)
  checkUnlocked(document._id, work)
  yield {
    create:
      releaseNameOf(document._id) === undefined ? document : asVersion(document, document._id, publishedId),
  }
}

export const edit: Perform = function* (action, {work}) {
  const publishedId = readPublishedId(action)
  const id = checkBelongs(readOptionalText(action, 'versionId') ?? readText(action, 'draftId'), publishedId)
  const {ifRevisionID, ifRevisionId, ...operations} = readObject(action, 'patch')
  const expected = ifRevisionID ?? ifRevisionId
  for (const name of ['id', 'query', 'params']) {
    if (operations[name] !== undefined)
      throw malformed(`"patch" must not say for which document: "${name}"`, name)
  }
  checkUnlocked(id, work)
  const current = work.get(id)
  if (current === null) {
    const published = releaseNameOf(id) === undefined ? work.get(publishedId) : null
    if (published === null) throw missing(`There is neither "${id}" nor a published document to edit`, id)
    if (typeof expected === 'string') checkRevision(published, expected)
    yield {create: copyOf(published, id)}
    yield {patch: {id, ...operations}}
  } else {
    yield {patch: {id, ...operations, ...(expected === undefined ? {} : {ifRevisionID: expected})}}
  }
}

export const publish: Perform = function* (action, {work}) {
  const publishedId = readPublishedId(action)
  const draftId = checkBelongs(readText(action, 'draftId'), publishedId)
  if (releaseNameOf(draftId) !== undefined) {
    throw malformed(`"${draftId}" is published with its release, not alone`, draftId)
  }
  const draft = existing(draftId, work)
  const published = work.get(publishedId)
  const draftRevision = readOptionalText(action, 'ifDraftRevisionId')
  const publishedRevision = readOptionalText(action, 'ifPublishedRevisionId')
  if (draftRevision !== undefined) checkRevision(draft, draftRevision)
  if (publishedRevision !== undefined) checkRevision(existing(publishedId, work), publishedRevision)
  yield {createOrReplace: publishedForm(draft, publishedId, published)}
  yield {delete: {id: draftId}}
}

/** A draft that exists is kept as it is: it holds what came after. */
export const unpublish: Perform = function* (action, {work}) {
  const publishedId = readPublishedId(action)
  const draftId = checkBelongs(readText(action, 'draftId'), publishedId)
  const published = existing(publishedId, work)
  if (work.get(draftId) === null) yield {create: copyOf(published, draftId)}
  yield {delete: {id: publishedId}}
}

export const deleteDocument: Perform = function* (action, {work}) {
  const publishedId = readPublishedId(action)
  existing(publishedId, work)
  const listed = ['includeDrafts', 'includeVersions'].flatMap((name) => readIds(action[name], name))
  for (const id of listed) checkUnlocked(checkBelongs(id, publishedId), work)
  const forgotten = versionsOf(publishedId, work).find((id) => !listed.includes(id))
  if (forgotten !== undefined) {
    const description = `"${forgotten}" exists but is not listed in "includeDrafts"; list it to delete it as well`
    throw malformed(description, forgotten)
  }
  for (const id of new Set([...listed, publishedId])) yield {delete: {id}}
}

export const discard: Perform = function* (action, {work}) {
  const id = checkVersionId(readOptionalText(action, 'versionId') ?? readText(action, 'draftId'))
  existing(id, work)
  checkUnlocked(id, work)
  yield {delete: {id}}
}

export const replaceDraft: Perform = function* (action, {work}) {
  const document = readDocument(action, readPublishedId(action))
  checkUnlocked(document._id, work)
  yield {createOrReplace: document}
}

export const createVersion: Perform = function* (action, {work}) {
  const publishedId = readPublishedId(action)
  const baseId = readOptionalText(action, 'baseId')
  if (baseId === undefined) {
    const document = readDocument(action, publishedId)
    refuseExisting(document._id, work)
    yield {create: asVersion(document, document._id, publishedId)}
    return
  }
  const id = checkBelongs(readText(action, 'versionId'), publishedId)
  const base = existing(baseId, work)
  if (publishedIdOf(baseId) !== publishedId) throw malformed(`"${baseId}" is not of "${publishedId}"`, baseId)
  const revision = readOptionalText(action, 'ifBaseRevisionId')
  if (revision !== undefined) checkRevision(base, revision)
  refuseExisting(id, work)
  yield {create: asVersion(copyOf(base, id), id, publishedId, base)}
}

export const replaceVersion: Perform = function* (action, {work}) {
  const id = checkVersionId(readText(readObject(action, 'document'), '_id'))
  const current = existing(id, work)
  checkUnlocked(id, work)
  const {_system} = current
  const document = readDocument(action, publishedIdOf(id))
  yield {createOrReplace: {...document, ...(_system === undefined ? {} : {_system})}}
}

/** Marks a version: when its release is published, the document is unpublished. */
export const unpublishVersion: Perform = function* (action, {work}) {
  const publishedId = readPublishedId(action)
  const id = checkBelongs(readText(action, 'versionId'), publishedId)
  if (releaseNameOf(id) === undefined) throw malformed(`"${id}" is no version of a release`, id)
  checkUnlocked(id, work)
  if (work.get(id) === null) {
    const published = existing(publishedId, work)
    yield {create: asVersion(copyOf(published, id), id, publishedId, published)}
  }
  yield {patch: {id, set: {'_system.delete': true}}}
}

function existing(id: string, work: Workspace): Document {
  const document = work.get(id)
  if (document === null) throw missing(`The document with the ID "${id}" was not found`, id)
  return document
}

function refuseExisting(id: string, work: Workspace): void {
  if (work.get(id) !== null) throw alreadyExists(id)
  checkUnlocked(id, work)
}

function alreadyExists(id: string): ActionRefused {
  const description = `The document with the ID "${id}" already exists`
  return new ActionRefused(description, {type: 'documentAlreadyExistsError', id})
}

function checkRevision({_id: id, _rev}: Document, expected: string): void {
  if (_rev === expected) return
  const description = `document revision ID does not match: "${id}" is at "${_rev}", not at "${expected}"`
  throw new ActionRefused(description, {type: 'documentRevisionIDDoesNotMatchError', id})
}

function readIds(value: unknown, name: string): string[] {
  const ids: unknown = value ?? []
  if (Array.isArray(ids) && ids.every((id) => typeof id === 'string')) return ids
  throw malformed(`"${name}" must be a list of ids`, value)
}

/** The draft and the versions of a document that exist now. */
function versionsOf(publishedId: string, work: Workspace): string[] {
  const ids = [...work.dataset.documents().map(({_id}) => _id), ...work.touched.keys()]
  const isVersion = (id: string) => id !== publishedId && publishedIdOf(id) === publishedId
  return [...new Set(ids)].filter((id) => isVersion(id) && work.get(id) !== null)
}
