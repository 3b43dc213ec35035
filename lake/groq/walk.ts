import {isObject, type JsonObject} from '../document.ts'

/** Every node of a syntax tree, parents first. Values are not looked into: they are not nodes. */
export function* nodesOf(tree: unknown): Generator<JsonObject> {
  const waiting: unknown[] = [tree]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (Array.isArray(next)) {
      const items: readonly unknown[] = next
      waiting.push(...items.toReversed())
    } else if (isObject(next)) {
      if (typeof next['type'] === 'string') yield next
      if (next['type'] !== 'Value') waiting.push(...Object.values(next).toReversed())
    }
  }
}
