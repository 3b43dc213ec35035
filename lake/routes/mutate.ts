import {answerJson, datasetOf, localUser, queryContext, type Answer, type Call} from '../call.ts'
import type {JsonObject} from '../document.ts'
import {badRequest, transactionAlreadyExists} from '../errors.ts'
import {mutationLimit, readJsonObject} from '../guard/body.ts'
import {isTransactionId} from '../mutate/ids.ts'
import {transact, type Outcome, type TransactionSettings} from '../mutate/transact.ts'
import {readSwitch} from '../query-parameters.ts'
import type {Dataset} from '../storage/dataset.ts'

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
  const outcome = transact(dataset, mutations, settingsOf(call, body, dataset))
  const isDryRun = readSwitch(call.query, 'dryRun') || body['dryRun'] === true
  if (!isDryRun && outcome.transaction.changes.length > 0) dataset.commit(outcome.transaction)
  return answerJson(answerOf(call.query, outcome))
}

/** Every commit is visible at once, and references into other datasets are never checked: nothing to do. */
function checkOptions(query: URLSearchParams): void {
  const visibility = query.get('visibility') ?? 'sync'
  if (!['sync', 'async', 'deferred'].includes(visibility)) {
    throw badRequest(`"visibility" must be sync, async or deferred, not "${visibility}"`)
  }
  readSwitch(query, 'skipCrossDatasetReferenceValidation')
}

function settingsOf(call: Call, body: JsonObject, dataset: Dataset): TransactionSettings {
  const {lake, version} = call
  return {
    id: readTransactionId(call, body, dataset),
    author: localUser,
    autoGenerateArrayKeys: readSwitch(call.query, 'autoGenerateArrayKeys'),
    sources: lake.sources,
    evaluate(query) {
      const view = lake.views(dataset, 'raw', version, 'full')
      return lake.engine.evaluateNow(query, queryContext(lake, dataset, view))
    },
  }
}

function readTransactionId({query, lake}: Call, body: JsonObject, dataset: Dataset): string {
  const id = body['transactionId'] ?? query.get('transactionId') ?? lake.sources.createId()
  if (typeof id !== 'string' || !isTransactionId(id)) {
    throw badRequest(
      '"transactionId" must be up to 128 of a-z A-Z 0-9 . _ -, beginning with a letter or digit',
    )
  }
  if (dataset.hasTransaction(id)) throw transactionAlreadyExists(id)
  return id
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
