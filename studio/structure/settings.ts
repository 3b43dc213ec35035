import {CogIcon} from '@sanity/icons/Cog'
import type {StructureBuilder} from 'sanity/structure'

/** The one document of site settings, whose identifier is its type. */
export function settingsItem(S: StructureBuilder) {
  return S.listItem()
    .title('Site settings')
    .icon(CogIcon)
    .schemaType('siteSettings')
    .child(S.document().schemaType('siteSettings').documentId('siteSettings').title('Site settings'))
}
