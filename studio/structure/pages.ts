import {DocumentsIcon} from '@sanity/icons/Documents'
import type {StructureBuilder} from 'sanity/structure'
import {filteredList, filteredListItem} from './document-lists.ts'
import {conditionsOfRegion, withoutSymptoms, withoutWarningSigns} from './filters.ts'

/** Pages: conditions by what they have or lack, and articles. */
export function pagesItem(S: StructureBuilder) {
  return S.listItem()
    .title('Pages')
    .icon(DocumentsIcon)
    .child(
      S.list()
        .title('Pages')
        .items([
          S.documentTypeListItem('condition').title('Conditions'),
          conditionsByRegion(S),
          filteredListItem(S, {
            title: 'Conditions without symptoms',
            filter: withoutSymptoms,
          }),
          filteredListItem(S, {
            title: 'Conditions without warning signs',
            filter: withoutWarningSigns,
          }),
          S.divider(),
          S.documentTypeListItem('article').title('Articles'),
        ]),
    )
}

function conditionsByRegion(S: StructureBuilder) {
  return S.listItem()
    .title('Conditions by body region')
    .child(
      S.documentTypeList('bodyRegion')
        .title('Body regions')
        .defaultOrdering([{field: 'order', direction: 'asc'}])
        .initialValueTemplates([])
        .child((region) =>
          filteredList(S, {
            title: 'Conditions of the region',
            filter: conditionsOfRegion,
            params: {region},
          }),
        ),
    )
}
