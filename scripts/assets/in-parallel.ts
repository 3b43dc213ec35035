/** Does the work for all items, at most `limit` at once, each begun in the order of the items. */
export async function inParallel<Item>(
  limit: number,
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const remaining = items[Symbol.iterator]()
  const worker = async (): Promise<void> => {
    for (let next = remaining.next(); next.done !== true; next = remaining.next()) await work(next.value)
  }
  await Promise.all(Array.from({length: limit}, worker))
}
