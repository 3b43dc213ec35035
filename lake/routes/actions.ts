import {performActions} from '../actions/perform.ts'
import {answerJson, datasetOf, type Answer} from '../call.ts'
import {isObject} from '../document.ts'
import {badRequest} from '../errors.ts'
import {mutationLimit, readJsonObject} from '../guard/body.ts'
import {readSwitch} from '../query-parameters.ts'
import {readTransactionSettings} from '../transaction-settings.ts'
import {noPurge, warn} from '../warnings.ts'

/** `GET /data/actions/<dataset>`: tells the Studio that it may edit with actions. */
export const actionsEnabled: Answer = (call) => {
  datasetOf(call)
  return answerJson({enabled: true, compatibleStudioVersions: '*'})
}

/**
 * `POST /data/actions/<dataset>`: all actions of the request as one transaction, or nothing.
 *
 * @see {@link https://www.sanity.io/docs/http-actions | HTTP actions}
 */
export const actions: Answer = async (call) => {
  const dataset = datasetOf(call)
  const body = await readJsonObject(call.request, mutationLimit)
  const requested = body['actions']
  if (!Array.isArray(requested)) throw badRequest('The body must be {"actions": [...]}')
  const settings = readTransactionSettings(call, body, dataset, true)
  const {transaction} = performActions(dataset, requested, settings, call.version)
  const isDryRun = readSwitch(call.query, 'dryRun') || body['dryRun'] === true
  if (!isDryRun && transaction.changes.length > 0) dataset.commit(transaction)
  const answer = answerJson({transactionId: transaction.id})
  if (requested.some((action) => isObject(action) && action['purge'] === true)) warn(answer, noPurge)
  return answer
}
