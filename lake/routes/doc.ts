import {answerJson, datasetOf, type Answer} from '../call.ts'
import {isPublicId, publishedId, type Document} from '../document.ts'
import {isDocumentId} from '../mutate/ids.ts'
import {badRequest} from '../errors.ts'
import {readSwitch} from '../query-parameters.ts'
import type {Dataset} from '../storage/dataset.ts'

interface Omission {
  readonly id: string
  readonly reason: 'existence' | 'permission'
}

/**
 * `GET /data/doc/<dataset>/<id[,id…]>`: documents by their exact ids, as the last transaction left them.
 *
 * @see {@link https://www.sanity.io/docs/http-doc | HTTP doc}
 */
export const doc: Answer = (call) => {
  const dataset = datasetOf(call)
  const ids = readIds(call.path['ids'] ?? '')
  const wanted = readSwitch(call.query, 'includeAllVersions') ? withVersions(ids, dataset) : ids
  const documents: Document[] = []
  const omitted: Omission[] = []
  for (const id of wanted) {
    const document = dataset.get(id)
    if (call.access === 'public' && !isPublicId(id)) omitted.push({id, reason: 'permission'})
    else if (document === undefined) omitted.push({id, reason: 'existence'})
    else documents.push(document)
  }
  return answerJson({documents: readSwitch(call.query, 'excludeContent') ? [] : documents, omitted})
}

/** Without repetitions, in the order of the request. */
function readIds(list: string): string[] {
  const ids = [...new Set(list.split(',').filter((id) => id !== ''))]
  const malformed = ids.find((id) => !isDocumentId(id))
  if (malformed !== undefined) throw badRequest(`Malformed document ID: "${malformed}"`)
  if (ids.length === 0) throw badRequest('Name at least one document, as in /data/doc/<dataset>/<id>')
  return ids
}

function withVersions(ids: readonly string[], dataset: Dataset): string[] {
  const groups = new Set(ids.map((id) => publishedId(id)))
  const versions = dataset
    .documents()
    .map(({_id}) => _id)
    .filter((id) => groups.has(publishedId(id)))
  return [...new Set([...ids, ...versions])]
}
