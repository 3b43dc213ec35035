import type {WxrField, WxrItem} from '../../../../pipeline/sources/wordpress/wxr-item.ts'

/** An item with the given fields and meta values. */
export function madeItem(
  fields: {readonly [Name in WxrField]?: string},
  meta: {readonly [key: string]: readonly string[]} = {},
): WxrItem {
  return {
    position: 1,
    field: (name) => fields[name] ?? '',
    meta: (key) => meta[key] ?? [],
    metas: new Map(Object.entries(meta)),
    terms: [],
    comments: 0,
  }
}
