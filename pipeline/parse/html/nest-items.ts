import type {Element} from 'hast'

/** An item of a list that says how deep it stands; one of another list than that before it begins a list of its own. */
export interface LeveledItem {
  /** From 1. */
  readonly level: number
  readonly ordered: boolean
  readonly list: string
  /** Made for the list, which may add to it. */
  readonly item: Element
}

/** The lists that items in a row make: deeper ones stand within the item before them. */
export function nestItems(items: readonly LeveledItem[]): Element[] {
  const lists: Element[] = []
  const open: {readonly level: number; readonly name: string; readonly list: Element}[] = []
  for (const {level, ordered, list: name, item} of items) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop()
    if (open.length === 1 && open[0] !== undefined && open[0].level >= level && open[0].name !== name)
      open.pop()
    const last = open.at(-1)
    if (last !== undefined && last.level >= level) {
      last.list.children.push(item)
      continue
    }
    const list: Element = {...item, tagName: ordered ? 'ol' : 'ul', properties: {}, children: [item]}
    const around = last?.list.children.at(-1)
    if (around?.type === 'element') around.children.push(list)
    else lists.push(list)
    open.push({level, name, list})
  }
  return lists
}
