import {localUser, queryContext, type Call} from './call.ts'
import type {JsonObject} from './document.ts'
import {badRequest, transactionAlreadyExists} from './errors.ts'
import {isTransactionId} from './mutate/ids.ts'
import type {TransactionSettings} from './mutate/transact.ts'
import type {Dataset} from './storage/dataset.ts'

/**
 * What a request to change a dataset says about its transaction.
 *
 * @param body May name the transaction; so may the URL.
 * @throws WireError 400 for a malformed id, 409 for one that was used before.
 */
export function readTransactionSettings(
  call: Call,
  body: JsonObject,
  dataset: Dataset,
  autoGenerateArrayKeys: boolean,
): TransactionSettings {
  const {lake, version} = call
  return {
    id: readTransactionId(call, body, dataset),
    author: localUser,
    autoGenerateArrayKeys,
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
