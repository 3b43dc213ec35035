import type {Element, Nodes, Root} from 'hast'

/** What each element stands in. */
export type Parents = ReadonlyMap<Nodes, Root | Element>

export function parentsIn(root: Root, elements: readonly Element[]): Parents {
  const parents = new Map<Nodes, Root | Element>()
  for (const parent of [root, ...elements])
    for (const child of parent.children) if (child.type === 'element') parents.set(child, parent)
  return parents
}

/** The elements around any of the given ones. */
export function ancestorsOf(wanted: readonly Element[], parents: Parents): Set<Nodes> {
  const around = new Set<Nodes>()
  for (const element of wanted) {
    for (let node = parents.get(element); node !== undefined && !around.has(node); node = parents.get(node)) {
      around.add(node)
    }
  }
  return around
}

/** Whether an element stands in one of some others. */
export function isWithin(element: Element, others: ReadonlySet<Element>, parents: Parents): boolean {
  for (let node = parents.get(element); node?.type === 'element'; node = parents.get(node))
    if (others.has(node)) return true
  return false
}
