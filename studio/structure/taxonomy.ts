import {PinIcon} from '@sanity/icons/Pin'
import type {StructureBuilder} from 'sanity/structure'
import {filteredList} from './document-lists.ts'

const fromHeadToFoot = [{field: 'order', direction: 'asc'} as const]

/** Body regions as a tree of two levels; the list of a region begins with the region itself. */
export function taxonomyItem(S: StructureBuilder) {
  return S.listItem()
    .title('Body regions')
    .icon(PinIcon)
    .child(
      filteredList(S, {
        title: 'Body regions',
        filter: '_type == "bodyRegion" && !defined(parent)',
        ordering: fromHeadToFoot,
      }).child((region) =>
        filteredList(S, {
          title: 'Region and its parts',
          filter: '_type == "bodyRegion" && (_id in $ids || parent._ref == $region)',
          params: {region, ids: [region, `drafts.${region}`]},
          ordering: fromHeadToFoot,
        }),
      ),
    )
}
