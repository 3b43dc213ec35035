import type {Element} from 'hast'
import type {ListPlace} from '../block.ts'
import {listItemShape} from '../text-blocks.ts'
import {readApart} from './page.ts'
import type {Context, Page} from './page.ts'

/** A list; one within another is part of it, a level deeper. */
export function readList(element: Element, context: Context, page: Page): void {
  if (context.navigation) return readApart(element, context, context, page)
  const item = listPlace(context, element.tagName === 'ol', page)
  readApart(element, context, {...context, item, shape: listItemShape(item)}, page)
}

export function readItem(element: Element, context: Context, page: Page): void {
  if (context.navigation) return readApart(element, context, context, page)
  const item = context.item ?? listPlace(context, false, page)
  readApart(element, context, {...context, item, shape: listItemShape(item)}, page)
}

export function listPlace({item}: Context, ordered: boolean, page: Page): ListPlace {
  return {list: item?.list ?? page.nextList(), depth: (item?.depth ?? 0) + 1, ordered}
}
