import type {SortOrderingItem} from 'sanity'
import type {StructureBuilder} from 'sanity/structure'

interface FilteredList {
  title: string
  /** GROQ filter; names its `_type`, since an editor's “create” button is made from it. */
  filter: string
  params?: Record<string, unknown>
  ordering?: SortOrderingItem[]
}

/** A list of the documents that a filter lets through. */
export function filteredList(S: StructureBuilder, {title, filter, params = {}, ordering}: FilteredList) {
  const list = S.documentList().title(title).apiVersion('2025-02-19').filter(filter).params(params)
  return ordering === undefined ? list : list.defaultOrdering(ordering)
}

/** The same list as a line of the desk. */
export function filteredListItem(S: StructureBuilder, options: FilteredList) {
  return S.listItem().title(options.title).child(filteredList(S, options))
}

/** A list across types, or of findings, in which nothing is created. */
export function readingListItem(S: StructureBuilder, options: FilteredList) {
  return S.listItem().title(options.title).child(filteredList(S, options).initialValueTemplates([]))
}
