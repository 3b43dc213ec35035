import {isObject} from '../document.ts'
import {invalid} from '../errors.ts'
import {parseQuery} from '../groq/parse-query.ts'
import {checkId} from './ids.ts'
import type {Target} from './mutation.ts'
import type {TransactionSettings} from './transact.ts'
import type {Dataset} from '../storage/dataset.ts'

const maximumDocuments = 10_000

/**
 * The ids that a deletion or patch is for. A query sees the dataset as it was before the transaction, raw.
 *
 * @throws MutationRefused for a malformed id, a query that selects no documents or more than 10 000.
 */
export function selectIds(target: Target, dataset: Dataset, settings: TransactionSettings): string[] {
  if (target.kind === 'ids') return target.ids.map((id) => checkId(id))
  const query = parseQuery(target.query, target.params)
  const found = settings.evaluate(query, dataset)
  const documents: unknown[] = Array.isArray(found) ? found : [found].filter((each) => each !== null)
  if (documents.length > maximumDocuments) {
    throw invalid(
      `The query selects more than ${maximumDocuments} documents; take them in parts`,
      target.query,
    )
  }
  return documents.map((document) => {
    const id = isObject(document) ? document['_id'] : undefined
    if (typeof id === 'string') return id
    throw invalid('The query of a mutation must select documents; keep "_id" in its projection', target.query)
  })
}
