import {isObject, type JsonObject} from '../document.ts'
import {isDocumentId} from '../mutate/ids.ts'
import type {Step} from '../mutate/transact.ts'
import type {Workspace} from '../mutate/workspace.ts'
import {malformed} from './action-error.ts'

/** The surroundings of one action. */
export interface Situation {
  /** The documents as the actions before left them. */
  readonly work: Workspace
  /** The user who acts. */
  readonly author: string
  readonly createKey: () => string
}

/**
 * Turns an action into mutations; what it yields has been applied when it goes on.
 *
 * @throws ActionRefused where a precondition does not hold.
 */
export type Perform = (action: JsonObject, situation: Situation) => Iterable<Step['mutation']>

/** @throws ActionRefused unless the field holds a string that is not empty. */
export function readText(action: JsonObject, name: string): string {
  const value = action[name]
  if (typeof value === 'string' && value !== '') return value
  throw malformed(`"${name}" of "${String(action['actionType'])}" must be a string`, value ?? null)
}

export function readOptionalText(action: JsonObject, name: string): string | undefined {
  return action[name] === undefined || action[name] === null ? undefined : readText(action, name)
}

export function readObject(action: JsonObject, name: string): JsonObject {
  const value = action[name]
  if (isObject(value)) return value
  throw malformed(`"${name}" of "${String(action['actionType'])}" must be an object`, value ?? null)
}

/** One of the words that the field may hold; the first is the default. */
export function readChoice<Word extends string>(
  action: JsonObject,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const value = action[name] ?? words[0]
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  throw malformed(`"${name}" must be one of ${words.join(', ')}`, value)
}

/** @throws ActionRefused for what cannot be the id of a published document. */
export function readPublishedId(action: JsonObject): string {
  const id = readText(action, 'publishedId')
  const isPath = /^(?:drafts|versions)\.|^_\./.test(id)
  if (isDocumentId(id) && !isPath) return id
  throw malformed(`"${id}" cannot be the id of a published document`, id)
}

/** An id that must be that of a draft or version. */
export function checkVersionId(id: string): string {
  if (isDocumentId(id) && /^(?:drafts\.|versions\.[^.]+\.).+$/.test(id)) return id
  throw malformed(
    `"${id}" is no id of a draft or version: they begin with "drafts." or "versions.<release>."`,
    id,
  )
}

/** An id of a draft or version that must belong to the published one. */
export function checkBelongs(id: string, publishedId: string): string {
  const base = checkVersionId(id).replace(/^(?:drafts|versions\.[^.]+)\./, '')
  if (base === publishedId) return id
  throw malformed(`"${id}" is no draft or version of "${publishedId}"`, id)
}
