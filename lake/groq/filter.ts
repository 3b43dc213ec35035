import type {Document} from '../document.ts'
import {badRequest} from '../errors.ts'
import type {Engine, QueryContext} from './engine.ts'
import type {ParsedQuery} from './parse-query.ts'
import {isNode, type Tree} from './tree.ts'
import {nodesOf} from './walk.ts'

/** Whether a document passes. The view in the context is what subqueries and references see. */
export type Filter = (document: Document, context: QueryContext) => boolean

/**
 * The first filter of a query as a test of single documents: projections, order and slices are ignored.
 *
 * @throws WireError 400 if the query does not start from the documents of the dataset.
 */
export function firstFilter(query: ParsedQuery, engine: Engine): Filter {
  let startsFromDocuments = false
  for (const node of nodesOf(query.tree)) {
    if (node['type'] === 'Everything') startsFromDocuments = true
    const {base, expr} = node
    if (node['type'] === 'Filter' && isNode(base) && base.type === 'Everything' && isNode(expr)) {
      return filterOf(query, expr, engine)
    }
  }
  if (startsFromDocuments) return () => true
  throw badRequest('A listener needs a query that selects documents, such as *[_type == "article"]')
}

/** A name that no request can give a parameter. */
const candidateName = '\u0000candidate'

/** The same filter over a list of the one document, so that `*` inside it still means the whole dataset. */
function filterOf(query: ParsedQuery, expression: Tree, engine: Engine): Filter {
  const candidate: Tree = {type: 'Parameter', name: candidateName}
  const tree: Tree = {type: 'Filter', base: candidate, expr: expression}
  return (document, context) => {
    const params = {...query.params, [candidateName]: [document]}
    const matches = engine.evaluateNow({...query, tree, params}, context)
    return Array.isArray(matches) && matches.length > 0
  }
}
