import {answerJson, datasetOf, type Answer} from '../call.ts'
import {isObject, type JsonObject} from '../document.ts'
import {badRequest} from '../errors.ts'
import {mutationLimit, readJsonObject} from '../guard/body.ts'
import {transact, type Outcome} from '../mutate/transact.ts'
import {readSwitch} from '../query-parameters.ts'
import {readTransactionSettings} from '../transaction-settings.ts'
import {noPurge, warn} from '../warnings.ts'

/**
 * `POST /data/mutate/<dataset>`: one transaction, all of it or nothing.
 *
 * @see {@link https://www.sanity.io/docs/http-mutations | HTTP mutations}
 */
export const mutate: Answer = async (call) => {
  const dataset = datasetOf(call)
  const body = await readJsonObject(call.request, mutationLimit)
  const {mutations} = body
  if (!Array.isArray(mutations)) throw badRequest('The body must be {"mutations": [...]}')
  checkOptions(call.query)
  const autoGenerateArrayKeys = readSwitch(call.query, 'autoGenerateArrayKeys')
  const settings = readTransactionSettings(call, body, dataset, autoGenerateArrayKeys)
  const outcome = transact(dataset, mutations, settings)
  const isDryRun = readSwitch(call.query, 'dryRun') || body['dryRun'] === true
  if (!isDryRun && outcome.transaction.changes.length > 0) dataset.commit(outcome.transaction)
  const answer = answerJson(answerOf(call.query, outcome))
  if (mutations.some((mutation) => purges(mutation))) warn(answer, noPurge)
  return answer
}

function purges(mutation: unknown): boolean {
  return isObject(mutation) && isObject(mutation['delete']) && mutation['delete']['purge'] === true
}

/** Every commit is visible at once, and references into other datasets are never checked: nothing to do. */
function checkOptions(query: URLSearchParams): void {
  const visibility = query.get('visibility') ?? 'sync'
  if (!['sync', 'async', 'deferred'].includes(visibility)) {
    throw badRequest(`"visibility" must be sync, async or deferred, not "${visibility}"`)
  }
  readSwitch(query, 'skipCrossDatasetReferenceValidation')
}

function answerOf(query: URLSearchParams, {transaction, results}: Outcome): JsonObject {
  const returnDocuments = readSwitch(query, 'returnDocuments')
  const returnIds = readSwitch(query, 'returnIds') || returnDocuments
  return {
    transactionId: transaction.id,
    results: results.map(({id, operation, document}) => ({
      ...(returnIds ? {id} : {}),
      operation,
      ...(returnDocuments && document !== null ? {document} : {}),
    })),
  }
}
