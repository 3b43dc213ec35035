import type {Path} from '../index/values.ts'
import {bare, type Tree} from '../tree.ts'

/** An attribute by which documents are found: its value, or what stands in each item of its array. */
export interface Attribute {
  readonly path: Path
  /** Where the value stands within an item; undefined for the value of the attribute itself. */
  readonly item: Path | undefined
  /** The same for the same attribute. */
  readonly key: string
}

/** @param item Undefined for the value of the attribute itself. */
export const attributeAt = (path: Path, item?: Path): Attribute => ({
  path,
  item,
  key: JSON.stringify([path, item]),
})

export const idAttribute = attributeAt(['_id'])
export const typeAttribute = attributeAt(['_type'])

/** The path of `a`, `a.b` or `@.a.b`; the empty path of `@`; undefined for all else. */
export function attributePath(node: Tree): Path | undefined {
  const inner = bare(node)
  if (inner.type === 'This') return []
  if (inner.type !== 'AccessAttribute') return undefined
  if (inner.base === undefined) return [inner.name]
  const before = attributePath(inner.base)
  return before && [...before, inner.name]
}

/** The attribute of `a.b`. */
export function valueAttribute(node: Tree): Attribute | undefined {
  const path = attributePath(node)
  return path !== undefined && path.length > 0 ? attributeAt(path) : undefined
}

/** The attribute of the items of `a`, `a[]` or `a[].b`. */
export function itemAttribute(node: Tree): Attribute | undefined {
  const inner = bare(node)
  if (inner.type === 'Map') {
    const list = itemAttribute(inner.base)
    const item = attributePath(inner.expr)
    return list !== undefined && list.item?.length === 0 && item !== undefined
      ? attributeAt(list.path, item)
      : undefined
  }
  const path = attributePath(inner.type === 'ArrayCoerce' ? inner.base : inner)
  return path !== undefined && path.length > 0 ? attributeAt(path, []) : undefined
}
