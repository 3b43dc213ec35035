import {bare, isCall, mapChildren, type Tree} from './tree.ts'

/** Rewrites what groq-js answers otherwise than the specification into what it answers alike. */
export function mendTree(tree: Tree): Tree {
  const node = mapChildren(tree, mendTree)
  if (node.type === 'OpCall' && node.op === 'in') return mendPathInPath(node)
  if (isCall(node, 'array', 'unique')) return mendUnique(node)
  return node
}

/** A path lies within another if its text does; groq-js finds texts alone. */
function mendPathInPath(node: Extract<Tree, {type: 'OpCall'}>): Tree {
  const left = bare(node.left)
  const [text] = left.type === 'FuncCall' && isCall(left, 'global', 'path') ? left.args : []
  return text !== undefined && isCall(bare(node.right), 'global', 'path') ? {...node, left: text} : node
}

/** No text of a document: JSON of a request could only hold it on purpose. */
const standIn = '\u0000null'

/** groq-js keeps every null apart: a text stands for null while duplicates go. */
function mendUnique(node: Tree): Tree {
  if (node.type !== 'FuncCall') return node
  const [items] = node.args
  if (items === undefined) return node
  const self: Tree = {type: 'This'}
  const stand: Tree = {type: 'Value', value: standIn}
  const marked: Tree = {
    type: 'Map',
    base: items,
    expr: {type: 'FuncCall', namespace: 'global', name: 'coalesce', args: [self, stand]},
  }
  return {
    type: 'Map',
    base: {...node, args: [marked]},
    expr: {
      type: 'Select',
      alternatives: [
        {
          type: 'SelectAlternative',
          condition: {type: 'OpCall', op: '==', left: self, right: stand},
          value: {type: 'Value', value: null},
        },
      ],
      fallback: self,
    },
  }
}
