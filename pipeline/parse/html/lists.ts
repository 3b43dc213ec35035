import type {Element, ElementContent} from 'hast'
import type {ListPlace} from '../block.ts'
import {listItemShape} from '../text-blocks.ts'
import {readApart} from './page.ts'
import type {Context, Page} from './page.ts'

/** A list; one within another is part of it, a level deeper. */
export function readList(element: Element, context: Context, page: Page): void {
  if (context.navigation) return readApart(element, context, context, page)
  const item = listPlace(context, element.tagName === 'ol', page)
  const within: Context = {...context, item, shape: listItemShape(item)}
  const first = element.children.findIndex(isItem)
  if (first < 0) return readApart(element, context, within, page)
  page.flush(context)
  page.walk(element.children.slice(0, first), within)
  page.flush(within)
  // What stands between two items, outside of them, tells of the one before it.
  const between: Context = {...context, item, shape: () => ({kind: 'paragraph', item})}
  for (const child of element.children.slice(first)) {
    if (isItem(child) && child.tagName !== 'li') readItem(child, {...between, depth: context.depth + 1}, page)
    else page.walk([child], between)
  }
  page.flush(between)
}

/** An item; “<li<b>>”, which somebody typed so, is one, too. */
const isItem = (node: ElementContent): node is Element =>
  node.type === 'element' && (node.tagName === 'li' || node.tagName.startsWith('li<'))

export function readItem(element: Element, context: Context, page: Page): void {
  if (context.navigation) return readApart(element, context, context, page)
  const item = context.item ?? listPlace(context, false, page)
  readApart(element, context, {...context, item, shape: listItemShape(item)}, page)
}

export function listPlace({item, inAnswer}: Context, ordered: boolean, page: Page): ListPlace {
  const place = {list: item?.list ?? page.nextList(), depth: (item?.depth ?? 0) + 1, ordered}
  return inAnswer ? {...place, answer: true} : place
}
