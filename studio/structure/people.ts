import {UsersIcon} from '@sanity/icons/Users'
import type {StructureBuilder} from 'sanity/structure'
import {filteredListItem} from './document-lists.ts'

/** Who stands behind the pages, and on what evidence. */
export function peopleItem(S: StructureBuilder) {
  return S.listItem()
    .title('People & clinics')
    .icon(UsersIcon)
    .child(
      S.list()
        .title('People & clinics')
        .items([
          filteredListItem(S, {title: 'Authors', filter: '_type == "author" && "author" in roles'}),
          filteredListItem(S, {title: 'Reviewers', filter: '_type == "author" && "reviewer" in roles'}),
          S.documentTypeListItem('author').title('All people'),
          S.documentTypeListItem('clinic').title('Clinics'),
          S.documentTypeListItem('citation').title('Evidence'),
        ]),
    )
}
