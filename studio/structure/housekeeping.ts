import {WrenchIcon} from '@sanity/icons/Wrench'
import type {StructureBuilder} from 'sanity/structure'
import {readingListItem} from './document-lists.ts'
import {missingAltText, possibleDuplicate, unmappedText, unused} from './filters.ts'

/** Findings that somebody should look at now and then. */
export function housekeepingItem(S: StructureBuilder) {
  return S.listItem()
    .title('Housekeeping')
    .icon(WrenchIcon)
    .child(
      S.list()
        .title('Housekeeping')
        .items([
          readingListItem(S, {
            title: 'Possible duplicates',
            filter: possibleDuplicate,
            ordering: [{field: 'name', direction: 'asc'}],
          }),
          readingListItem(S, {title: 'Not used anywhere', filter: unused}),
          readingListItem(S, {
            title: 'Unmapped source text',
            filter: unmappedText,
            ordering: [{field: 'unmappedCount', direction: 'desc'}],
          }),
          readingListItem(S, {title: 'Missing alt text', filter: missingAltText}),
          S.divider(),
          S.documentTypeListItem('redirect').title('Redirects'),
        ]),
    )
}
