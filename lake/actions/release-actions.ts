import {isObject, publishedId, type Document, type JsonObject} from '../document.ts'
import {readTime} from '../mutate/read-time.ts'
import {readChoice, readObject, readText, type Perform, type Situation} from './action.ts'
import {ActionRefused, malformed} from './action-error.ts'
import {copyOf, publishedForm} from './content.ts'
import {readRelease, readReleaseName, releaseDocumentId, versionsIn} from './release-document.ts'

export const createRelease: Perform = function* (action, {work, author}) {
  const name = readReleaseName(action)
  const id = releaseDocumentId(name)
  if (work.get(id) !== null) throw alreadyExists(id, name)
  const metadata = action['metadata'] === undefined ? {} : readObject(action, 'metadata')
  yield {create: {...releaseOf(name, author), metadata: {...defaultMetadata, ...metadata}}}
}

export const editRelease: Perform = function* (action, {work}) {
  const name = readReleaseName(action)
  const {_id: id} = readRelease(name, work, ['active'])
  const patch = readObject(action, 'patch')
  const foreign = pathsOf(patch).find((path) => !/^metadata(?:$|[.[])/.test(path))
  if (foreign !== undefined)
    throw malformed(`Only "metadata" of a release can be edited, not "${foreign}"`, foreign)
  yield {patch: {...patch, id}}
}

export const publishRelease: Perform = function* (action, situation) {
  const name = readReleaseName(action)
  readRelease(name, situation.work, ['active', 'scheduled'])
  yield* publishNow(name, situation)
}

/** A time that has passed publishes at once. */
export const scheduleRelease: Perform = function* (action, situation) {
  const {work} = situation
  const name = readReleaseName(action)
  const {_id: id} = readRelease(name, work, ['active'])
  const publishAt = readTime(readText(action, 'publishAt'), 'publishAt') ?? work.timestamp
  if (Date.parse(publishAt) <= Date.parse(work.timestamp)) yield* publishNow(name, situation)
  else yield {patch: {id, set: {state: 'scheduled', publishAt}}}
}

export const unscheduleRelease: Perform = function* (action, {work}) {
  const {_id: id} = readRelease(readReleaseName(action), work, ['scheduled'])
  yield {patch: {id, set: {state: 'active'}, unset: ['publishAt']}}
}

export const archiveRelease: Perform = function* (action, situation) {
  const {work} = situation
  const name = readReleaseName(action)
  const {_id: id} = readRelease(name, work, ['active'])
  const versions = versionsIn(name, work)
  for (const {_id} of versions) yield {delete: {id: _id}}
  yield {patch: {id, set: {state: 'archived', finalDocumentStates: finalStates(versions, situation)}}}
}

/** Brings the versions back from the log, as they were when the release was archived. */
export const unarchiveRelease: Perform = function* (action, {work}) {
  const release = readRelease(readReleaseName(action), work, ['archived'])
  const states: unknown = release['finalDocumentStates']
  for (const state of Array.isArray(states) ? states : []) {
    const id = isObject(state) ? String(state['id']) : ''
    const version = work.dataset.log.lastDocument(id)
    if (version !== undefined && work.get(id) === null) {
      const {_rev, _updatedAt, ...content} = version
      yield {create: content}
    }
  }
  yield {patch: {id: release._id, set: {state: 'active'}, unset: ['finalDocumentStates']}}
}

export const deleteRelease: Perform = function* (action, {work}) {
  const {_id: id} = readRelease(readReleaseName(action), work, ['archived', 'published'])
  yield {delete: {id}}
}

export const importRelease: Perform = function* (action, {work, author}) {
  const name = readReleaseName(action)
  const id = releaseDocumentId(name)
  const ifExists = readChoice(action, 'ifExists', ['fail', 'ignore', 'replace'])
  const isThere = work.get(id) !== null
  if (isThere && ifExists === 'ignore') return
  if (isThere && ifExists === 'fail') throw alreadyExists(id, name)
  const attributes = readObject(action, action['document'] === undefined ? 'attributes' : 'document')
  const {_rev, _updatedAt, ...content} = attributes
  yield {createOrReplace: {...releaseOf(name, author), metadata: defaultMetadata, ...content, _id: id, name}}
}

const defaultMetadata = {title: '', description: '', releaseType: 'undecided'}

function releaseOf(name: string, author: string): JsonObject {
  return {_id: releaseDocumentId(name), _type: 'system.release', name, state: 'active', userId: author}
}

function* publishNow(name: string, situation: Situation): Generator<JsonObject> {
  const {work} = situation
  const versions = versionsIn(name, work)
  for (const version of versions) yield* publishVersion(version, situation)
  const finalDocumentStates = finalStates(versions, situation)
  const set = {state: 'published', publishedAt: work.timestamp, finalDocumentStates}
  yield {patch: {id: releaseDocumentId(name), set, unset: ['publishAt']}}
}

/** One that is marked for deletion turns the published document into a draft, as unpublishing does. */
function* publishVersion(version: Document, {work}: Situation): Generator<JsonObject> {
  const id = publishedId(version._id)
  const published = work.get(id)
  if (!isMarkedForDeletion(version)) {
    yield {createOrReplace: publishedForm(version, id, published)}
  } else if (published !== null) {
    const draftId = `drafts.${id}`
    if (work.get(draftId) === null) yield {create: copyOf(published, draftId)}
    yield {delete: {id}}
  }
  yield {delete: {id: version._id}}
}

function isMarkedForDeletion({_system}: Document): boolean {
  return isObject(_system) && _system['delete'] === true
}

function finalStates(versions: readonly Document[], {createKey}: Situation): JsonObject[] {
  return versions.map(({_id}) => ({_key: createKey(), id: _id}))
}

function alreadyExists(id: string, name: string): ActionRefused {
  return new ActionRefused(`The release "${name}" already exists`, {type: 'documentAlreadyExistsError', id})
}

/** Every path that the patch may write to. */
function pathsOf(patch: JsonObject): string[] {
  return Object.values(patch).flatMap((operand) => {
    if (Array.isArray(operand)) return operand.map(String)
    if (!isObject(operand)) return []
    const {before, after, replace, items: _items, ...byPath} = operand
    const places = [before, after, replace].filter((path) => typeof path === 'string')
    return [...places, ...Object.keys(byPath)]
  })
}
