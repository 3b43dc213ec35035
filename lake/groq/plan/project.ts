import {isStored, type Document} from '../../document.ts'
import {readPath, type Path} from '../index/values.ts'
import type {Tree} from '../tree.ts'
import {attributePath} from './attributes.ts'
import type {Planner} from './planner.ts'

/** A name in the result and the path of its value. */
type Column = readonly [name: string, path: Path]

/**
 * `rows{_id, title, "slug": slug.current}`, where an index has given the rows: plain attributes are read without an
 * evaluation for each of them.
 *
 * @param node A map whose base has been rewritten.
 */
export function rewriteProjection(node: Tree, planner: Planner): Tree | undefined {
  if (node.type !== 'Map' || node.base.type !== 'Parameter' || node.expr.type !== 'Projection') {
    return undefined
  }
  const {name} = node.base
  const {base, expr} = node.expr
  const columns = base.type === 'This' && planner.isSlot(name) ? plainColumns(expr) : undefined
  if (columns === undefined) return undefined
  return planner.slot('their attributes', (run) => {
    const rows = run.params[name]
    // What an index could not answer has been evaluated, and may be anything.
    if (!isListOfDocuments(rows)) return run.evaluate(node)
    return rows.map((document) => project(document, columns))
  })
}

function isListOfDocuments(value: unknown): value is readonly Document[] {
  return Array.isArray(value) && value.every((each) => isStored(each))
}

function plainColumns(node: Tree): readonly Column[] | undefined {
  if (node.type !== 'Object') return undefined
  const columns: Column[] = []
  for (const attribute of node.attributes) {
    const path = attribute.type === 'ObjectAttributeValue' ? attributePath(attribute.value) : undefined
    if (attribute.type !== 'ObjectAttributeValue' || path === undefined || path.length === 0) return undefined
    columns.push([attribute.name, path])
  }
  return columns
}

function project(document: Document, columns: readonly Column[]): Record<string, unknown> {
  const projected: Record<string, unknown> = {}
  for (const [name, path] of columns) projected[name] = readPath(document, path) ?? null
  return projected
}
