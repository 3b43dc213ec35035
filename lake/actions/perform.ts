import {isObject, type JsonObject} from '../document.ts'
import {badRequest, notImplemented} from '../errors.ts'
import {transactInSteps, type Outcome, type Step, type TransactionSettings} from '../mutate/transact.ts'
import type {Workspace} from '../mutate/workspace.ts'
import {knowsReleases} from '../perspective.ts'
import type {Dataset} from '../storage/dataset.ts'
import type {Perform} from './action.ts'
import {asActionError} from './action-error.ts'
import * as documents from './document-actions.ts'
import * as releases from './release-actions.ts'

/** Every action that is served, by its type without `sanity.action.`. */
const performs: ReadonlyMap<string, Perform> = new Map([
  ['document.create', documents.create],
  ['document.edit', documents.edit],
  ['document.publish', documents.publish],
  ['document.unpublish', documents.unpublish],
  ['document.delete', documents.deleteDocument],
  ['document.discard', documents.discard],
  ['document.replaceDraft', documents.replaceDraft],
  ['document.version.create', documents.createVersion],
  ['document.version.replace', documents.replaceVersion],
  ['document.version.discard', documents.discard],
  ['document.version.unpublish', documents.unpublishVersion],
  ['release.create', releases.createRelease],
  ['release.edit', releases.editRelease],
  ['release.publish', releases.publishRelease],
  ['release.schedule', releases.scheduleRelease],
  ['release.unschedule', releases.unscheduleRelease],
  ['release.archive', releases.archiveRelease],
  ['release.unarchive', releases.unarchiveRelease],
  ['release.delete', releases.deleteRelease],
  ['release.import', releases.importRelease],
])

/**
 * Computes what actions do to a dataset as one transaction, without storing it.
 *
 * @param requested As they came over the wire.
 * @param version Of the API: versions and releases came with 2025-02-19.
 * @throws WireError naming the action that failed; then nothing may be stored.
 */
export function performActions(
  dataset: Dataset,
  requested: readonly unknown[],
  settings: TransactionSettings,
  version: string,
): Outcome {
  const actions = requested.map((action, index) => readAction(action, index, version))
  refuseMixture(actions)
  let current = 0
  function* steps(work: Workspace): Generator<Step> {
    const situation = {work, author: settings.author, createKey: settings.sources.createKey}
    for (const [index, {action, perform}] of actions.entries()) {
      current = index
      for (const mutation of perform(action, situation)) yield {index, mutation}
    }
  }
  try {
    return transactInSteps(dataset, steps, settings)
  } catch (error) {
    throw asActionError(error, current)
  }
}

interface ReadAction {
  readonly kind: string
  readonly action: JsonObject
  readonly perform: Perform
}

function readAction(action: unknown, index: number, version: string): ReadAction {
  const type = isObject(action) ? action['actionType'] : undefined
  if (!isObject(action) || typeof type !== 'string') {
    throw badRequest(`Action ${index} must be an object with an "actionType"`)
  }
  const kind = type.replace(/^sanity\.action\./, '')
  if (/^(?:document\.)?variant\./.test(kind)) throw notImplemented(`The action "${type}"`)
  const perform = type === kind ? undefined : performs.get(kind)
  if (perform === undefined) throw badRequest(`Action ${index} is unknown: "${type}"`)
  if (/^(?:release|document\.version)\./.test(kind) && !knowsReleases(version)) {
    throw badRequest(`action index ${index}: not supported for this API version`)
  }
  return {kind, action, perform}
}

function refuseMixture(actions: readonly ReadAction[]): void {
  if (actions.length === 0) throw badRequest('Send at least one action: {"actions": [{"actionType": "…"}]}')
  const families = new Set(actions.map(({kind}) => kind.split('.')[0]))
  if (families.size > 1) throw badRequest('Actions on documents and actions on releases cannot be mixed')
}
