import {isTextQuery} from '../check-tree.ts'
import {findText} from '../text-query/text-query.ts'
import {textSource} from '../text-query/text-source.ts'
import {bare, constantValue, type Tree} from '../tree.ts'
import type {Planner} from './planner.ts'

/** `… match text::query(…)`, which groq-js does not know: the ids that it finds stand in its place. */
export function fillTextQuery(node: Tree, planner: Planner): Tree | undefined {
  if (node.type !== 'OpCall' || node.op !== 'match' || !isTextQuery(node.right)) return undefined
  const call = bare(node.right)
  const words = call.type === 'FuncCall' ? call.args[0] : undefined
  const source = textSource(node.left)
  if (words === undefined || source === undefined) return undefined
  const ids = planner.slot(
    `ids by the words of ${source.key}`,
    ({view, params}) => {
      const query = constantValue(words, params)
      if (typeof query !== 'string') return []
      const index = view.indexes.tokens(undefined, source)
      return findText(query, source, index, view.documents).map(({_id}) => _id)
    },
    [{kind: 'tokens', type: undefined, source}],
  )
  return {type: 'OpCall', op: 'in', left: {type: 'AccessAttribute', name: '_id'}, right: ids}
}
