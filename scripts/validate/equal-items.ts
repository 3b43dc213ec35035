/** Whether two items of a list are the same but for their keys, as Sanity compares them. */
export function equalButForKeys(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) !== Array.isArray(other)) return false
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => equalButForKeys(item, other[index]))
  if (!isObject(one) || !isObject(other)) return false
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every(
      (name) => name === '_key' || (Object.hasOwn(other, name) && equalButForKeys(one[name], other[name])),
    )
  )
}

/** Indexes of the items that are there more than once, in order of their discovery. */
export function repeatedItems(items: ArrayLike<unknown>): number[] {
  const repeated = new Set<number>()
  for (let index = 0; index < items.length; index += 1) {
    for (let further = index + 1; further < items.length; further += 1) {
      if (equalButForKeys(items[index], items[further])) repeated.add(index).add(further)
    }
  }
  return [...repeated]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
