import {ArchiveIcon} from '@sanity/icons/Archive'
import type {StructureBuilder} from 'sanity/structure'

/** The imported articles, word for word. */
export function sourcesItem(S: StructureBuilder) {
  return S.listItem()
    .title('Sources')
    .icon(ArchiveIcon)
    .schemaType('sourceArticle')
    .child(
      S.documentTypeList('sourceArticle')
        .title('Imported articles')
        .defaultOrdering([{field: 'importedAt', direction: 'desc'}])
        .initialValueTemplates([]),
    )
}
