import {isCall, type Tree} from '../tree.ts'

/** Begins the references by which a rewritten query asks for lists; no document has such an id. */
export const lookupMark = '\u0000lookup\u0000'

/** Follows the number of a lookup that found no list, since its key is no text. */
export const missMark = '\u0000miss'

/** The number of a lookup as the character that stands for it, and back. */
export const lookupSign = (number: number) => String.fromCharCode(number + 1)
export const lookupNumber = (reference: string) => reference.charCodeAt(lookupMark.length) - 1

/** A node that asks for a list by a key, then tells that there is none, and then evaluates `otherwise`. */
export function lookupNode(number: number, key: Tree, otherwise: Tree): Tree {
  const sign = `${lookupMark}${lookupSign(number)}`
  const found = follow({type: 'OpCall', op: '+', left: {type: 'Value', value: sign}, right: key})
  const miss = follow({type: 'Value', value: `${sign}${missMark}`})
  return {type: 'FuncCall', namespace: 'global', name: 'coalesce', args: [found, miss, otherwise]}
}

export function isLookup(node: Tree): boolean {
  if (node.type !== 'FuncCall' || !isCall(node, 'global', 'coalesce')) return false
  const [, miss] = node.args
  if (miss?.type !== 'Deref' || miss.base.type !== 'Object') return false
  const [attribute] = miss.base.attributes
  if (attribute?.type !== 'ObjectAttributeValue' || attribute.value.type !== 'Value') return false
  const reference: unknown = attribute.value.value
  return typeof reference === 'string' && reference.endsWith(missMark)
}

function follow(reference: Tree): Tree {
  return {
    type: 'Deref',
    base: {type: 'Object', attributes: [{type: 'ObjectAttributeValue', name: '_ref', value: reference}]},
  }
}
